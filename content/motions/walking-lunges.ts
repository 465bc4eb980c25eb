import type { Checks, Motion } from '#src/figure/motion.ts';
import { onHips } from './parts/arms.ts';

const STEP = 0.86;

export default {
  id: 'walking-lunges',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'glutes', 'quadriceps'],
  key: 3,
  alternates: true,
  travel: [2 * STEP, 0, 0],
  keyframes: [
    {
      move: 0.4,
      pose: {
        pelvis: { at: [0, 0.915, 0], lean: 2 },
        head: { twist: 8 },
        rightLeg: { ball: [0.08, 0.03, 0.09], pitch: 12, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
    {
      move: 0.4,
      pose: {
        pelvis: { at: [0.14, 0.9, 0], lean: 2 },
        head: { twist: 8 },
        rightLeg: { ball: [0.52, 0.16, 0.09], pitch: -4, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09], pitch: 8 },
        arms: onHips,
      },
    },
    {
      move: 0.4,
      pose: {
        pelvis: { at: [0.43, 0.79, 0], lean: 3 },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.09], pitch: 0 },
        leftLeg: { ball: [0.115, 0, 0.09], pitch: 36 },
        arms: onHips,
      },
    },
    {
      move: 0.7,
      hold: 0.5,
      pose: {
        pelvis: { at: [0.53, 0.535, 0], lean: 1 },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.09] },
        leftLeg: { ball: [0.115, 0, 0.09], knee: [1, -0.4, 0.05], pitch: 62 },
        arms: onHips,
      },
    },
    {
      move: 0.6,
      pose: {
        pelvis: { at: [0.7, 0.8, 0], lean: 5 },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.09] },
        leftLeg: { ball: [0.34, 0.1, 0.09], pitch: 48, toes: 10 },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [2, 5] },
    { point: 'right.heel', during: [2, 5] },
    { point: 'left.ball', during: [0, 3] },
  ],
  claims: [
    {
      says: 'the front knee bends to about a right angle',
      at: 3,
      angle: 'kneeFlexion',
      side: 'right',
      between: [85, 112],
    },
    {
      says: 'the rear knee comes near the ground',
      at: 3,
      height: 'left.knee',
      between: [0.05, 0.14],
    },
    {
      says: 'the rear hip is straight or extended',
      at: 3,
      angle: 'hipFlexion',
      side: 'left',
      between: [-25, 5],
    },
  ],
};
