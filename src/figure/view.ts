import type { View } from './motion.ts';
import type { Vec3 } from './vector.ts';

export type Point2 = readonly [number, number];

/** Drawing units in a metre: whole units are half a millimetre. */
export const UNITS = 2000;

/** Looks along the ground: yaw 0 sees the right side, 90 the front; pitch looks down on the floor. No perspective. */
export type Camera = {
  /** A direction in drawing units (x right, y down). */
  readonly flat: (v: Vec3) => Point2;
  readonly point: (p: Vec3) => Point2;
  /** Larger is nearer to the viewer, in metres. */
  readonly depth: (p: Vec3) => number;
};

export function cameraFor(view: View, centre: Vec3 = [0, 0, 0]): Camera {
  const [cy, sy] = turn(view.yaw);
  const [cp, sp] = turn(view.pitch);
  const flat = (v: Vec3): Point2 => {
    const z = v[0] * sy + v[2] * cy;
    return [(v[0] * cy - v[2] * sy) * UNITS, (z * sp - v[1] * cp) * UNITS];
  };
  const [ox, oy] = flat(centre);
  return {
    flat,
    point: (p) => {
      const [x, y] = flat(p);
      return [x - ox, y - oy];
    },
    depth: (p) => p[1] * sp + (p[0] * sy + p[2] * cy) * cp,
  };
}

function turn(degrees: number): Point2 {
  const radians = (degrees * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}
