import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'side-plank',
  name: 'Side plank',
  summary: 'Prop on one forearm and hold the body in a straight line.',
  kind: 'core',
  kit: [],
  position: 'on-side',
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 2, perSide: true, restSeconds: 15, holdSeconds: 20 },
  steps: [
    'Lie on your side with your elbow under your shoulder and your legs straight.',
    'Lift your hips until ankles, hips and shoulders make one line.',
    'Keep the top hip stacked over the lower one and breathe.',
    'Lower slowly.',
  ],
  cue: 'One long line',
  caption:
    'Lying on one side, the person props up on the forearm, lifts the hips off the floor and holds the body straight.',
  feel: 'Work along the side of the trunk and the outside of the lower hip.',
  mistakes: [
    'Letting the hips sag or tip back.',
    'Shrugging the shoulder to the ear.',
    'Holding your breath.',
  ],
  easier: {
    name: 'Knees bent',
    how: 'Bend both knees and hold from the knees instead of the feet.',
  },
  harder: {
    name: 'Top leg lifted',
    how: 'Lift the top leg a little and keep the pelvis still.',
  },
  leaveOut: [
    'You feel pain in the shoulder or elbow that carries you.',
    'You feel more than 5 of 10 at the outside of the lower hip.',
  ],
  muscles: ['side-trunk', 'abdominals', 'gluteus-medius'],
  statements: [
    {
      claims: ['A4'],
      addition: true,
      presentedText:
        'The article asks for core strength, to hold your posture as you run, but names no move. The side plank is our choice for the side of the trunk.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;
