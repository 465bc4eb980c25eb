import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'figure-four',
  view: { yaw: 38, pitch: 16 },
  works: ['glutes', 'outer-hip'],
  key: 1,
  paint: [
    ['rightArm', 'torso'],
    ['rightLeg', 'rightArm'],
    ['leftLeg', 'rightLeg'],
    ['leftLeg', 'torso'],
  ],
  props: [{ kind: 'mat', from: [-0.92, -0.36], to: [0.8, 0.36] }],
  keyframes: [
    {
      move: 2,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -90 },
        neck: { flex: 6 },
        leftLeg: { ball: [0.6, 0, 0.1], knee: [0, 1, 0.05] },
        rightLeg: {
          ankle: [0.15, 0.46, -0.14],
          knee: [0.05, 0.35, 1],
          pitch: -60,
          out: 0,
          roll: 62,
        },
        arms: {
          wrist: [-0.02, 0.04, 0.3],
          elbow: [0, 0.2, 1],
          palm: [0, -1, 0],
          fingers: [1, 0, 0],
        },
      },
    },
    {
      move: 2.5,
      hold: 5,
      pose: {
        pelvis: { at: [0, 0.115, 0], lean: -94 },
        spine: { flex: 3 },
        chest: { flex: 4 },
        neck: { flex: 8 },
        leftLeg: { ankle: [0.3, 0.5, 0.1], knee: [-0.6, 1, 0.05], pitch: -20 },
        rightLeg: {
          ankle: [-0.17, 0.48, -0.14],
          knee: [-0.15, 0.3, 1],
          pitch: -70,
          out: 0,
          roll: 62,
        },
        arms: {
          wrist: [-0.06, 0.32, 0.07],
          elbow: [0, -0.2, 1],
          palm: [-1, 0, 0],
          fingers: [0.4, 0.5, -0.6],
        },
      },
    },
  ],
} satisfies Motion;

export const checks: Checks = {
  planted: [],
  claims: [
    {
      says: 'the right ankle lies across the left thigh',
      at: 0,
      from: 'left.knee',
      to: 'right.ankle',
      between: [0.05, 0.24],
    },
    {
      says: 'the right ankle stays across the left thigh',
      at: 1,
      from: 'left.knee',
      to: 'right.ankle',
      between: [0.05, 0.24],
    },
    {
      says: 'the right knee points outward',
      at: 1,
      angle: 'hipRotation',
      side: 'right',
      between: [25, 92],
    },
    {
      says: 'the left thigh comes to the chest',
      at: 1,
      angle: 'hipFlexion',
      side: 'left',
      between: [95, 125],
    },
  ],
};
