import type { AuthoredExercise } from '#content/authoring.ts';
import { changed, held } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

export default {
  id: 'dead-bug',
  name: 'Dead bug',
  summary: 'On your back, move opposite arm and leg while the trunk stays still.',
  kind: 'core',
  kit: [],
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

export const motion = {
  id: 'dead-bug',
  view: { yaw: 12, pitch: 23 },
  works: ['trunk', 'hip-flexors'],
  key: 1,
  alternates: true,
  props: [{ kind: 'mat', from: [-0.96, -0.36], to: [0.98, 0.36] }],
  keyframes: [
    {
      move: 2,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -92 },
        neck: { flex: 6 },
        legs: { flex: 92, knee: 88, abduct: 2, ankle: 4 },
        arms: { flex: 90, abduct: 8, elbow: 3, curl: 0.1 },
      },
    },
    {
      move: 2,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -92 },
        neck: { flex: 6 },
        rightLeg: { flex: 16, knee: 6, abduct: 2 },
        leftLeg: { flex: 92, knee: 88, abduct: 2, ankle: 4 },
        rightArm: { flex: 90, abduct: 8, elbow: 3, curl: 0.1 },
        leftArm: { flex: 174, abduct: 26, elbow: 3, curl: 0.1 },
      },
    },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: changed(motion, [{}, { rightLeg: { flex: 40, knee: 86, abduct: 2, ankle: 10 } }], {
    leftArm: { flex: 90, abduct: 8, elbow: 3, curl: 0.1 },
  }),
  harder: held(motion, 1, 3),
};

export const checks: Checks = {
  planted: [{ point: 'pelvis' }],
  claims: [
    {
      says: 'the leg reaches out low and straight',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [8, 30],
    },
    { says: 'the heel does not touch the floor', at: 1, height: 'right.heel', between: [0.1, 0.5] },
    {
      says: 'the other hip stays at a right angle',
      at: 1,
      angle: 'hipFlexion',
      side: 'left',
      between: [80, 105],
    },
    {
      says: 'the opposite hand reaches overhead',
      at: 1,
      from: 'left.shoulder',
      to: 'left.wrist',
      along: 'x',
      between: [-0.56, -0.4],
    },
    {
      says: 'the reaching arm lies beside the head, not before the face',
      at: 1,
      from: 'head',
      to: 'left.wrist',
      along: 'z',
      between: [-0.5, -0.3],
    },
  ],
  easier: {
    claims: [
      { says: 'the heel taps the floor', at: 1, height: 'right.heel', between: [0, 0.04] },
      {
        says: 'the knee stays bent',
        at: 'always',
        angle: 'kneeFlexion',
        side: 'right',
        between: [80, 95],
      },
    ],
  },
};
