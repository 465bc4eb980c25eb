import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'standing-crane',
  name: 'Standing Crane',
  summary: 'Stand on one leg and hold the other knee in front at hip height.',
  kind: 'strength',
  kit: [],
  position: 'standing',
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 3, perSide: true, restSeconds: 10, holdSeconds: 20 },
  steps: [
    'Stand tall and shift your weight on to one leg.',
    'Lift the other knee in front of you until the thigh is at hip height.',
    'Keep your pelvis level and your standing knee soft.',
    'Hold still and breathe. Lower with control.',
  ],
  cue: 'Thigh to hip height, stay tall',
  caption:
    'Standing on one leg, the person lifts the other knee in front to hip height and holds it there with the body upright.',
  feel: 'Work at the front of the lifted hip and at the outside of the standing one.',
  mistakes: [
    'Leaning back to keep the knee up.',
    'Letting the standing hip push out to the side.',
    'Holding your breath.',
  ],
  easier: {
    name: 'Fingertips on the wall',
    how: 'Touch a wall and hold the knee a little below hip height.',
    dose: { kind: 'hold', sets: 3, perSide: true, restSeconds: 10, holdSeconds: 10 },
  },
  harder: {
    name: 'Longer hold',
    how: 'Hold for 30 seconds with your arms crossed.',
    dose: { kind: 'hold', sets: 3, perSide: true, restSeconds: 10, holdSeconds: 30 },
  },
  leaveOut: [
    'You feel more than 5 of 10 at the front of the hip when you hold the knee up.',
    'You feel more than 5 of 10 in the leg you stand on.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'gluteus-medius'],
  statements: [
    {
      claims: ['D6'],
      presentedText:
        'Standing Crane comes from yoga. The hip flexors hold the thigh at hip height while the other hip keeps you level.',
      note: 'That it loads the psoas is our reasoning, not a measurement of this pose: in 10 people its share of the work grew the higher the thigh was lifted.',
      sources: ['jiroumaru-2014'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Three holds of 20 to 30 seconds on each side.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;
