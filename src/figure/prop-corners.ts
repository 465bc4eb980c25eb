import type { Prop } from './motion.ts';
import { add, scale, type Vec3 } from './vector.ts';

/** The corners of the room that a thing needs where it stands; of what the body carries, none. */
export function cornersOf(prop: Prop): Vec3[] {
  switch (prop.kind) {
    case 'mat': {
      const [[x, z], [X, Z]] = [prop.from, prop.to];
      return panel((along, across) => [along, 0, across], [x, X], [z, Z]);
    }
    case 'box':
      return block(prop.at, scale(prop.size, -0.5), scale(prop.size, 0.5));
    case 'cylinder':
      return block(prop.at, scale(prop.along, -0.6), scale(prop.along, 0.6));
    case 'chair':
      return block(prop.at, [-0.24, 0, -0.22], [0.24, 0.96, 0.22]);
    case 'wall': {
      const { at, beside, from, to, height } = prop;
      return panel(
        (along, y) => (beside ? [along, y, at] : [at, y, along]),
        [from, to],
        [0, height],
      );
    }
    case 'leg-press':
      return block(prop.seat, [-0.71, -0.37, -0.21], [1.12, 0.7, 0.21]);
    case 'leg-extension':
      return block(prop.seat, [-0.44, -0.54, -0.24], [0.3, 0.66, 0.24]);
    default:
      return [];
  }
}

type Span = readonly [number, number];

/** Round a flat thing, corner by corner. */
const panel = (corner: (s: number, t: number) => Vec3, [s, S]: Span, [t, T]: Span): Vec3[] => [
  corner(s, t),
  corner(S, t),
  corner(S, T),
  corner(s, T),
];

const block = (at: Vec3, [x, y, z]: Vec3, [X, Y, Z]: Vec3): Vec3[] =>
  [x, X].flatMap((i) => [y, Y].flatMap((j) => [z, Z].map((k): Vec3 => add(at, [i, j, k]))));
