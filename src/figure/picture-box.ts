import { floorDisc } from './floor.ts';
import type { Motion } from './motion.ts';
import { SIDES } from './pose.ts';
import { cornersOf } from './prop-corners.ts';
import { BUILDS, LENGTHS } from './proportions.ts';
import { type Body, solve } from './solve.ts';
import { poseAt } from './timeline.ts';
import { add, scale, type Vec3 } from './vector.ts';
import { type Camera, cameraFor, UNITS } from './view.ts';

/** In drawing units. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const MARGIN = 140;
const SAMPLES = 16;
const known = new WeakMap<Motion, Box>();

/** The part of the drawing plane that the whole motion needs, so that the picture never jumps or breathes. */
export function pictureBox(motion: Motion): Box {
  const found = known.get(motion);
  if (found !== undefined) return found;
  const box = measure(motion);
  known.set(motion, box);
  return box;
}

/** On the move, the view keeps beside the pelvis along the way it goes. */
export const followed = ({ travel = [0, 0, 0] }: Motion, { pelvis }: Body): Vec3 => [
  travel[0] && pelvis[0],
  0,
  travel[2] && pelvis[2],
];

function measure(motion: Motion): Box {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  const include = (camera: Camera, at: Vec3, radius: number): void => {
    const [x, y] = camera.point(at);
    const r = radius * UNITS;
    [left, right] = [Math.min(left, x - r), Math.max(right, x + r)];
    [top, bottom] = [Math.min(top, y - r), Math.max(bottom, y + r)];
  };
  for (let i = 0; i < SAMPLES; i++) {
    const body = solve(poseAt(motion, i / SAMPLES), BUILDS.broad);
    const centre = followed(motion, body);
    const camera = cameraFor(motion.view, centre);
    for (const [at, radius] of extent(body)) include(camera, at, radius);
    if (i > 0) continue;
    for (const at of (motion.props ?? []).flatMap(cornersOf)) include(camera, at, 0);
    const floor = floorDisc(motion, centre);
    for (const axis of floor?.axes ?? []) {
      for (const k of [-1, 1]) include(camera, add(floor?.centre ?? centre, scale(axis, k)), 0);
    }
  }
  return {
    x: Math.floor(left - MARGIN),
    y: Math.floor(top - MARGIN),
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
  };
}

function extent(body: Body): (readonly [Vec3, number])[] {
  const limbs = SIDES.flatMap((side): (readonly [Vec3, number])[] => {
    const [leg, arm] = [body.leg[side], body.arm[side]];
    return [
      [leg.hip, 0.1],
      [leg.knee, 0.06],
      [leg.heel, 0.03],
      [leg.toe, 0.03],
      [arm.elbow, 0.05],
      [add(arm.wrist, scale(arm.hand[0], 0.15)), 0.02],
    ];
  });
  const bun = add(body.headCentre, scale(body.headFrame[0], -0.1));
  return [[body.headCentre, LENGTHS.head + 0.01], [bun, 0.06], [body.nape, 0.1], ...limbs];
}
