import type { Checks, Motion } from '#src/figure/motion.ts';

const BOX = 0.22;
const foot = { ball: [0.5, BOX, 0.08] } as const;

export default {
  id: 'step-up-to-balance',
  view: { yaw: 24, pitch: 10 },
  works: ['glutes', 'quadriceps', 'hip-flexors'],
  key: 2,
  props: [{ kind: 'box', at: [0.46, BOX / 2, 0], size: [0.42, BOX, 0.5] }],
  keyframes: [
    {
      move: 1.6,
      pose: {
        pelvis: { at: [0.0, 0.925, 0] },
        head: { twist: 10 },
        rightLeg: { ball: [0.1, 0, 0.09] },
        leftLeg: { ball: [0.1, 0, 0.09] },
        rightArm: { flex: 4, abduct: 8, elbow: 20, curl: 0.4 },
        leftArm: { flex: 4, abduct: 8, elbow: 20, curl: 0.4 },
      },
    },
    {
      move: 0.6,
      pose: {
        pelvis: { at: [0.12, 0.91, 0], lean: 14 },
        head: { twist: 10, flex: -6 },
        rightLeg: foot,
        leftLeg: { ball: [0.1, 0, 0.09], pitch: 18 },
        rightArm: { flex: -18, abduct: 8, elbow: 50, curl: 0.4 },
        leftArm: { flex: 34, abduct: 6, elbow: 60, curl: 0.4 },
      },
    },
    {
      move: 0.9,
      hold: 1,
      pose: {
        pelvis: { at: [0.385, 1.145, 0.02] },
        head: { twist: 10 },
        rightLeg: foot,
        leftLeg: { ball: [0.9, 0.66, 0.08], knee: [1, 0.4, 0.05], pitch: 8, toes: 0 },
        rightArm: { flex: 34, abduct: 6, elbow: 76, curl: 0.4 },
        leftArm: { flex: -20, abduct: 8, elbow: 56, curl: 0.4 },
      },
    },
    {
      move: 1.4,
      pose: {
        pelvis: { at: [0.12, 0.91, 0], lean: 14 },
        head: { twist: 10, flex: -6 },
        rightLeg: foot,
        leftLeg: { ball: [0.1, 0, 0.09], pitch: 18 },
        rightArm: { flex: -4, abduct: 8, elbow: 40, curl: 0.4 },
        leftArm: { flex: 10, abduct: 8, elbow: 40, curl: 0.4 },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [1, 3] },
    { point: 'right.heel', during: [1, 3] },
    { point: 'left.ball', during: [0, 1] },
  ],
  claims: [
    {
      says: 'the standing foot is on the step',
      at: 2,
      height: 'right.ball',
      between: [BOX - 0.005, BOX + 0.005],
    },
    {
      says: 'the other thigh is lifted to hip height',
      at: 2,
      angle: 'hipFlexion',
      side: 'left',
      between: [78, 100],
    },
    {
      says: 'the standing leg is nearly straight',
      at: 2,
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 22],
    },
  ],
};
