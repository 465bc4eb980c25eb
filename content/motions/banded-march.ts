import type { Checks, Motion } from '#src/figure/motion.ts';
import { onHips } from './parts/arms.ts';

export default {
  id: 'banded-march',
  view: { yaw: 30, pitch: 9 },
  works: ['hip-flexors'],
  key: 1,
  props: [{ kind: 'band', around: 'feet' }],
  keyframes: [
    {
      move: 3,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 8 },
        legs: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
    {
      move: 1,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.925, -0.035] },
        head: { twist: 8 },
        rightLeg: { ball: [0.52, 0.42, 0.08], knee: [1, 0.4, 0.08], pitch: 0, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }],
  claims: [
    {
      says: 'the knee comes to hip height against the band',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [78, 100],
    },
  ],
};
