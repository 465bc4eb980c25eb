import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'straight-leg-kickouts',
  name: 'Straight-leg kickouts',
  summary: 'Slow, straight-leg kicks as you walk, one leg and then the other.',
  kind: 'dynamic',
  kit: [],
  position: 'walking',
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    reps: 10,
    tempo: { liftSeconds: 1, holdSeconds: 0, lowerSeconds: 1.5 },
  },
  steps: [
    'Walk forward slowly and stand tall.',
    'With each step, lift one straight leg in front of you, toes up.',
    'Go only as high as you can with a straight back. Hip height is plenty.',
    'Lower the leg with control, step, and lift the other one.',
  ],
  cue: 'Lift, do not swing',
  caption:
    'Walking forward, the person lifts one straight leg in front to about hip height, lowers it into the next step, then lifts the other.',
  feel: 'A light pull behind the lifted thigh, and work at the front of that hip.',
  mistakes: [
    'Throwing the leg up with a swing.',
    'Rounding or leaning back to get the foot higher.',
    'Dropping the leg instead of lowering it.',
  ],
  easier: {
    name: 'Lower kick, on the spot',
    how: 'Hold a wall, stay where you are and lift the straight leg to knee height only.',
  },
  harder: {
    name: 'Opposite hand to toes',
    how: 'Reach the opposite hand towards the toes as the leg comes up, still without a swing.',
  },
  leaveOut: [
    'You feel more than 5 of 10 at the front of the hip when you lift the straight leg.',
    'You felt a sudden pop or pull there in the last few days.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'hamstrings'],
  statements: [
    {
      claims: ['C1'],
      presentedText: 'Slow, controlled straight-leg kicks while walking are a dynamic stretch.',
      sources: ['konrad-dynamic'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Ten on each side; one round for an easy run, two for a fast one.',
      sources: ['konrad-dynamic', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
