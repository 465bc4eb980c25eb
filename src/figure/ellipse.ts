import type { Point2 } from './view.ts';

/**
 * A circle of radius 1 around the origin, stretched by [a 0; b d] and moved to (x, y). Its farthest point in a
 * direction u is that of the circle in the direction [a b; 0 d] u.
 */
export type Ellipse = {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly d: number;
};

/** The ellipse whose points are at most as far as the square roots of the quadratic form (xx, xy, yy). */
export function ellipse(x: number, y: number, xx: number, xy: number, yy: number): Ellipse {
  const a = Math.sqrt(xx);
  const b = xy / a;
  return { x, y, a, b, d: Math.sqrt(Math.max(0, yy - b * b)) };
}

export const isCircle = ({ a, b, d }: Ellipse): boolean =>
  Math.abs(b) < 0.5 && Math.abs(a - d) < 0.5;

/** How far it reaches in the direction (c, s). */
export function support(e: Ellipse, c: number, s: number): number {
  const [u, v] = [e.a * c + e.b * s, e.d * s];
  return e.x * c + e.y * s + Math.sqrt(u * u + v * v);
}

/** Where it reaches farthest in a direction. */
export function touch(e: Ellipse, [c, s]: Point2): Point2 {
  const [u, v] = [e.a * c + e.b * s, e.d * s];
  const k = 1 / Math.sqrt(u * u + v * v);
  return [e.x + e.a * u * k, e.y + (e.b * u + e.d * v) * k];
}

/** The point of the circle behind that. */
export function onCircle(e: Ellipse, [c, s]: Point2): Point2 {
  const [u, v] = [e.a * c + e.b * s, e.d * s];
  const k = 1 / Math.sqrt(u * u + v * v);
  return [u * k, v * k];
}

/**
 * The two directions in which both circles reach equally far, to the right and to the left of the way from the first
 * to the second; undefined where one hides the other, or all but.
 */
export function commonTangents(
  from: Ellipse,
  to: Ellipse,
): readonly [right: Point2, left: Point2] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const apart = Math.sqrt(dx * dx + dy * dy);
  const along = (from.a - to.a) / apart;
  if (!(Math.abs(along) < 0.98)) return undefined;
  const across = Math.sqrt(1 - along * along);
  const [ex, ey] = [dx / apart, dy / apart];
  return [
    [ex * along + ey * across, ey * along - ex * across],
    [ex * along - ey * across, ey * along + ex * across],
  ];
}

/** The direction between two others in which both ellipses reach equally far. */
export function commonTangentBetween(
  a: Ellipse,
  b: Ellipse,
  [c, s]: Point2,
  [c2, s2]: Point2,
): Point2 {
  const lead = (x: number, y: number): number => support(a, x, y) - support(b, x, y);
  let [lo, hi] = [0, 1];
  let [dLo, dHi] = [lead(c, s), lead(c2, s2)];
  let [x, y] = [c, s];
  for (let i = 0; i < 5; i++) {
    const t = dLo === dHi ? 0.5 : lo + ((hi - lo) * dLo) / (dLo - dHi);
    [x, y] = [c + (c2 - c) * t, s + (s2 - s) * t];
    const k = 1 / Math.sqrt(x * x + y * y);
    [x, y] = [x * k, y * k];
    const d = lead(x, y);
    if (Math.abs(d) < 0.2) break;
    if (d > 0) [lo, dLo] = [t, d];
    else [hi, dHi] = [t, d];
  }
  return [x, y];
}
