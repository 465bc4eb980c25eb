import type { PartName } from './motion.ts';
import type { Role } from './palette.ts';
import type { Shape } from './shape.ts';
import type { Vec3 } from './vector.ts';

/** A thick bone: where a part is, for deciding what hides what. */
export type Capsule = { readonly from: Vec3; readonly to: Vec3; readonly radius: number };

/**
 * One piece of a limb. `outline` is all of it; `edge` is it again for when it lies over its neighbour, without the
 * ends that grow out of that neighbour; `joint` then fills the end again, so that no line crosses the joint.
 * Both are asked of the piece in front alone. `cloth` goes on top.
 */
export type Segment = {
  readonly outline: string;
  readonly edge: () => string;
  readonly joint: () => string;
  readonly cloth: readonly Shape[];
  readonly depth: number;
};

/** How a limb is seen: a `distant` one in the darker colours, one `attached` in front of the trunk grows out of it. */
export type LimbView = { readonly distant: boolean; readonly attached: boolean };

export type Limb = {
  readonly name: PartName;
  readonly skin: Role;
  readonly upper: Segment;
  readonly lower: Segment;
  /** Shoe or hand: it goes where the lower piece goes. */
  readonly end: readonly Shape[];
  /** What an attached limb wears: outlined together with the trunk. */
  readonly sleeve: string;
  /** The top of a leg's, painted beneath the shirt. */
  readonly root: readonly Shape[];
};
