import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'straight-leg-kickouts',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'quadriceps'],
  key: 1,
  keyframes: [
    {
      move: 1.1,
      hold: 0.3,
      pose: {
        pelvis: { at: [0, 0.927, -0.01] },
        head: { twist: 8 },
        leftLeg: { ball: [0.115, 0, 0.08] },
        rightLeg: { flex: 0, knee: 2, abduct: 1 },
        rightArm: { flex: 10, abduct: 8, elbow: 12 },
        leftArm: { flex: 4, abduct: 8, elbow: 12 },
      },
    },
    {
      move: 0.9,
      hold: 0.3,
      pose: {
        pelvis: { at: [0, 0.927, -0.02], lean: -3 },
        spine: { flex: 4 },
        chest: { flex: 3, twist: 8 },
        head: { twist: 2 },
        leftLeg: { ball: [0.115, 0, 0.08] },
        rightLeg: { flex: 74, knee: 3, abduct: 1, ankle: 12 },
        rightArm: { flex: -26, abduct: 10, elbow: 14 },
        leftArm: { flex: 84, abduct: -4, elbow: 8 },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }],
  claims: [
    {
      says: 'the kicking knee stays straight',
      at: 'always',
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 10],
    },
    {
      says: 'the leg rises in front',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [60, 85],
    },
    {
      says: 'the back stays upright',
      at: 1,
      angle: 'trunkLean',
      side: 'right',
      between: [-10, 10],
    },
  ],
};
