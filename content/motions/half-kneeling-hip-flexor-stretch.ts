import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'half-kneeling-hip-flexor-stretch',
  view: { yaw: 20, pitch: 10 },
  works: ['hip-flexors'],
  key: 1,
  props: [{ kind: 'mat', from: [-0.78, -0.36], to: [0.72, 0.36] }],
  keyframes: [
    {
      move: 2,
      hold: 1,
      pose: {
        pelvis: { at: [-0.02, 0.487, 0], lean: 6 },
        head: { twist: 10 },
        rightLeg: {
          ball: [-0.565, 0.118, 0.09],
          knee: [0.6, -1, 0.02],
          pitch: 174,
          out: 0,
          toes: 0,
        },
        leftLeg: { ball: [0.51, 0, 0.11], knee: [1, 0.2, 0.1] },
        arms: { wrist: { on: 'pelvis', offset: [0.05, 0.13, 0.16] }, elbow: [-0.7, -0.1, 1] },
      },
    },
    {
      move: 2.5,
      hold: 4,
      pose: {
        pelvis: { at: [0.145, 0.452, 0], lean: -6 },
        spine: { flex: 3 },
        chest: { flex: 4 },
        head: { twist: 10 },
        rightLeg: {
          ball: [-0.565, 0.118, 0.09],
          knee: [0.6, -1, 0.02],
          pitch: 174,
          out: 0,
          toes: 0,
        },
        leftLeg: { ball: [0.51, 0, 0.11], knee: [1, 0.2, 0.1] },
        arms: { wrist: { on: 'pelvis', offset: [0.05, 0.13, 0.16] }, elbow: [-0.7, -0.1, 1] },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }, { point: 'right.ball' }],
  claims: [
    {
      says: 'the rear hip is extended',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [-35, -10],
    },
  ],
};
