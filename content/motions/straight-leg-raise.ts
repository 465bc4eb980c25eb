import type { Checks, Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

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

export default {
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
};
