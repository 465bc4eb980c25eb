import type { Pose, Side } from './pose.ts';
import type { Vec3 } from './vector.ts';

export type View = { readonly yaw: number; readonly pitch: number };

/** `move` seconds to get here from the pose before, then `hold` seconds here. */
export type Keyframe = { readonly pose: Pose; readonly move: number; readonly hold?: number };

/**
 * A thing beside the body. `id` lets a pose move it (pose.props[id] is added to its place).
 * Solids are painted beneath the whole body, or just `beneath` one part of it.
 */
export type Prop = { readonly id?: string; readonly beneath?: PartName } & (
  | {
      readonly kind: 'mat';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | {
      readonly kind: 'box';
      readonly at: Vec3;
      readonly size: Vec3;
      readonly material?: 'cushion';
    }
  | {
      readonly kind: 'cylinder';
      readonly at: Vec3;
      readonly along: Vec3;
      readonly radius: number;
    }
  | {
      readonly kind: 'ball';
      readonly at: Vec3;
      readonly radius: number;
      readonly material: 'tennis' | 'medicine';
    }
  /** One in each hand. */
  | { readonly kind: 'dumbbells' }
  /** One weight, upright between both hands. */
  | { readonly kind: 'goblet' }
  /** A weight round the ankle. */
  | { readonly kind: 'cuff'; readonly side: Side }
  /** A loop round both feet. */
  | { readonly kind: 'band' }
  /** Across the way the figure faces, at an x; with `beside`, along it, at a z. */
  | {
      readonly kind: 'wall';
      readonly beside?: true;
      readonly at: number;
      readonly height: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'chair'; readonly at: Vec3 }
  | { readonly kind: 'leg-press'; readonly seat: Vec3 }
  | { readonly kind: 'leg-extension'; readonly seat: Vec3 }
);

export type Muscle =
  | 'hip-flexors'
  | 'quadriceps'
  | 'glutes'
  | 'hamstrings'
  | 'adductors'
  | 'outer-hip'
  | 'trunk'
  | 'calves';

export type PartName = 'torso' | 'head' | 'rightLeg' | 'leftLeg' | 'rightArm' | 'leftArm';

export type Angle =
  | 'hipFlexion'
  | 'hipAbduction'
  | 'hipRotation'
  | 'kneeFlexion'
  | 'ankleDorsiflexion'
  | 'elbowFlexion'
  | 'trunkLean';
export type Point =
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'heel'
  | 'ball'
  | 'toe'
  | 'shoulder'
  | 'elbow'
  | 'wrist';
export type BodyPoint = 'pelvis' | 'head' | `${Side}.${Point}` | `prop.${string}`;

/** What the exercise promises about the body, at one keyframe or `always`. Degrees and metres. */
export type Claim = { readonly says: string; readonly at: number | 'always' } & (
  | { readonly angle: Angle; readonly side: Side; readonly between: readonly [number, number] }
  | { readonly height: BodyPoint; readonly between: readonly [number, number] }
  | {
      readonly from: BodyPoint;
      readonly to: BodyPoint;
      readonly between: readonly [number, number];
    }
  | {
      readonly from: BodyPoint;
      readonly to: BodyPoint;
      readonly along: 'x' | 'y' | 'z';
      readonly between: readonly [number, number];
    }
);

/** A point that must not move between two keyframes (by default the whole time). */
export type Planted = { readonly point: BodyPoint; readonly during?: readonly [number, number] };

/** How one exercise looks in motion. Drawn for the right side as the working side, the figure facing screen right. */
export type Motion = {
  readonly id: string;
  readonly view: View;
  readonly keyframes: readonly Keyframe[];
  /** The keyframe that shows the exercise best: stills, lists, reduced motion. */
  readonly key: number;
  /** The keyframes are half a cycle; the other half is their mirror image. */
  readonly alternates?: boolean;
  /** How far the body gets in one cycle. The view goes with it. */
  readonly travel?: Vec3;
  readonly props?: readonly Prop[];
  /** [front, behind]: where depth alone would paint two parts in the wrong order. */
  readonly paint?: readonly (readonly [PartName, PartName])[];
  readonly works: readonly Muscle[];
  /** How far along the working thigh its side is marked, where the other leg hides the usual place: 0..1. */
  readonly markAlong?: number;
  /** Both sides work at once: the exercise has no left and right. */
  readonly both?: boolean;
};

/** How the easier and the harder version of an exercise move: `usual` where only load, pace or dose change. */
export type MotionVersions = {
  readonly easier: Motion | 'usual';
  readonly harder: Motion | 'usual';
};

/** What a motion must keep true, tested; it stands beside the motion and never reaches the page. */
export type Checks = {
  readonly planted: readonly Planted[];
  readonly claims: readonly Claim[];
  /** Of a version: what sets it apart, and what is planted where that is something else. */
  readonly easier?: VersionChecks;
  readonly harder?: VersionChecks;
};
type VersionChecks = {
  readonly planted?: readonly Planted[];
  readonly claims: readonly Claim[];
};
