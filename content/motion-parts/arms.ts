import type { ArmPose } from '#src/figure/pose.ts';
import type { Vec3 } from '#src/figure/vector.ts';

/** Hands on the hips, elbows wide. */
export const onHips: ArmPose = {
  wrist: { on: 'pelvis', offset: [-0.03, 0.14, 0.18] },
  elbow: [-0.5, -0.1, 1],
  fingers: [0.7, -0.65, -0.25],
  palm: [0, 0.2, -1],
};

/** Arms crossed over the chest, each hand towards the other shoulder. */
export const crossed: ArmPose = {
  wrist: { on: 'chest', offset: [0.135, 0.11, -0.03] },
  elbow: [0.25, -1, 0.8],
  fingers: [-0.15, 0.5, -1],
  palm: [-1, 0, 0],
};

/** Lying on one side: the free hand rests on the upper hip, the elbow up. */
export const handOnTopHip: ArmPose = {
  wrist: { on: 'pelvis', offset: [0.03, 0.12, 0.16] },
  elbow: [-0.4, 1, 0],
  fingers: [0.8, -0.3, 0],
  palm: [0, -1, 0],
};

/** A hand flat on a wall beside the body. */
export const onWall = (wrist: Vec3): ArmPose => ({
  wrist,
  elbow: [0, -1, 0.3],
  fingers: [0.5, 1, 0.1],
  palm: [0, 0.1, 1],
});
