import type { Checks, Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

const at = (x: number, z: number): Pose => ({
  pelvis: { at: [x, 0.166, z], lean: -26, tip: 3 },
  spine: { flex: 4 },
  chest: { flex: 5 },
  neck: { flex: 8 },
  head: { twist: 10 },
  legs: { ball: [0.56, 0, 0.11], knee: [0, 1, 0.1] },
  arms: {
    wrist: [-0.18, 0.07, 0.195],
    elbow: [-1, 0.2, 0.4],
    fingers: [-0.8, -0.1, 0.6],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  props: { ball: [x / 2, 0, z / 2] },
});

/** Sitting with the ball under one buttock, hands behind. */
export default {
  id: 'tennis-ball-buttock',
  view: { yaw: 24, pitch: 10 },
  works: ['glutes'],
  key: 0,
  props: [
    { kind: 'mat', from: [-0.72, -0.4], to: [0.82, 0.4] },
    { kind: 'ball', id: 'ball', at: [-0.05, 0.04, 0.13], radius: 0.04, material: 'tennis' },
  ],
  keyframes: [
    { move: 1.2, pose: at(-0.025, 0) },
    { move: 1.2, pose: at(0, 0.015) },
    { move: 1.2, pose: at(0.025, 0) },
    { move: 1.2, pose: at(0, -0.015) },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [
    { point: 'right.ball' },
    { point: 'left.ball' },
    { point: 'right.wrist' },
    { point: 'left.wrist' },
  ],
  claims: [
    {
      says: 'the ball is under the right buttock',
      at: 'always',
      from: 'right.hip',
      to: 'prop.ball',
      along: 'x',
      between: [-0.1, 0.02],
    },
    {
      says: 'the ball is on the right',
      at: 'always',
      from: 'pelvis',
      to: 'prop.ball',
      along: 'z',
      between: [0.05, 0.16],
    },
  ],
};
