import type { Checks, Motion } from '#src/figure/motion.ts';
import type { LegPose } from '#src/figure/pose.ts';
import { onHips } from './parts/arms.ts';

const REAR: LegPose = {
  ball: [-0.565, 0.118, 0.09],
  knee: [0.6, -1, 0.02],
  pitch: 174,
  out: 0,
  toes: 0,
};
const FRONT: LegPose = { ball: [0.51, 0, 0.11], knee: [1, 0.2, 0.1] };

/** First the tuck, then the glide. */
export default {
  id: 'half-kneeling-hip-flexor-stretch',
  view: { yaw: 20, pitch: 10 },
  works: ['hip-flexors'],
  key: 2,
  props: [{ kind: 'mat', from: [-0.78, -0.36], to: [0.72, 0.36] }],
  keyframes: [
    {
      move: 2,
      hold: 1,
      pose: {
        pelvis: { at: [-0.02, 0.487, 0], lean: 6 },
        head: { twist: 10 },
        rightLeg: REAR,
        leftLeg: FRONT,
        arms: onHips,
      },
    },
    {
      move: 1.2,
      hold: 0.8,
      pose: {
        pelvis: { at: [-0.02, 0.487, 0], lean: -7 },
        spine: { flex: 4 },
        chest: { flex: 3 },
        head: { twist: 10 },
        rightLeg: REAR,
        leftLeg: FRONT,
        arms: onHips,
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
        rightLeg: REAR,
        leftLeg: FRONT,
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }, { point: 'right.ball' }],
  claims: [
    {
      says: 'the rear hip is extended',
      at: 2,
      angle: 'hipFlexion',
      side: 'right',
      between: [-35, -10],
    },
  ],
};
