import type { Vec3 } from './vector.ts';

/*
 * A pose is data: a few numbers per part of the body. Angles are degrees, lengths metres.
 *
 * Limbs are described from their own side: in a limb's data z means "outward", so the same
 * numbers serve both legs, and the mirror of a pose is the pose with its limbs exchanged.
 */
export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['right', 'left'];

/** Of the pelvis: `lean` forward, `tip` to the right, `turn` to the right. Lying on the back is a lean of -90. */
export type PelvisPose = {
  readonly at: Vec3;
  readonly lean?: number;
  readonly tip?: number;
  readonly turn?: number;
};

/** Of one part of the back on the part below: `flex` forward, `side` to the right, `twist` to the right. */
export type Bend = { readonly flex?: number; readonly side?: number; readonly twist?: number };

/** A leg held by its joints. `turnOut` is outward rotation of the hip, `ankle` lifts the toes. */
export type LegAngles = {
  readonly flex: number;
  readonly abduct?: number;
  readonly turnOut?: number;
  readonly knee?: number;
  readonly ankle?: number;
  readonly toes?: number;
};

/**
 * A leg whose foot has a place: that of `ball`, the point of the sole under the ball of the foot, or that of the
 * `ankle`. `knee` is the way the knee points. The foot points forward and flat, then `out` turns the toes outward,
 * `pitch` lowers them (heel up), `roll` turns the sole inward. `toes` bends them up; by default they stay flat on
 * the ground as the heel rises. `straight` 0..1 stretches the leg along the way to its foot: 1 keeps the knee straight
 * all through a movement in the air.
 */
export type LegReach = ({ readonly ball: Vec3 } | { readonly ankle: Vec3 }) & {
  readonly knee?: Vec3;
  readonly out?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly toes?: number;
  readonly straight?: number;
};
export type LegPose = LegAngles | LegReach;

/**
 * A place in the world, or beside a part of the body. On a limb: a fraction `along` it, plus an offset in the world;
 * on pelvis, chest and head an offset that turns with the part.
 */
export type Target =
  | Vec3
  | {
      readonly on: 'thigh' | 'shank' | 'pelvis' | 'chest' | 'head';
      readonly limb?: 'same' | 'other';
      readonly along?: number;
      readonly offset: Vec3;
    };

/** `fingers` and `palm`: the way the fingers point and the palm faces; `curl` 0 is an open hand, 1 a fist. */
type HandPose = { readonly fingers?: Vec3; readonly palm?: Vec3; readonly curl?: number };

export type ArmAngles = HandPose & {
  readonly flex: number;
  readonly abduct?: number;
  readonly turnOut?: number;
  readonly elbow?: number;
};
/** An arm whose wrist has a place; `elbow` is the way the elbow points. */
export type ArmReach = HandPose & { readonly wrist: Target; readonly elbow?: Vec3 };
export type ArmPose = ArmAngles | ArmReach;

export type Pose = {
  readonly pelvis: PelvisPose;
  readonly spine?: Bend;
  readonly chest?: Bend;
  readonly neck?: Bend;
  readonly head?: Bend;
  /** Both sides alike, unless a side says otherwise. */
  readonly legs?: LegPose;
  readonly arms?: ArmPose;
  readonly rightLeg?: LegPose;
  readonly leftLeg?: LegPose;
  readonly rightArm?: ArmPose;
  readonly leftArm?: ArmPose;
  /** Where movable props are, by their id. */
  readonly props?: Readonly<Record<string, Vec3>>;
};
