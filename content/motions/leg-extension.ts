import type { Checks, Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

const seated = (knee: number, ankle: number): Pose => ({
  pelvis: { at: [-0.12, 0.68, 0], lean: -8 },
  spine: { flex: 2 },
  head: { twist: 10 },
  legs: { flex: 82, abduct: 2, knee, ankle },
  arms: {
    wrist: { on: 'pelvis', offset: [0.065, -0.04, 0.24] },
    elbow: [-1, 0.1, 0.3],
    fingers: [0.25, -1, -0.1],
    palm: [0, -0.1, -1],
    curl: 0.7,
  },
});

export default {
  id: 'leg-extension',
  view: { yaw: 24, pitch: 10 },
  works: ['quadriceps'],
  both: true,
  key: 1,
  props: [{ kind: 'leg-extension', seat: [-0.02, 0.6, 0] }],
  keyframes: [
    { move: 3, pose: seated(92, 4) },
    { move: 1.5, hold: 1, pose: seated(8, 10) },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'pelvis' }, { point: 'right.knee' }, { point: 'left.knee' }],
  claims: [
    {
      says: 'the knees start at a right angle',
      at: 0,
      angle: 'kneeFlexion',
      side: 'right',
      between: [82, 100],
    },
    {
      says: 'the knees end nearly straight',
      at: 1,
      angle: 'kneeFlexion',
      side: 'right',
      between: [3, 15],
    },
  ],
};
