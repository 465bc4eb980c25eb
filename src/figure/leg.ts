import { type Ellipsoid, placed, type Ring, rings, sphere } from './ellipsoid.ts';
import { chainPath } from './outline.ts';
import { far } from './palette.ts';
import type { Limb, Segment } from './part.ts';
import type { Side } from './pose.ts';
import { type Build, LENGTHS as L } from './proportions.ts';
import { filled, HEM, outlined, type Shape } from './shape.ts';
import type { Body, Leg } from './solve.ts';
import { add, mix, scale } from './vector.ts';
import type { Camera } from './view.ts';

const THIGH: readonly Ring[] = [
  { along: -0.02, radius: 0.094 },
  { along: 0.24, radius: 0.088, forward: 0.006 },
  { along: 0.62, radius: 0.07, forward: 0.005 },
  { along: 0.86, radius: 0.057 },
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
  { along: 0.17, radius: 0.095, forward: 0.004 },
  { along: 0.34, radius: 0.091, forward: 0.005 },
  { along: 0.52, radius: 0.088, forward: 0.004, flat: true },
];
/** Where a leg in front of the trunk starts to be filled, and where its edge starts to be drawn. */
const FILL_FROM = 1;
const EDGE_FROM = 2;

/** Thigh, shank and shoe of one side. `distant` legs are painted in the darker colours. */
export function drawLeg(
  body: Body,
  side: Side,
  build: Build,
  camera: Camera,
  distant: boolean,
): Limb {
  const leg = body.leg[side];
  const { hip, knee, ankle } = leg;
  const role = (name: 'skin' | 'shorts'): ReturnType<typeof far> => (distant ? far(name) : name);
  const id = `${side}-leg`;
  const thigh = rings(hip, knee, leg.thigh, THIGH, build.limb);
  const shank = rings(knee, ankle, leg.shank, SHANK, build.limb);
  const shorts = rings(hip, knee, leg.thigh, SHORTS, build.limb);

  const hem = outlined(`${id}-hem`, chainPath(shorts.slice(-1), camera), role('shorts'), HEM);
  const fills = (skin: readonly Ellipsoid[], cloth: readonly Ellipsoid[]): Shape[] => [
    filled(`${id}-thigh`, chainPath(skin, camera), role('skin')),
    hem,
    filled(`${id}-shorts`, chainPath(cloth, camera), role('shorts')),
  ];
  const depth = camera.depth(mix(hip, knee, 0.6));
  const shortsPath = chainPath(shorts, camera);
  const whole: Segment = {
    outline: chainPath(thigh, camera) + shortsPath,
    edge: chainPath(thigh.slice(0, 4), camera) + shortsPath,
    fills: fills(thigh, shorts),
    depth,
  };
  const lowerShorts = chainPath(shorts.slice(EDGE_FROM), camera);
  const attached: Segment = {
    outline: chainPath(thigh.slice(2), camera) + lowerShorts,
    edge: chainPath(thigh.slice(2, 4), camera) + lowerShorts,
    fills: fills(thigh.slice(2), shorts.slice(FILL_FROM)),
    depth,
  };
  const shankPath = chainPath(shank, camera);
  return {
    name: side === 'right' ? 'rightLeg' : 'leftLeg',
    capsules: [
      { from: mix(hip, knee, 0.12), to: knee, radius: 0.065 },
      { from: knee, to: ankle, radius: 0.045 },
      { from: leg.heel, to: leg.toe, radius: 0.035 },
    ],
    segments: [
      whole,
      {
        outline: shankPath,
        edge: chainPath(shank.slice(1), camera),
        fills: [filled(`${id}-shank`, shankPath, role('skin'))],
        depth: camera.depth(mix(knee, ankle, 0.5)),
      },
      drawShoe(leg, id, camera, distant),
    ],
    root: [filled(`${id}-root`, chainPath(shorts.slice(0, 2), camera), role('shorts'))],
    attached,
  };
}

function drawShoe(leg: Leg, id: string, camera: Camera, distant: boolean): Segment {
  const { ankle, foot, toes } = leg;
  const bend = add(ankle, scale(foot[0], L.ball));
  const tip = L.toe - L.ball - 0.03;
  const heel = placed(ankle, foot, [-0.022, -0.042, 0], [0.036, 0.034, 0.033]);
  const collar = placed(ankle, foot, [0.002, -0.016, 0], [0.041, 0.03, 0.036]);
  const arch = placed(ankle, foot, [0.05, -0.042, 0], [0.04, 0.03, 0.037]);
  const ball = placed(bend, foot, [0, -0.052, 0], [0.04, 0.026, 0.043]);
  const toe = placed(bend, toes, [tip, -0.055, 0], [0.033, 0.022, 0.035]);
  const upper = [
    chainPath([heel, collar, arch, ball, toe], camera),
    chainPath([heel, arch], camera),
    chainPath([collar, ball], camera),
  ].join('');
  const tread: Ellipsoid[] = [
    placed(ankle, foot, [-0.02, -0.068, 0], [0.042, 0.011, 0.036]),
    placed(bend, foot, [-0.005, -0.069, 0], [0.045, 0.01, 0.046]),
    placed(bend, toes, [tip, -0.069, 0], [0.037, 0.01, 0.038]),
  ];
  const sole = chainPath(tread, camera);
  const above = camera.depth(foot[1]) > 0.35;
  const fills: Shape[] = [
    filled(`${id}-sole`, sole, distant ? far('sole') : 'sole'),
    filled(`${id}-shoe`, upper, distant ? far('shoe') : 'shoe'),
  ];
  return {
    outline: upper + sole,
    edge: upper + sole,
    fills: above ? fills : fills.reverse(),
    depth: camera.depth(add(ankle, scale(foot[0], 0.06))),
  };
}

/** The leg as plain balls, for its shadow. */
export const legVolume = (leg: Leg): Ellipsoid[] => [
  sphere(leg.hip, 0.09),
  sphere(leg.knee, 0.052),
  sphere(leg.ankle, 0.034),
  sphere(mix(leg.ball, leg.toe, 0.6), 0.03),
];
