import type { Checks, Motion } from '#src/figure/motion.ts';
import type { ArmPose, Pose } from '#src/figure/pose.ts';
import { bentAside } from './parts/legs.ts';

const onForearms: ArmPose = {
  wrist: [0.72, 0.04, 0.14],
  elbow: [-0.3, -1, 0.25],
  fingers: [1, -0.06, 0],
  palm: [0, -1, 0],
  curl: 0.1,
};
const at = (x: number): Pose => ({
  pelvis: { at: [x, 0.238, 0], lean: 82 },
  spine: { flex: -3 },
  chest: { flex: -4 },
  neck: { flex: -14 },
  head: { twist: 6 },
  rightLeg: { ankle: [x - 0.84, 0.17, 0.09], knee: [0, -1, 0.05], pitch: 128, out: 0 },
  leftLeg: bentAside(x),
  arms: onForearms,
  props: { roller: [x / 2, 0, 0] },
});

/** Face down on the forearms, the roller under the middle of the thighs: never the belly or the groin crease. */
export default {
  id: 'foam-roller-front-thigh',
  view: { yaw: 16, pitch: 34 },
  works: ['quadriceps'],
  key: 0,
  props: [
    { kind: 'mat', from: [-1.12, -0.36], to: [1.02, 0.36] },
    { kind: 'cylinder', id: 'roller', at: [-0.24, 0.075, 0], along: [0, 0, 0.52], radius: 0.075 },
  ],
  keyframes: [
    { move: 3, pose: at(-0.07) },
    { move: 3, pose: at(0.09) },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'right.wrist' }, { point: 'left.wrist' }],
  claims: [
    {
      says: 'the roller is under the front of the thigh',
      at: 'always',
      from: 'right.hip',
      to: 'prop.roller',
      along: 'x',
      between: [-0.36, -0.14],
    },
    {
      says: 'the roller stays above the knee',
      at: 'always',
      from: 'right.knee',
      to: 'prop.roller',
      along: 'x',
      between: [0.08, 0.4],
    },
    {
      says: 'the knees face down',
      at: 'always',
      angle: 'hipFlexion',
      side: 'right',
      between: [-25, 15],
    },
  ],
};
