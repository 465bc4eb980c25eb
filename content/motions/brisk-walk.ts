import type { Checks, Motion } from '#src/figure/motion.ts';

const STEP = 0.68;
const SECONDS = 0.6;

/** One step of the right foot, heel strike to the other heel's strike. */
export default {
  id: 'brisk-walk',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'glutes', 'calves'],
  key: 0,
  alternates: true,
  travel: [2 * STEP, 0, 0],
  keyframes: [
    {
      move: 0.2 * SECONDS,
      pose: {
        pelvis: { at: [0, 0.888, 0], lean: 3, turn: -5 },
        chest: { twist: 9 },
        head: { twist: 4 },
        rightLeg: { ball: [0.417, 0.051, 0.07], pitch: -18 },
        leftLeg: { ball: [0.425 - STEP, 0, 0.07], pitch: 30 },
        rightArm: { flex: -30, abduct: 8, elbow: 32, curl: 0.5 },
        leftArm: { flex: 32, abduct: 6, elbow: 62, curl: 0.5 },
      },
    },
    {
      move: 0.15 * SECONDS,
      pose: {
        pelvis: { at: [0.1, 0.893, 0], lean: 3, turn: -3 },
        chest: { twist: 6 },
        head: { twist: 4 },
        rightLeg: { ball: [0.425, 0, 0.07], pitch: 0 },
        leftLeg: { ball: [0.47 - STEP, 0.045, 0.07], pitch: 52, toes: 20 },
        rightArm: { flex: -22, abduct: 8, elbow: 34, curl: 0.5 },
        leftArm: { flex: 26, abduct: 6, elbow: 58, curl: 0.5 },
      },
    },
    {
      move: 0.35 * SECONDS,
      pose: {
        pelvis: { at: [0.34, 0.918, 0], lean: 3, turn: 0 },
        head: { twist: 4 },
        rightLeg: { ball: [0.425, 0, 0.07], pitch: 0 },
        leftLeg: { ball: [0.38, 0.075, 0.08], pitch: 22, toes: 0 },
        rightArm: { flex: 2, abduct: 8, elbow: 44, curl: 0.5 },
        leftArm: { flex: 0, abduct: 8, elbow: 44, curl: 0.5 },
      },
    },
    {
      move: 0.3 * SECONDS,
      pose: {
        pelvis: { at: [0.545, 0.905, 0], lean: 3, turn: 3 },
        chest: { twist: -6 },
        head: { twist: 4 },
        rightLeg: { ball: [0.425, 0, 0.07], pitch: 14 },
        leftLeg: { ball: [0.9, 0.075, 0.07], pitch: -6, toes: 0 },
        rightArm: { flex: 24, abduct: 6, elbow: 56, curl: 0.5 },
        leftArm: { flex: -22, abduct: 8, elbow: 36, curl: 0.5 },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'right.ball', during: [1, 4] }],
  claims: [
    {
      says: 'the steps are long',
      at: 0,
      from: 'left.heel',
      to: 'right.heel',
      along: 'x',
      between: [0.5, 0.8],
    },
    {
      says: 'the rear hip is extended as the other heel lands',
      at: 0,
      angle: 'hipFlexion',
      side: 'left',
      between: [-25, 0],
    },
  ],
};
