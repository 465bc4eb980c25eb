import type { Checks, Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';
import type { Vec3 } from '#src/figure/vector.ts';

const pressing = (ankle: Vec3): Pose => ({
  pelvis: { at: [-0.2, 0.42, 0], lean: -46 },
  spine: { flex: 4 },
  neck: { flex: 12 },
  head: { twist: 8 },
  legs: { ankle, knee: [-0.2, 1, 0.2], pitch: -74, out: 6 },
  arms: {
    wrist: { on: 'pelvis', offset: [-0.05, -0.05, 0.25] },
    elbow: [-1, 0.1, 0.4],
    fingers: [0.5, -1, 0],
    palm: [0, 0, -1],
    curl: 0.8,
  },
});

export default {
  id: 'leg-press',
  view: { yaw: 24, pitch: 11 },
  works: ['quadriceps', 'glutes'],
  both: true,
  key: 1,
  props: [{ kind: 'leg-press', seat: [-0.16, 0.36, 0] }],
  keyframes: [
    { move: 3, pose: pressing([0.27, 0.55, 0.12]) },
    { move: 1.5, hold: 1, pose: pressing([0.56, 0.66, 0.12]) },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'pelvis' }],
  claims: [
    {
      says: 'the knees start well bent',
      at: 0,
      angle: 'kneeFlexion',
      side: 'right',
      between: [85, 120],
    },
    {
      says: 'the knees are never locked',
      at: 'always',
      angle: 'kneeFlexion',
      side: 'right',
      between: [8, 120],
    },
  ],
};
