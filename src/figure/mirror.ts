import type { FullBend, FullPose } from './full-pose.ts';
import type { Prop, View } from './motion.ts';
import { other } from './solve.ts';
import type { Vec3 } from './vector.ts';

/** The same pose with left and right exchanged. Limbs speak from their own side, so they only change places. */
export function mirrorPose(pose: FullPose): FullPose {
  const { pelvis } = pose;
  const props: Record<string, Vec3> = {};
  for (const [id, at] of Object.entries(pose.props)) props[id] = flip(at);
  return {
    pelvis: {
      at: flip(pelvis.at),
      lean: pelvis.lean,
      tip: negate(pelvis.tip),
      turn: negate(pelvis.turn),
    },
    spine: mirrorBend(pose.spine),
    chest: mirrorBend(pose.chest),
    neck: mirrorBend(pose.neck),
    head: mirrorBend(pose.head),
    rightLeg: pose.leftLeg,
    leftLeg: pose.rightLeg,
    rightArm: pose.leftArm,
    leftArm: pose.rightArm,
    props,
  };
}

/** The same thing on the other side; movable props are mirrored with the pose. */
export function mirrorProp(prop: Prop): Prop {
  switch (prop.kind) {
    case 'mat':
      return { ...prop, from: [prop.from[0], -prop.to[1]], to: [prop.to[0], -prop.from[1]] };
    case 'box':
    case 'cylinder':
    case 'ball':
    case 'chair':
      return { ...prop, at: flip(prop.at) };
    case 'wall':
      return prop.beside ? { ...prop, at: -prop.at } : { ...prop, from: -prop.to, to: -prop.from };
    case 'cuff':
      return { ...prop, side: other(prop.side) };
    case 'dumbbells':
    case 'goblet':
    case 'band':
    case 'leg-press':
    case 'leg-extension':
      return prop;
  }
}

/** Seen from the other side, so that the working side stays next to the viewer. */
export const mirrorView = ({ yaw, pitch }: View): View => ({ yaw: 180 - yaw, pitch });

export const flip = (v: Vec3): Vec3 => [v[0], v[1], negate(v[2])];
const mirrorBend = (b: FullBend): FullBend => ({
  flex: b.flex,
  side: negate(b.side),
  twist: negate(b.twist),
});
/** Never -0: mirroring twice must give back the very same numbers. */
const negate = (value: number): number => (value === 0 ? 0 : -value);
