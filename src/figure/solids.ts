import { aboutZ, apply } from './basis.ts';
import { sphere } from './ellipsoid.ts';
import { chainPath, ellipseOf, hullPath, linePath, smoothPath } from './outline.ts';
import type { Role } from './palette.ts';
import { DETAIL, EDGE, filled, HEM, outlined, type Shape, stroked } from './shape.ts';
import { add, cross, length, normalize, scale, subtract, type Vec3 } from './vector.ts';
import { type Camera, UNITS } from './view.ts';

type Tones = { readonly face: Role; readonly top: Role; readonly side: Role };
export const GREY: Tones = { face: 'prop', top: 'prop-light', side: 'prop-dark' };
export const CUSHION: Tones = { face: 'roller', top: 'roller-end', side: 'roller' };
export const PADDED: Tones = { face: 'pad', top: 'pad-light', side: 'pad-dark' };

/** A block: `size` is its whole length, height and depth; `lean` tips its top backward in degrees. */
export function block(
  id: string,
  at: Vec3,
  size: Vec3,
  lean: number,
  tones: Tones,
  camera: Camera,
): Shape[] {
  const frame = aboutZ(lean);
  const half = scale(size, 0.5);
  const corner = (i: number, j: number, k: number): Vec3 =>
    add(at, apply(frame, [i * half[0], j * half[1], k * half[2]]));
  const faces: readonly { normal: Vec3; role: Role; corners: readonly Vec3[] }[] = [-1, 1].flatMap(
    (s) => [
      {
        normal: [s, 0, 0] as const,
        role: tones.side,
        corners: [corner(s, -1, -1), corner(s, -1, 1), corner(s, 1, 1), corner(s, 1, -1)],
      },
      {
        normal: [0, s, 0] as const,
        role: tones.top,
        corners: [corner(-1, s, -1), corner(-1, s, 1), corner(1, s, 1), corner(1, s, -1)],
      },
      {
        normal: [0, 0, s] as const,
        role: tones.face,
        corners: [corner(-1, -1, s), corner(1, -1, s), corner(1, 1, s), corner(-1, 1, s)],
      },
    ],
  );
  const shown = faces
    .filter(({ normal }) => camera.depth(apply(frame, normal)) > 0.001)
    .map(({ role, corners }) => ({ role, d: linePath(corners.map(camera.point), true) }));
  const fills = shown.map(({ role, d }, i) => outlined(`${id}-${i}`, d, role, DETAIL));
  return [outlined(`${id}-outline`, shown.map(({ d }) => d).join(''), 'none', EDGE), ...fills];
}

/** A round bar or roller from one end to the other. */
export function cylinder(
  id: string,
  from: Vec3,
  to: Vec3,
  radius: number,
  roles: { readonly wall: Role; readonly end: Role },
  camera: Camera,
): Shape[] {
  const axis = normalize(subtract(to, from));
  const u = normalize(cross(axis, Math.abs(axis[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
  const v = cross(axis, u);
  const disc = (centre: Vec3, r: number) =>
    ellipseOf({ centre, axes: [scale(u, r), scale(v, r), [0, 0, 0]] }, camera);
  const near = camera.depth(axis) > 0 ? to : from;
  return [
    outlined(id, hullPath([disc(from, radius), disc(to, radius)]), roles.wall, EDGE),
    outlined(`${id}-end`, hullPath([disc(near, radius)]), roles.end, DETAIL),
    filled(
      `${id}-core`,
      length(subtract(to, from)) > 0.3 ? hullPath([disc(near, radius * 0.42)]) : '',
      roles.wall,
    ),
  ];
}

/** A ball with the seam that tells which. */
export function ball(id: string, at: Vec3, radius: number, role: Role, camera: Camera): Shape[] {
  const [x, y] = camera.point(at);
  const k = radius * UNITS;
  const arc = (s: number): string =>
    smoothPath([
      [x + s * 0.72 * k, y - 0.62 * k],
      [x + s * 0.28 * k, y - 0.22 * k],
      [x + s * 0.28 * k, y + 0.22 * k],
      [x + s * 0.72 * k, y + 0.62 * k],
    ]);
  return [
    outlined(id, chainPath([sphere(at, radius)], camera), role, EDGE),
    stroked(`${id}-seam`, arc(1) + arc(-1), 'ball-line', radius > 0.08 ? HEM : DETAIL),
  ];
}
