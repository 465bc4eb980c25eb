import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'dead-bug',
  name: 'Dead bug',
  summary: 'On your back, move opposite arm and leg while the trunk stays still.',
  kind: 'core',
  kit: [],
  position: 'on-back',
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 30,
    reps: 8,
    tempo: { liftSeconds: 2, holdSeconds: 1, lowerSeconds: 2 },
  },
  steps: [
    'Lie on your back, arms up, hips and knees bent to a right angle.',
    'Breathe out and press your low back gently towards the floor.',
    'Reach one arm back and straighten the opposite leg, just above the floor.',
    'Come back to the start and change sides.',
  ],
  cue: 'Low back stays down',
  caption:
    'On the back with arms up and knees bent over the hips, the person lowers one arm and the opposite leg, returns and changes sides.',
  feel: 'Steady work across the belly, and a little at the front of the hip.',
  mistakes: ['Letting the low back lift off the floor.', 'Holding your breath.', 'Moving fast.'],
  easier: { name: 'Heel taps', how: 'Keep the knees bent and only tap one heel to the floor.' },
  harder: {
    name: 'Longer reach',
    how: 'Pause for three slow seconds with the arm and leg stretched out.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 30,
      reps: 6,
      tempo: { liftSeconds: 2, holdSeconds: 3, lowerSeconds: 2 },
    },
  },
  leaveOut: [
    'You feel it in your low back even when you keep the knees bent.',
    'You feel more than 5 of 10 at the front of the hip.',
  ],
  muscles: ['abdominals', 'psoas', 'iliacus'],
  statements: [
    {
      claims: ['A4'],
      addition: true,
      presentedText:
        'The article asks for core strength, to hold your posture as you run, but names no move. The dead bug is our choice: the trunk learns to stay still while the legs move.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;
