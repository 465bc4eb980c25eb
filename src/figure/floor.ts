import type { Ellipsoid } from './ellipsoid.ts';
import type { Motion } from './motion.ts';
import { ellipseOf, hullPath, linePath } from './outline.ts';
import { cornersOf } from './prop-corners.ts';
import { DETAIL, filled, type Shape, stroked } from './shape.ts';
import { add, scale, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

const RADIUS = 0.54;
/** What is left of the ground beside a thing. */
const BESIDE = 0.3;
const WAY_HALF = 0.72;
const WAY_ASIDE = 0.38;

/** A disc to stand on, or the marks of a way that passes beneath someone who gets along. */
export function floorShapes(motion: Motion, camera: Camera, centre: Vec3): Shape[] {
  const disc = floorDisc(motion, centre);
  if (disc === undefined) return [];
  return [
    filled('floor', hullPath([ellipseOf(disc, camera)]), 'floor'),
    ...(motion.travel
      ? [stroked('floor-marks', marks(motion.travel, camera, centre), 'floor-line', DETAIL)]
      : []),
  ];
}

/** The lit ground under body and things; none beside a mat or a long machine, which are ground enough. */
export function floorDisc(motion: Motion, centre: Vec3): Ellipsoid | undefined {
  const { travel, props = [] } = motion;
  if (travel !== undefined) {
    const ahead = wayOf(travel);
    const axes = [
      scale(ahead, WAY_HALF),
      [0, 0, 0],
      scale([-ahead[2], 0, ahead[0]], WAY_ASIDE),
    ] as const;
    return { centre: [centre[0], 0, centre[2]], axes };
  }
  if (props.some(({ kind }) => kind === 'mat' || kind === 'leg-press')) return undefined;
  const pelvis = motion.keyframes.map(({ pose }) => pose.pelvis.at);
  const stands = props.flatMap(cornersOf).flatMap(([x, y]) => (y < 0.03 ? x : []));
  const xs = [...pelvis.map(([x]) => x), ...stands];
  return {
    centre: [middle(xs), 0, middle(pelvis.map(([, , z]) => z))],
    axes: [
      [Math.max(RADIUS, ...stands.map((x) => Math.abs(x - middle(xs)) + BESIDE)), 0, 0],
      [0, 0, 0],
      [0, 0, RADIUS * 0.8],
    ],
  };
}

const middle = (list: readonly number[]): number => (Math.min(...list) + Math.max(...list)) / 2;
const wayOf = (travel: Vec3): Vec3 => scale(travel, 1 / Math.hypot(travel[0], travel[2]));

/** About this far apart; an even part of the cycle's way, so that its end meets its beginning. */
const MARK_GAP = 0.36;

function marks(travel: Vec3, camera: Camera, centre: Vec3): string {
  const cycle = Math.hypot(travel[0], travel[2]);
  const gap = cycle / Math.max(1, Math.round(cycle / MARK_GAP));
  const ahead = wayOf(travel);
  const aside: Vec3 = [-ahead[2], 0, ahead[0]];
  const here = centre[0] * ahead[0] + centre[2] * ahead[2];
  const edge = WAY_HALF * 0.9;
  let d = '';
  for (let s = Math.ceil((here - edge) / gap) * gap; s < here + edge; s += gap) {
    const reach = 0.86 * WAY_ASIDE * Math.sqrt(1 - ((s - here) / WAY_HALF) ** 2);
    const [from, to] = [-reach, reach].map((t) =>
      camera.point(add(scale(ahead, s), scale(aside, t))),
    );
    if (from && to) d += linePath([from, to]);
  }
  return d;
}
