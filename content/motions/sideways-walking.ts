import type { Checks, Motion } from '#src/figure/motion.ts';
import { onHips } from './parts/arms.ts';

const STEP = 0.36;
const knee = [1, 0, 0.25] as const;

/** From the front: a small squat, one foot out, the other one after it. */
export default {
  id: 'sideways-walking',
  view: { yaw: 84, pitch: 9 },
  works: ['outer-hip', 'glutes'],
  key: 2,
  travel: [0, 0, STEP],
  keyframes: [
    {
      move: 0.4,
      pose: {
        pelvis: { at: [-0.13, 0.8, 0], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0, 0.14], knee },
        leftLeg: { ball: [0.1, 0, 0.14], knee },
        arms: onHips,
      },
    },
    {
      move: 0.35,
      pose: {
        pelvis: { at: [-0.13, 0.8, 0.05], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0.06, 0.34], knee },
        leftLeg: { ball: [0.1, 0, 0.14], knee },
        arms: onHips,
      },
    },
    {
      move: 0.35,
      pose: {
        pelvis: { at: [-0.13, 0.785, 0.18], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0, 0.14 + STEP], knee },
        leftLeg: { ball: [0.1, 0, 0.14], knee },
        arms: onHips,
      },
    },
    {
      move: 0.4,
      pose: {
        pelvis: { at: [-0.13, 0.8, 0.31], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0, 0.14 + STEP], knee },
        leftLeg: { ball: [0.1, 0.06, -0.06], knee },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [2, 4] },
    { point: 'left.ball', during: [0, 2] },
  ],
  claims: [
    {
      says: 'the feet step wide',
      at: 2,
      from: 'left.ball',
      to: 'right.ball',
      along: 'z',
      between: [0.5, 0.75],
    },
    {
      says: 'the feet never meet',
      at: 'always',
      from: 'left.ball',
      to: 'right.ball',
      along: 'z',
      between: [0.18, 0.75],
    },
    {
      says: 'the knees stay bent',
      at: 'always',
      angle: 'kneeFlexion',
      side: 'right',
      between: [20, 75],
    },
  ],
};
