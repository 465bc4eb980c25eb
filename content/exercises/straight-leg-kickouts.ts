import type { AuthoredExercise } from '#content/authoring.ts';
import { onWall } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { LegPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'straight-leg-kickouts',
  name: 'Straight-leg kickouts',
  summary: 'Slow, straight-leg kicks as you walk, one leg and then the other.',
  kind: 'dynamic',
  kit: [],
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
      sources: ['psoas-article'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Ten on each side; one round for an easy run, two for a fast one.',
      sources: ['konrad-dynamic', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const STEP = 0.42;
const STANCE = { ball: [0.115, 0, 0.08] } as const;

/** One step: the right leg comes from behind, rises straight in front, and is set down ahead. */
export const motion = {
  id: 'straight-leg-kickouts',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'quadriceps'],
  key: 2,
  alternates: true,
  travel: [2 * STEP, 0, 0],
  keyframes: [
    {
      move: 0.8,
      pose: {
        pelvis: { at: [-0.12, 0.885, 0] },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 - STEP, 0, 0.08], pitch: 26 },
        leftLeg: { ...STANCE, pitch: 0 },
        rightArm: { flex: 8, abduct: 8, elbow: 18 },
        leftArm: { flex: -4, abduct: 8, elbow: 16 },
      },
    },
    {
      move: 0.35,
      pose: {
        pelvis: { at: [0, 0.924, -0.01] },
        head: { twist: 8 },
        rightLeg: { ankle: [0.1, 0.1, 0.085], pitch: -12, straight: 0.85 },
        leftLeg: STANCE,
        rightArm: { flex: 0, abduct: 8, elbow: 16 },
        leftArm: { flex: 10, abduct: 8, elbow: 16 },
      },
    },
    {
      move: 0.65,
      pose: {
        pelvis: { at: [0.02, 0.925, -0.02], lean: -3 },
        spine: { flex: 3 },
        chest: { twist: 6 },
        head: { twist: 2 },
        rightLeg: { ankle: [0.83, 0.66, 0.085], pitch: -82, straight: 1 },
        leftLeg: STANCE,
        rightArm: { flex: -24, abduct: 10, elbow: 18 },
        leftArm: { flex: 52, abduct: 4, elbow: 18 },
      },
    },
    {
      move: 0.7,
      pose: {
        pelvis: { at: [0.08, 0.922, -0.01], lean: -1 },
        head: { twist: 6 },
        rightLeg: { ankle: [0.57, 0.24, 0.085], pitch: -38, straight: 1 },
        leftLeg: STANCE,
        rightArm: { flex: -14, abduct: 9, elbow: 18 },
        leftArm: { flex: 30, abduct: 6, elbow: 18 },
      },
    },
  ],
} satisfies Motion;

const onTheSpot = (rightLeg: LegPose): Pose => ({
  pelvis: { at: [0, 0.924, -0.015] },
  head: { twist: 8 },
  rightLeg,
  leftLeg: STANCE,
  leftArm: onWall([0.16, 1.2, 0.59]),
});

export const versions: MotionVersions = {
  easier: {
    id: motion.id,
    view: motion.view,
    works: motion.works,
    key: 1,
    props: [{ kind: 'wall', beside: true, at: -0.62, height: 1.75, from: -0.4, to: 0.75 }],
    keyframes: [
      { move: 1.5, pose: onTheSpot({ ankle: [0.1, 0.1, 0.085], pitch: -14, straight: 0.9 }) },
      { move: 1, pose: onTheSpot({ ankle: [0.6, 0.34, 0.085], pitch: -55, straight: 1 }) },
    ],
  },
  harder: changed(motion, [
    {},
    {},
    { chest: { twist: 16, flex: 10 }, leftArm: { flex: 66, abduct: -8, elbow: 2 } },
  ]),
};

export const checks: Checks = {
  planted: [
    { point: 'left.ball', during: [0, 4] },
    { point: 'left.heel', during: [0, 3] },
  ],
  claims: [
    {
      says: 'the kicking knee is straight at the top',
      at: 2,
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 10],
    },
    {
      says: 'the knee is still straight on the way down',
      at: 3,
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 10],
    },
    {
      says: 'the leg rises to about hip height',
      at: 2,
      angle: 'hipFlexion',
      side: 'right',
      between: [60, 85],
    },
    {
      says: 'the back stays upright',
      at: 'always',
      angle: 'trunkLean',
      side: 'right',
      between: [-10, 10],
    },
  ],
  easier: {
    planted: [{ point: 'left.ball' }, { point: 'left.heel' }, { point: 'left.wrist' }],
    claims: [
      { says: 'the heel rises to knee height', at: 1, height: 'right.heel', between: [0.22, 0.5] },
      {
        says: 'the knee is straight at the top',
        at: 1,
        angle: 'kneeFlexion',
        side: 'right',
        between: [0, 10],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the opposite hand reaches for the toes',
        at: 2,
        from: 'left.wrist',
        to: 'right.toe',
        between: [0.05, 0.54],
      },
    ],
  },
};
