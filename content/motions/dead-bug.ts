import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'dead-bug',
  view: { yaw: 24, pitch: 13 },
  works: ['trunk', 'hip-flexors'],
  key: 1,
  alternates: true,
  props: [{ kind: 'mat', from: [-0.96, -0.36], to: [0.98, 0.36] }],
  keyframes: [
    {
      move: 2,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -92 },
        neck: { flex: 6 },
        legs: { flex: 92, knee: 88, abduct: 2, ankle: 4 },
        arms: { flex: 90, abduct: 2, elbow: 3, curl: 0.1 },
      },
    },
    {
      move: 2,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -92 },
        neck: { flex: 6 },
        rightLeg: { flex: 16, knee: 6, abduct: 2, ankle: 0 },
        leftLeg: { flex: 92, knee: 88, abduct: 2, ankle: 4 },
        rightArm: { flex: 90, abduct: 2, elbow: 3, curl: 0.1 },
        leftArm: { flex: 164, abduct: 4, elbow: 3, curl: 0.1 },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [{ point: 'pelvis' }],
  claims: [
    {
      says: 'the leg reaches out low and straight',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [8, 30],
    },
    { says: 'the heel does not touch the floor', at: 1, height: 'right.heel', between: [0.1, 0.5] },
    {
      says: 'the other hip stays at a right angle',
      at: 1,
      angle: 'hipFlexion',
      side: 'left',
      between: [80, 105],
    },
    {
      says: 'the opposite hand reaches overhead',
      at: 1,
      from: 'left.shoulder',
      to: 'left.wrist',
      along: 'x',
      between: [-0.56, -0.4],
    },
  ],
};
