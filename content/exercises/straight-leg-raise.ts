import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

export default {
  id: 'straight-leg-raise',
  name: 'Straight-leg raise',
  summary: 'Lying on your back, lift one straight leg and lower it slowly.',
  kind: 'strength',
  kit: [],
  sideMode: 'each-side',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 30,
    reps: 15,
    tempo: { liftSeconds: 1, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Lie on your back, one knee bent with the foot flat, the other leg straight.',
    'Tighten the front of the straight thigh and pull the toes up.',
    'Lift the straight leg until the thighs are side by side. Hold for a second.',
    'Lower it for three seconds, with your low back still.',
  ],
  cue: 'Knee straight, slow on the way down',
  caption:
    'Lying on the back with one knee bent, the person lifts the other leg straight up to the height of the bent knee and lowers it slowly.',
  feel: 'Work at the front of the hip and the top of the thigh.',
  mistakes: [
    'Arching the low back as the leg comes down.',
    'Bending the knee.',
    'Letting the leg drop.',
  ],
  easier: {
    name: 'Heel slide',
    how: 'Slide the heel towards you along the floor and away again instead of lifting the leg.',
  },
  harder: {
    name: 'Weight at the ankle',
    how: 'Add a light ankle weight, or go on to the banded march.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 30,
      reps: 12,
      tempo: { liftSeconds: 1, holdSeconds: 1, lowerSeconds: 3 },
    },
  },
  leaveOut: [
    'You can’t lift the straight leg, or it hurts more than 5 of 10.',
    'You feel it in your low back even with the belly held firm.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'abdominals'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. In a review of 9 studies a straight-leg raise asked 40 to 60\u00a0% of full effort of the hip flexors near 45 degrees, and more near 60 degrees.',
      sources: ['juan-2024'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'We start here in weeks one and two, with two sets of 15 on each side.',
      sources: ['thorborg-2016', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const raised = (flex: number): Pose => ({
  pelvis: { at: [0, 0.105, 0], lean: -90 },
  neck: { flex: 5 },
  leftLeg: { ball: [0.6, 0, 0.1], knee: [0, 1, 0.05] },
  rightLeg: { flex, knee: 2, abduct: 1, ankle: 4 },
  arms: {
    wrist: [0.0, 0.035, 0.29],
    elbow: [0, 0.2, 1],
    fingers: [1, 0, 0],
    palm: [0, -1, 0],
    curl: 0.1,
  },
});

export const motion = {
  id: 'straight-leg-raise',
  view: { yaw: 22, pitch: 13 },
  works: ['hip-flexors', 'quadriceps'],
  key: 1,
  props: [{ kind: 'mat', from: [-0.92, -0.36], to: [1.06, 0.36] }],
  keyframes: [
    { move: 3, pose: raised(-2) },
    { move: 1, hold: 1, pose: raised(46) },
  ],
} satisfies Motion;

const slid = (x: number, y: number, pitch: number): Partial<Pose> => ({
  rightLeg: { ankle: [x, y, 0.09], knee: [0, 1, 0.05], pitch },
});

export const versions: MotionVersions = {
  easier: changed(motion, [slid(0.835, 0.075, -70), slid(0.5, 0.095, -30)]),
  harder: { ...motion, props: [...motion.props, { kind: 'cuff', side: 'right' }] },
};

export const checks: Checks = {
  planted: [
    { point: 'left.ball' },
    { point: 'left.heel' },
    { point: 'pelvis' },
    { point: 'right.wrist' },
  ],
  claims: [
    {
      says: 'the knee stays straight',
      at: 'always',
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 8],
    },
    {
      says: 'the heel rises to the height of the other knee',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [38, 60],
    },
  ],
  easier: {
    claims: [
      {
        says: 'the heel slides on the floor',
        at: 'always',
        height: 'right.heel',
        between: [-0.012, 0.01],
      },
      { says: 'the knee bends', at: 1, angle: 'kneeFlexion', side: 'right', between: [70, 115] },
    ],
  },
  harder: { claims: [] },
};
