import type { PartName } from './motion.ts';
import type { Shape } from './shape.ts';
import type { Vec3 } from './vector.ts';

/** A thick bone: where a part is, for deciding what hides what. */
export type Capsule = { readonly from: Vec3; readonly to: Vec3; readonly radius: number };

/**
 * One piece of a limb. `outline` is all of it; `edge` leaves out the ends that grow out of a neighbour, so that
 * where it lies over that neighbour no line crosses the joint.
 */
export type Segment = {
  readonly outline: string;
  readonly edge: string;
  readonly fills: readonly Shape[];
  readonly depth: number;
};

export type Limb = {
  readonly name: PartName;
  readonly capsules: readonly Capsule[];
  readonly segments: readonly Segment[];
  /** Painted beneath the shirt when the limb is in front of the trunk. */
  readonly root: readonly Shape[];
  /** The first segment when it grows out of the trunk in front: its edge and its fills without the root. */
  readonly attached: Segment;
};
