import type { Checks, Motion } from '#src/figure/motion.ts';
import type { ArmPose } from '#src/figure/pose.ts';

const carry: ArmPose = { flex: 0, abduct: 10, elbow: 6, curl: 1 };
const STEP = 0.84;

export default {
  id: 'weighted-lunge',
  view: { yaw: 24, pitch: 9 },
  works: ['quadriceps', 'glutes', 'hip-flexors'],
  key: 2,
  alternates: true,
  props: [{ kind: 'dumbbell', hand: 'both' }],
  keyframes: [
    {
      move: 0.7,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 10 },
        legs: { ball: [0.115, 0, 0.1] },
        arms: carry,
      },
    },
    {
      move: 0.8,
      pose: {
        pelvis: { at: [0.2, 0.87, 0], lean: 2 },
        head: { twist: 10 },
        rightLeg: { ball: [0.6, 0.09, 0.1], pitch: -6, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.1], pitch: 16 },
        arms: carry,
      },
    },
    {
      move: 1.2,
      hold: 0.5,
      pose: {
        pelvis: { at: [0.52, 0.535, 0], lean: 5 },
        head: { twist: 10 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.1] },
        leftLeg: { ball: [0.115, 0, 0.1], knee: [1, -0.4, 0.05], pitch: 62 },
        arms: carry,
      },
    },
    {
      move: 0.8,
      pose: {
        pelvis: { at: [0.2, 0.87, 0], lean: 2 },
        head: { twist: 10 },
        rightLeg: { ball: [0.6, 0.09, 0.1], pitch: -6, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.1], pitch: 16 },
        arms: carry,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'left.ball', during: [0, 4] }],
  claims: [
    {
      says: 'the front knee bends to about a right angle',
      at: 2,
      angle: 'kneeFlexion',
      side: 'right',
      between: [85, 112],
    },
    {
      says: 'the rear knee comes near the ground',
      at: 2,
      height: 'left.knee',
      between: [0.05, 0.14],
    },
    {
      says: 'the trunk stays upright',
      at: 'always',
      angle: 'trunkLean',
      side: 'right',
      between: [-8, 12],
    },
  ],
};
