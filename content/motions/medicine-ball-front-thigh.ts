import type { Checks, Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';
import { bentAside } from './parts/legs.ts';

const at = (x: number): Pose => ({
  pelvis: { at: [x, 0.285, 0], lean: 87 },
  spine: { flex: -2 },
  chest: { flex: -3 },
  neck: { flex: -14 },
  head: { twist: 6 },
  rightLeg: { ankle: [x - 0.845, 0.2, 0.09], knee: [0, -1, 0.05], pitch: 128, out: 0 },
  leftLeg: bentAside(x),
  arms: {
    wrist: [0.72, 0.04, 0.15],
    elbow: [-0.3, -1, 0.25],
    fingers: [1, -0.06, 0],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  props: { ball: [x / 2, 0, 0] },
});

/** Face down on the forearms, the ball under the middle of one thigh: never the belly or the groin crease. */
export default {
  id: 'medicine-ball-front-thigh',
  view: { yaw: 16, pitch: 34 },
  works: ['quadriceps'],
  key: 0,
  props: [
    { kind: 'mat', from: [-1.1, -0.36], to: [1.02, 0.36] },
    { kind: 'ball', id: 'ball', at: [-0.25, 0.11, 0.1], radius: 0.11, material: 'medicine' },
  ],
  keyframes: [
    { move: 3, pose: at(-0.06) },
    { move: 3, pose: at(0.08) },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'right.wrist' }, { point: 'left.wrist' }],
  claims: [
    {
      says: 'the ball is under the front of the thigh',
      at: 'always',
      from: 'right.hip',
      to: 'prop.ball',
      along: 'x',
      between: [-0.36, -0.14],
    },
    {
      says: 'the ball is under the right leg',
      at: 'always',
      from: 'right.hip',
      to: 'prop.ball',
      along: 'z',
      between: [-0.05, 0.05],
    },
  ],
};
