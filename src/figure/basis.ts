import { cross, dot, length, normalize, reject, scale, type Vec3 } from './vector.ts';

/** An orientation: where its own x (front), y (up) and z (right) axes point. */
export type Basis = readonly [Vec3, Vec3, Vec3];

export const WORLD: Basis = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const RADIANS = Math.PI / 180;

// Written out, and so are a few others: a frame calls it a thousand times, and each vector on the way is one to clear away.
export const apply = ([a, b, c]: Basis, [x, y, z]: Vec3): Vec3 => [
  a[0] * x + b[0] * y + c[0] * z,
  a[1] * x + b[1] * y + c[1] * z,
  a[2] * x + b[2] * y + c[2] * z,
];

/** `v` as the basis itself sees it. */
export const within = (m: Basis, v: Vec3): Vec3 => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];

/** `b` carried inside `a`; reads left to right from the outer frame to the inner one. */
export const turned = (a: Basis, ...inner: readonly Basis[]): Basis =>
  inner.reduce<Basis>((m, b) => [apply(m, b[0]), apply(m, b[1]), apply(m, b[2])], a);

export function aboutX(degrees: number): Basis {
  const [c, s] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

export function aboutY(degrees: number): Basis {
  const [c, s] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
}

export function aboutZ(degrees: number): Basis {
  const [c, s] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

/** A limb's frame: it hangs down its own -y along `direction`, its front is as near `front` as can be. */
export function hanging(direction: Vec3, front: Vec3): Basis {
  const y = scale(normalize(direction), -1);
  const flat = reject(front, y);
  const x = normalize(length(flat) < 1e-4 ? reject([0.6, 0.8, 0.01], y) : flat);
  return [x, y, cross(x, y)];
}

/** A limb's frame when the axis of the hinge above it is known: the front follows the bend. */
export function hinged(direction: Vec3, hinge: Vec3): Basis {
  const y = scale(normalize(direction), -1);
  const z = normalize(reject(hinge, y));
  return [cross(y, z), y, z];
}
