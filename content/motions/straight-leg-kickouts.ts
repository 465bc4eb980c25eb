import type { Checks, Motion } from '#src/figure/motion.ts';

const STEP = 0.42;
const STANCE = { ball: [0.115, 0, 0.08] } as const;

/** One step: the right leg comes from behind, rises straight in front, and is set down ahead. */
export default {
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
};
