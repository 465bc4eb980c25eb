type Point = readonly [number, number];

const TWENTIETHS = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);

/** Points along a path: where its lines end, and twenty on each of its curves. */
export function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([Mlqcz])([^Mlqcz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const from: Point = command === 'M' ? [0, 0] : at;
    const along: Point[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      along.push([from[0] + (numbers[i] ?? 0), from[1] + (numbers[i + 1] ?? 0)]);
    }
    const end = along.at(-1);
    if (end === undefined) continue;
    const steps = along.length === 1 ? [1] : TWENTIETHS;
    points.push(...steps.map((t) => between([at, ...along], t)));
    at = end;
  }
  return points;
}

/** De Casteljau: the place at `t` on the curve of these points. */
function between(points: readonly Point[], t: number): Point {
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0) return first ?? [0, 0];
  return between(
    rest.map(([x, y], i): Point => {
      const [px, py] = points[i] ?? first;
      return [px + (x - px) * t, py + (y - py) * t];
    }),
    t,
  );
}

/** From a point to the nearest place of a straight line. */
export function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
