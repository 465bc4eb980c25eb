import type { PartName } from './motion.ts';
import type { Role } from './palette.ts';
import type { Shape } from './shape.ts';
import type { Vec3 } from './vector.ts';

/** A thick bone: where a part is, for deciding what hides what. */
export type Capsule = { readonly from: Vec3; readonly to: Vec3; readonly radius: number };

/**
 * One piece of a limb. `outline` is all of it; `edge` is it again for when it lies over its neighbour, without the
 * ends that grow out of that neighbour; `joint` then fills the end again, so that no line crosses the joint.
 * `cloth` goes on top.
 */
export type Segment = {
  readonly outline: string;
  readonly edge: string;
  readonly joint: string;
  readonly cloth: readonly Shape[];
  readonly depth: number;
};

export type Limb = {
  readonly name: PartName;
  readonly capsules: readonly Capsule[];
  readonly skin: Role;
  readonly upper: Segment;
  readonly lower: Segment;
  /** Shoe or hand, always last. */
  readonly end: readonly Shape[];
  /** Painted beneath the shirt when the limb is in front of the trunk. */
  readonly root: Shape;
  /** The upper piece when it grows out of the trunk in front: without its root. */
  readonly attached: Segment;
};
