import { add, dot, length, normalize, reject, scale, subtract, type Vec3 } from './vector.ts';

export type TwoBones = {
  readonly middle: Vec3;
  readonly end: Vec3;
  /** How far beyond reach the target was, in metres; the end then stops short of it. */
  readonly shortBy: number;
};

/** A limb of two bones is never pulled quite straight: at full stretch the bend has no direction. */
const SLACK = 0.0015;

/** Bends two bones from `root` so that they end at `target`, the middle joint towards `pole`. */
export function twoBones(
  root: Vec3,
  target: Vec3,
  upper: number,
  lower: number,
  pole: Vec3,
): TwoBones {
  const wanted = length(subtract(target, root));
  const axis = normalize(subtract(target, root));
  const longest = upper + lower - SLACK;
  const reach = Math.min(longest, Math.max(wanted, Math.abs(upper - lower) + SLACK));
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along));
  const bend = normalize(reject(pole, axis));
  const middle = add(root, add(scale(axis, along), scale(bend, aside)));
  return { middle, end: add(root, scale(axis, reach)), shortBy: Math.max(0, wanted - longest) };
}

/** The angle in degrees between two directions. */
export function angleBetween(a: Vec3, b: Vec3): number {
  const cosine = dot(normalize(a), normalize(b));
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}
