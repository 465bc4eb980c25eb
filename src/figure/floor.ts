import type { Motion } from './motion.ts';
import { ellipseOf, hullPath, linePath } from './outline.ts';
import { DETAIL, filled, type Shape, stroked } from './shape.ts';
import type { Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

const RADIUS = 0.62;

/** A disc to stand on, or the marks of a way that passes beneath someone who gets along. */
export function floorShapes(motion: Motion, camera: Camera, centre: Vec3): Shape[] {
  if (motion.travel !== undefined) return way(motion.travel, camera, centre);
  if ((motion.props ?? []).some((prop) => prop.kind === 'mat')) return [];
  const [x, z] = middle(motion);
  const disc = {
    centre: [x, 0, z],
    axes: [
      [RADIUS, 0, 0],
      [0, 0, 0],
      [0, 0, RADIUS * 0.8],
    ],
  } as const;
  return [filled('floor', hullPath([ellipseOf(disc, camera)]), 'floor')];
}

function middle(motion: Motion): readonly [number, number] {
  const xs = motion.keyframes.map((k) => k.pose.pelvis.at[0]);
  const zs = motion.keyframes.map((k) => k.pose.pelvis.at[2]);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...zs) + Math.max(...zs)) / 2];
}

/** Marks lie an even part of the cycle's way apart, so that the end of the cycle meets its beginning. */
const MARKS_PER_CYCLE = 4;

function way(travel: Vec3, camera: Camera, centre: Vec3): Shape[] {
  const along = Math.hypot(travel[0], travel[2]);
  const [dx, dz] = [travel[0] / along, travel[2] / along];
  const gap = along / MARKS_PER_CYCLE;
  const at = (s: number, t: number): Vec3 => [dx * s - dz * t, 0, dz * s + dx * t];
  const here = centre[0] * dx + centre[2] * dz;
  const disc = {
    centre: at(here, 0),
    axes: [at(0.85, 0), [0, 0, 0], at(0, 0.42)],
  } as const;
  const first = Math.ceil((here - 0.7) / gap);
  let marks = '';
  for (let i = 0; i < Math.ceil(1.4 / gap); i++) {
    const s = (first + i) * gap;
    if (s > here + 0.7) break;
    const reach = 0.34 * Math.sqrt(Math.max(0, 1 - ((s - here) / 0.85) ** 2));
    marks += linePath([camera.point(at(s, -reach)), camera.point(at(s, reach))]);
  }
  return [
    filled('floor', hullPath([ellipseOf(disc, camera)]), 'floor'),
    stroked('floor-marks', marks, 'floor-line', DETAIL),
  ];
}
