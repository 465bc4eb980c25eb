import type { Ellipsoid } from './ellipsoid.ts';
import { type Camera, COARSE, FINE, type Point2 } from './view.ts';

/*
 * The shadow of an ellipsoid on the picture is an ellipse: centre c and S, the sum of v v^T over its projected
 * semi-axes v. Its farthest point in a direction u is c + S u / |u|_S. The hull of several ellipses is walked
 * by direction: at each u the farthest ellipse wins; where the winner changes, the common tangent is a
 * straight edge. Between two directions on one ellipse a quadratic curve through both tangents is exact enough.
 */
export type Ellipse = {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
};

/** The directions of one turn after the first, which is also the last. */
const compass = (count: number): Point2[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * ((i + 1) % count)) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
const COMPASS = new Map([FINE, COARSE].map((count) => [count, compass(count)]));

export function ellipseOf(body: Ellipsoid, camera: Camera): Ellipse {
  const [x, y] = camera.point(body.centre);
  // A pinch of roundness keeps a disc seen from its edge drawable.
  let [xx, xy, yy] = [4, 0, 4];
  for (const axis of body.axes) {
    const [a, b] = camera.flat(axis);
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  return { x, y, xx, xy, yy };
}

/** Path data of the union of the hulls of neighbours in a chain. All turn the same way, so they merge when filled. */
export function chainPath(chain: readonly Ellipsoid[], camera: Camera): string {
  const ellipses = chain.map((body) => ellipseOf(body, camera));
  const [only] = ellipses;
  if (only !== undefined && ellipses.length === 1) return hullPath([only], camera.directions);
  let d = '';
  for (let i = 0; i + 1 < ellipses.length; i++)
    d += hullPath(ellipses.slice(i, i + 2), camera.directions);
  return d;
}

/** Path data of one hull around all of them. */
export const wholeHull = (bodies: readonly Ellipsoid[], camera: Camera): string =>
  hullPath(
    bodies.map((body) => ellipseOf(body, camera)),
    camera.directions,
  );

export function hullPath(ellipses: readonly Ellipse[], directions = FINE): string {
  const [first] = ellipses;
  if (first === undefined) return '';
  let [from, fromReach] = farthest(ellipses, 1, 0, first);
  const pen = new Pen(touch(from, 1, 0));
  let [c, s] = [1, 0];
  for (const [c2, s2] of COMPASS.get(directions) ?? []) {
    const [to, toReach] = farthest(ellipses, c2, s2, from);
    if (to === from) {
      curve(pen, c, s, fromReach, c2, s2, toReach, touch(to, c2, s2));
    } else {
      const [ct, st] = commonTangent(from, to, c, s, c2, s2);
      const reach = support(from, ct, st);
      curve(pen, c, s, fromReach, ct, st, reach, touch(from, ct, st));
      pen.line(touch(to, ct, st));
      curve(pen, ct, st, reach, c2, s2, toReach, touch(to, c2, s2));
    }
    [from, fromReach, c, s] = [to, toReach, c2, s2];
  }
  return `${pen.d}z`;
}

export function linePath(points: readonly Point2[], closed = false): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const pen = new Pen(first);
  for (const point of rest) pen.line(point);
  return closed ? `${pen.d}z` : pen.d;
}

/** A smooth line through points. */
export function smoothPath(points: readonly Point2[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const pen = new Pen(first);
  for (let i = 0; i + 1 < rest.length; i++) {
    const [p, q] = [rest[i], rest[i + 1]];
    if (p === undefined || q === undefined) break;
    pen.curve(p, i + 2 === rest.length ? q : [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]);
  }
  if (rest.length === 1 && rest[0] !== undefined) pen.line(rest[0]);
  return pen.d;
}

/** Writes path data in whole units, each command relative to where the last one really ended: short, and no drift. */
class Pen {
  d: string;
  #x: number;
  #y: number;

  constructor([x, y]: Point2) {
    [this.#x, this.#y] = [Math.round(x), Math.round(y)];
    this.d = `M${this.#x}${spaced(this.#y)}`;
  }

  line([x, y]: Point2): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    this.d += `l${dx}${spaced(dy)}`;
    this.#x += dx;
    this.#y += dy;
  }

  curve([cx, cy]: Point2, [x, y]: Point2): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    this.d += `q${Math.round(cx) - this.#x}${spaced(Math.round(cy) - this.#y)}${spaced(dx)}${spaced(dy)}`;
    this.#x += dx;
    this.#y += dy;
  }
}

const spaced = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

const support = (e: Ellipse, c: number, s: number): number =>
  e.x * c + e.y * s + Math.sqrt(e.xx * c * c + 2 * e.xy * c * s + e.yy * s * s);

function touch(e: Ellipse, c: number, s: number): Point2 {
  const [x, y] = [e.xx * c + e.xy * s, e.xy * c + e.yy * s];
  const k = 1 / Math.sqrt(x * c + y * s);
  return [e.x + x * k, e.y + y * k];
}

function farthest(
  ellipses: readonly Ellipse[],
  c: number,
  s: number,
  favourite: Ellipse,
): [Ellipse, number] {
  let best = favourite;
  let reach = support(favourite, c, s);
  for (const e of ellipses) {
    if (e === best) continue;
    const r = support(e, c, s);
    if (r > reach) [best, reach] = [e, r];
  }
  return [best, reach];
}

/** The direction between two others in which both ellipses reach equally far. */
function commonTangent(
  a: Ellipse,
  b: Ellipse,
  c: number,
  s: number,
  c2: number,
  s2: number,
): Point2 {
  const lead = (x: number, y: number): number => support(a, x, y) - support(b, x, y);
  let [lo, hi] = [0, 1];
  let [dLo, dHi] = [lead(c, s), lead(c2, s2)];
  let [x, y] = [c, s];
  for (let i = 0; i < 5; i++) {
    const t = dLo === dHi ? 0.5 : lo + ((hi - lo) * dLo) / (dLo - dHi);
    [x, y] = [c + (c2 - c) * t, s + (s2 - s) * t];
    const k = 1 / Math.hypot(x, y);
    [x, y] = [x * k, y * k];
    const d = lead(x, y);
    if (Math.abs(d) < 0.2) break;
    if (d > 0) [lo, dLo] = [t, d];
    else [hi, dHi] = [t, d];
  }
  return [x, y];
}

/** From the tangent point of direction (c, s) to that of (c2, s2): the control point is where both tangents meet. */
function curve(
  pen: Pen,
  c: number,
  s: number,
  reach: number,
  c2: number,
  s2: number,
  reach2: number,
  end: Point2,
): void {
  const det = c * s2 - s * c2;
  if (det < 0.02) pen.line(end);
  else pen.curve([(reach * s2 - reach2 * s) / det, (reach2 * c - reach * c2) / det], end);
}
