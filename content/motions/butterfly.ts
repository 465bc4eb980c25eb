import type { Checks, Motion } from '#src/figure/motion.ts';
import type { ArmPose, LegReach } from '#src/figure/pose.ts';

const feet = { ball: [0.45, 0.06, 0.02], out: -18, roll: 74 } as const;
const leg = (knee: LegReach['knee']): LegReach => ({ ...feet, ...(knee && { knee }) });
const holdAnkles: ArmPose = {
  wrist: { on: 'shank', along: 0.9, offset: [0.0, 0.06, -0.03] },
  elbow: [-0.2, -0.35, 1],
  fingers: [0.7, -0.6, -0.5],
  palm: [0, -0.7, -0.6],
  curl: 0.45,
};

export default {
  id: 'butterfly',
  view: { yaw: 60, pitch: 16 },
  works: ['adductors'],
  both: true,
  key: 1,
  props: [{ kind: 'mat', from: [-0.36, -0.62], to: [0.66, 0.62] }],
  keyframes: [
    {
      move: 2.5,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -2 },
        spine: { flex: 4 },
        chest: { flex: 3 },
        legs: leg([0.3, 0.44, 1]),
        arms: holdAnkles,
      },
    },
    {
      move: 2.5,
      hold: 5,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: 12 },
        spine: { flex: 6 },
        chest: { flex: 4 },
        neck: { flex: -6 },
        legs: leg([0.3, 0.22, 1]),
        arms: holdAnkles,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'right.ball' }, { point: 'left.ball' }, { point: 'pelvis' }],
  claims: [
    { says: 'the knees fall out', at: 1, angle: 'hipAbduction', side: 'right', between: [40, 72] },
    {
      says: 'the soles meet',
      at: 'always',
      from: 'left.ball',
      to: 'right.ball',
      between: [0, 0.08],
    },
    { says: 'the knees come near the floor', at: 1, height: 'right.knee', between: [0.05, 0.25] },
  ],
};
