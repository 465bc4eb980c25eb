import type { Basis } from './basis.ts';
import { apply } from './basis.ts';
import { add, mix, scale, type Vec3 } from './vector.ts';

/** A centre and three semi-axes. Bodies are chains of these: their outlines are ellipses from every side. */
export type Ellipsoid = { readonly centre: Vec3; readonly axes: readonly [Vec3, Vec3, Vec3] };

export const sphere = (centre: Vec3, r: number): Ellipsoid => ({
  centre,
  axes: [
    [r, 0, 0],
    [0, r, 0],
    [0, 0, r],
  ],
});

export const ellipsoid = (
  centre: Vec3,
  frame: Basis,
  a: number,
  b: number,
  c: number,
): Ellipsoid => ({
  centre,
  axes: [scale(frame[0], a), scale(frame[1], b), scale(frame[2], c)],
});

/** An ellipsoid placed in a part's own frame: at `local` metres from `origin`. */
export const placed = (origin: Vec3, frame: Basis, local: Vec3, [a, b, c]: Vec3): Ellipsoid =>
  ellipsoid(add(origin, apply(frame, local)), frame, a, b, c);

/** One ring of a limb: `along` it 0..1, its radius, pushed `forward`; `flat` rings end a sleeve. */
export type Ring = {
  readonly along: number;
  readonly radius: number;
  readonly forward?: number;
  readonly outward?: number;
  readonly flat?: boolean;
};

export function rings(
  from: Vec3,
  to: Vec3,
  frame: Basis,
  list: readonly Ring[],
  girth = 1,
): Ellipsoid[] {
  return list.map(({ along, radius, forward = 0, outward = 0, flat = false }) => {
    const r = radius * girth;
    const centre = add(mix(from, to, along), apply(frame, [forward, 0, outward]));
    return flat ? ellipsoid(centre, frame, r, 0.008, r) : sphere(centre, r);
  });
}
