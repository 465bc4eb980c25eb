import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'figure-four',
  name: 'Figure-four',
  summary: 'Lie on your back, ankle over knee, and draw the legs in.',
  kind: 'static',
  kit: [],
  position: 'on-back',
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 2, perSide: true, restSeconds: 5, holdSeconds: 30 },
  steps: [
    'Lie on your back with both knees bent and your feet flat.',
    'Rest one ankle across the other thigh, just above the knee.',
    'Hold behind the thigh underneath and draw it towards you.',
    'Keep your head and low back down, and breathe slowly.',
  ],
  cue: 'Head down, draw it in gently',
  caption:
    'Lying on the back, the person rests one ankle on the other thigh and pulls that thigh towards the chest with both hands.',
  feel: 'A steady pull in the buttock area of the crossed leg.',
  mistakes: [
    'Pulling on the knee or the shin instead of behind the thigh.',
    'Lifting the head and shoulders to reach.',
    'Twisting so that one side of the pelvis lifts.',
  ],
  easier: {
    name: 'Foot stays down',
    how: 'Leave the lower foot on the floor and only cross the ankle over.',
  },
  harder: {
    name: 'Closer to the chest',
    how: 'Draw the thigh nearer and gently press the crossed knee away from you.',
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip or in the groin crease.',
    'You feel tingling down the leg, or pain in the crossed knee.',
    'You feel more than 3 of 10 in the stretch even when you ease off.',
  ],
  muscles: ['gluteus-maximus'],
  statements: [
    {
      claims: ['C7'],
      articleText: 'The figure-four is a static stretch for the psoas.',
      presentedText:
        'The figure-four is felt in the buttock area. It is a good stretch after a run, but the hip is bent all the while, so it does not lengthen the psoas.',
      note: 'The psoas gets longer when the thigh goes behind the body; in a computer model it is 12.6 % shorter with the thigh lifted to 45 degrees. Our half-kneeling stretch does take the hip back.',
      sources: ['gait2392-model'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two holds of 30 seconds on each side, at no more than 3 of 10.',
      sources: ['acsm-getp-11', 'garber-2011', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
