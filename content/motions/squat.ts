import type { Checks, Motion } from '#src/figure/motion.ts';
import { crossed } from './parts/arms.ts';

export default {
  id: 'squat',
  view: { yaw: 26, pitch: 9 },
  works: ['quadriceps', 'glutes'],
  both: true,
  key: 1,
  keyframes: [
    {
      move: 1.5,
      pose: {
        pelvis: { at: [0, 0.92, 0] },
        head: { twist: 12 },
        legs: { ball: [0.13, 0, 0.15], knee: [1, 0, 0.22], out: 14 },
        arms: crossed,
      },
    },
    {
      move: 3,
      hold: 0.5,
      pose: {
        pelvis: { at: [-0.2, 0.5, 0], lean: 34 },
        spine: { flex: 4 },
        chest: { flex: -6 },
        neck: { flex: -16 },
        head: { twist: 12 },
        legs: { ball: [0.13, 0, 0.15], knee: [1, 0, 0.3], out: 14 },
        arms: crossed,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [
    { point: 'right.ball' },
    { point: 'left.ball' },
    { point: 'right.heel' },
    { point: 'left.heel' },
  ],
  claims: [
    {
      says: 'the thighs come near level',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [80, 125],
    },
    {
      says: 'the knees bend about a right angle or a little more',
      at: 1,
      angle: 'kneeFlexion',
      side: 'right',
      between: [80, 125],
    },
  ],
};
