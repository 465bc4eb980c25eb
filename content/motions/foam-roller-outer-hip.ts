import type { Checks, Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

const at = (x: number): Pose => ({
  pelvis: { at: [x, 0.325, 0], tip: 74, turn: 86 },
  spine: { side: -3 },
  chest: { side: -3 },
  neck: { side: -8 },
  rightLeg: { flex: 4, knee: 6, ankle: -12, abduct: -3 },
  leftLeg: { ball: [x + 0.34, 0, -0.4], knee: [0.1, 1, -0.6], out: -62 },
  rightArm: {
    wrist: [-0.46, 0.04, 0.26],
    elbow: [-0.1, -1, -0.3],
    fingers: [0.1, 0, 1],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  leftArm: {
    wrist: [-0.39, 0.115, -0.05],
    elbow: [0.3, 0.3, -0.6],
    fingers: [0.3, 0, -1],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  props: { roller: [x / 2, 0, 0] },
});

/** Lying on the right side with its face to the viewer, the roller under the outer hip and upper thigh. */
export default {
  id: 'foam-roller-outer-hip',
  view: { yaw: 10, pitch: 14 },
  works: ['outer-hip'],
  key: 0,
  props: [
    { kind: 'mat', from: [-0.86, -0.42], to: [1.12, 0.5] },
    { kind: 'cylinder', id: 'roller', at: [0.06, 0.075, 0], along: [0, 0, 0.52], radius: 0.075 },
  ],
  keyframes: [
    { move: 3, pose: at(-0.05) },
    { move: 3, pose: at(0.07) },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'right.wrist' }, { point: 'left.wrist' }],
  claims: [
    {
      says: 'the roller is under the outer hip',
      at: 'always',
      from: 'right.hip',
      to: 'prop.roller',
      along: 'x',
      between: [-0.06, 0.14],
    },
    {
      says: 'the right side is down',
      at: 'always',
      from: 'right.hip',
      to: 'left.hip',
      along: 'y',
      between: [0.12, 0.18],
    },
  ],
};
