import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'standing-crane',
  view: { yaw: 38, pitch: 9 },
  works: ['hip-flexors', 'outer-hip'],
  key: 1,
  keyframes: [
    {
      move: 1.6,
      hold: 0.6,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 14 },
        rightLeg: { ball: [0.115, 0, 0.09] },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: { wrist: { on: 'pelvis', offset: [0.03, 0.14, 0.165] }, elbow: [-0.5, -0.1, 1] },
      },
    },
    {
      move: 1.6,
      hold: 5,
      pose: {
        pelvis: { at: [0, 0.925, -0.05] },
        head: { twist: 14 },
        rightLeg: { ball: [0.53, 0.42, 0.05], knee: [1, 0.4, 0.1], pitch: 8, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: { wrist: { on: 'pelvis', offset: [0.03, 0.14, 0.165] }, elbow: [-0.5, -0.1, 1] },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }],
  claims: [
    {
      says: 'the lifted thigh is level',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [80, 100],
    },
  ],
};
