import type { Capsule } from './part.ts';
import type { Camera, Point2 } from './view.ts';
import { UNITS } from './view.ts';

/** A thing to paint. `bonus` metres bring it nearer against all others. */
export type Layer = {
  readonly name: string;
  readonly capsules: readonly Capsule[];
  readonly bonus?: number;
};

type Seen = { a: Point2; b: Point2; depthA: number; depthB: number; radius: number };

/**
 * Names from the farthest to the nearest. Two parts are compared where they overlap in the picture; parts that
 * don't overlap may come in any order and keep the order of the list. `forced` pairs are [front, behind].
 */
export function paintOrder(
  layers: readonly Layer[],
  camera: Camera,
  forced: readonly (readonly [string, string])[] = [],
): string[] {
  const seen = layers.map(({ capsules }) => capsules.map((c) => look(c, camera)));
  const inFront = (i: number, j: number): number => {
    const [a, b] = [layers[i], layers[j]];
    for (const [front, behind] of forced) {
      if (a?.name === front && b?.name === behind) return 1e6;
      if (a?.name === behind && b?.name === front) return -1e6;
    }
    return lead(seen[i] ?? [], seen[j] ?? [], (a?.bonus ?? 0) - (b?.bonus ?? 0));
  };
  const size = layers.length;
  const leads = layers.map((_, i) => layers.map((__, j) => (i < j ? inFront(i, j) : 0)));
  const leadOf = (i: number, j: number): number =>
    i < j ? (leads[i]?.[j] ?? 0) : -(leads[j]?.[i] ?? 0);

  const rest = new Set(layers.keys());
  const order: string[] = [];
  while (order.length < size) {
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const i of rest) {
      let cover = 0;
      for (const j of rest) if (j !== i) cover += Math.max(0, leadOf(i, j));
      if (cover < least - 1e-9) [best, least] = [i, cover];
    }
    rest.delete(best);
    order.push(layers[best]?.name ?? '');
  }
  return order;
}

function look({ from, to, radius }: Capsule, camera: Camera): Seen {
  return {
    a: camera.point(from),
    b: camera.point(to),
    depthA: camera.depth(from),
    depthB: camera.depth(to),
    radius: radius * UNITS,
  };
}

/** How much the first part lies in front of the second: depth difference times overlap, summed. */
function lead(first: readonly Seen[], second: readonly Seen[], bonus: number): number {
  let sum = 0;
  for (const p of first) {
    for (const q of second) {
      const [s, t, gap] = closest(p.a, p.b, q.a, q.b);
      const overlap = p.radius + q.radius - gap;
      if (overlap <= 0) continue;
      const depth = p.depthA + (p.depthB - p.depthA) * s - q.depthA - (q.depthB - q.depthA) * t;
      sum += (depth + bonus) * overlap;
    }
  }
  return sum;
}

/** Where two segments of the picture come nearest: the fractions along each, and the gap. */
function closest(a: Point2, b: Point2, c: Point2, d: Point2): [number, number, number] {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]];
  const [wx, wy] = [a[0] - c[0], a[1] - c[1]];
  const [uu, uv, vv] = [ux * ux + uy * uy + 1e-6, ux * vx + uy * vy, vx * vx + vy * vy + 1e-6];
  const [uw, vw] = [ux * wx + uy * wy, vx * wx + vy * wy];
  const det = uu * vv - uv * uv;
  let s = det < 1e-3 ? 0.5 : clamp((uv * vw - vv * uw) / det);
  const t = clamp((s * uv + vw) / vv);
  s = clamp((t * uv - uw) / uu);
  return [s, t, Math.hypot(wx + ux * s - vx * t, wy + uy * s - vy * t)];
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
