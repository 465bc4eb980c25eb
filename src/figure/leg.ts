import { type Ellipsoid, placed, type Ring, rings, sphere } from './ellipsoid.ts';
import { chainPath, ellipsesOf, unionPath, wholeHull } from './outline.ts';
import { far } from './palette.ts';
import type { Capsule, Limb, LimbView } from './part.ts';
import type { Side } from './pose.ts';
import { type Build, LENGTHS as L } from './proportions.ts';
import { filled, HEM, outlined, type Shape } from './shape.ts';
import type { Body, Leg } from './solve.ts';
import { add, mix, scale } from './vector.ts';
import type { Camera } from './view.ts';

/** Bare below the shorts. */
const THIGH: readonly Ring[] = [
  { along: 0.46, radius: 0.079, forward: 0.005 },
  { along: 0.68, radius: 0.067, forward: 0.004 },
  { along: 0.88, radius: 0.0555 },
  { along: 1, radius: 0.053 },
];
const SHANK: readonly Ring[] = [
  { along: 0, radius: 0.053 },
  { along: 0.13, radius: 0.053, forward: -0.004 },
  { along: 0.3, radius: 0.055, forward: -0.013 },
  { along: 0.62, radius: 0.043, forward: -0.006 },
  { along: 0.96, radius: 0.033 },
];
const SHORTS: readonly Ring[] = [
  { along: -0.02, radius: 0.099 },
  { along: 0.22, radius: 0.0935, forward: 0.004 },
  { along: 0.38, radius: 0.09, forward: 0.005 },
  { along: 0.52, radius: 0.088, forward: 0.004, flat: true },
];
/** Where a leg in front of the trunk starts to be filled, and where its edge starts to be drawn. */
const FILL_FROM = 1;
const EDGE_FROM = 2;

/** Thigh, shank and shoe of one side. */
export function drawLeg(
  body: Body,
  side: Side,
  build: Build,
  camera: Camera,
  { distant, attached }: LimbView,
): Limb {
  const leg = body.leg[side];
  const { hip, knee, ankle } = leg;
  const shortsRole = distant ? far('shorts') : 'shorts';
  const id = `${side}-leg`;
  const thigh = ellipsesOf(rings(hip, knee, leg.thigh, THIGH, build.limb), camera);
  const shank = ellipsesOf(rings(knee, ankle, leg.shank, SHANK, build.limb), camera);
  const shorts = ellipsesOf(rings(hip, knee, leg.thigh, SHORTS, build.limb), camera);

  const whole = unionPath(shorts);
  const edge = attached ? unionPath(shorts.slice(EDGE_FROM)) : whole;
  const cloth = attached ? unionPath(shorts.slice(FILL_FROM)) : whole;
  const top = attached ? unionPath(shorts.slice(0, FILL_FROM + 1)) : '';
  return {
    name: `${side}Leg`,
    skin: distant ? far('skin') : 'skin',
    upper: {
      outline: edge + unionPath(thigh),
      edge: () => edge + unionPath(thigh.slice(0, 3)),
      joint: () => unionPath(thigh.slice(2)),
      cloth: [
        outlined(`${id}-hem`, unionPath(shorts.slice(-1)), shortsRole, HEM),
        filled(`${id}-shorts`, cloth, shortsRole),
      ],
      depth: camera.depth(mix(hip, knee, 0.6)),
    },
    lower: {
      outline: unionPath(shank),
      edge: () => unionPath(shank.slice(1)),
      joint: () => unionPath(shank.slice(0, 2)),
      cloth: [],
      depth: camera.depth(mix(knee, ankle, 0.5)),
    },
    end: drawShoe(leg, id, camera, distant),
    sleeve: attached ? whole : '',
    root: [filled(`${id}-root`, top, shortsRole)],
  };
}

export const legCapsules = ({ hip, knee, ankle, heel, toe }: Leg): Capsule[] => [
  { from: mix(hip, knee, 0.12), to: knee, radius: 0.065 },
  { from: knee, to: ankle, radius: 0.045 },
  { from: heel, to: toe, radius: 0.035 },
];

/** From this much of a view from above, the upper hides the edge of its sole. */
const FROM_ABOVE = 0.35;
/** From this much of a view from the toes, the upper hides the heel of the sole. */
const FACING = 0.85;

function drawShoe(leg: Leg, id: string, camera: Camera, distant: boolean): Shape[] {
  const { ankle, foot, toes } = leg;
  const bend = add(ankle, scale(foot[0], L.ball));
  const tip = L.toe - L.ball - 0.03;
  const heel = placed(ankle, foot, [-0.022, -0.042, 0], [0.036, 0.034, 0.033]);
  const collar = placed(ankle, foot, [0.002, -0.016, 0], [0.041, 0.03, 0.036]);
  const ball = placed(bend, foot, [0, -0.052, 0], [0.04, 0.026, 0.043]);
  const toe = placed(bend, toes, [tip, -0.055, 0], [0.033, 0.022, 0.035]);
  const upper = wholeHull([heel, collar, ball], camera) + chainPath([ball, toe], camera);
  const tread: Ellipsoid[] = [
    placed(ankle, foot, [-0.02, -0.068, 0], [0.042, 0.011, 0.036]),
    placed(bend, foot, [-0.005, -0.069, 0], [0.045, 0.01, 0.046]),
    placed(bend, toes, [tip, -0.069, 0], [0.037, 0.01, 0.038]),
  ];
  const sole = chainPath(camera.depth(foot[0]) > FACING ? tread.slice(1) : tread, camera);
  const shoeRole = distant ? far('shoe') : 'shoe';
  const soleRole = distant ? far('sole') : 'sole';
  return camera.depth(foot[1]) > FROM_ABOVE
    ? [outlined(`${id}-sole`, upper + sole, soleRole), filled(`${id}-shoe`, upper, shoeRole)]
    : [outlined(`${id}-shoe`, upper + sole, shoeRole), filled(`${id}-sole`, sole, soleRole)];
}

/** The leg as plain balls, for its shadow. */
export const legVolume = (leg: Leg): Ellipsoid[] => [
  sphere(leg.hip, 0.09),
  sphere(leg.knee, 0.052),
  sphere(leg.ankle, 0.034),
  sphere(mix(leg.ball, leg.toe, 0.6), 0.03),
];
