import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'standing-march',
  view: { yaw: 28, pitch: 9 },
  works: ['hip-flexors'],
  key: 1,
  alternates: true,
  keyframes: [
    {
      move: 3,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 8 },
        legs: { ball: [0.115, 0, 0.09] },
        arms: { flex: 4, abduct: 8, elbow: 22, curl: 0.4 },
      },
    },
    {
      move: 1,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.925, -0.035] },
        head: { twist: 8 },
        rightLeg: { ball: [0.52, 0.43, 0.08], knee: [1, 0.4, 0.08], pitch: 6, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        rightArm: { flex: -22, abduct: 8, elbow: 48, curl: 0.4 },
        leftArm: { flex: 36, abduct: 6, elbow: 72, curl: 0.4 },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [
    { point: 'left.ball', during: [0, 2] },
    { point: 'left.heel', during: [0, 2] },
  ],
  claims: [
    {
      says: 'the knee comes to hip height',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [78, 100],
    },
  ],
};
