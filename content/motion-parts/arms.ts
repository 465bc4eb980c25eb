import type { Motion } from '#src/figure/motion.ts';
import type { ArmPose, Pose } from '#src/figure/pose.ts';
import type { Vec3 } from '#src/figure/vector.ts';

/** Hands on the hips, elbows wide. */
export const onHips: ArmPose = {
  wrist: { on: 'pelvis', offset: [-0.03, 0.14, 0.18] },
  elbow: [-0.5, -0.1, 1],
  fingers: [0.7, -0.65, -0.25],
  palm: [0, 0.2, -1],
};

const across = (wrist: Vec3, fingers: Vec3): ArmPose => ({
  wrist: { on: 'chest', offset: wrist },
  elbow: [0, -1, 0.7],
  fingers,
  palm: [-1, 0, -0.2],
});

/** Arms crossed before the chest, each hand on the other shoulder, the right forearm outermost. */
export const crossed: Partial<Pose> = {
  rightArm: across([0.195, 0.115, -0.06], [-0.6, 0.8, -0.8]),
  leftArm: across([0.14, 0.095, -0.04], [-0.2, 1, -0.4]),
};

/** Crossed arms lie before the chest from shoulder to hand, the right one nearest. */
export const acrossChest: NonNullable<Motion['paint']> = [
  ['leftArm', 'torso'],
  ['rightArm', 'leftArm'],
];

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
