import { type Basis, turned } from './basis.ts';
import { type Ellipsoid, ellipsoid, type Ring, rings, sphere } from './ellipsoid.ts';
import { chainPath } from './outline.ts';
import { far } from './palette.ts';
import type { Limb, Segment } from './part.ts';
import type { Side } from './pose.ts';
import type { Build } from './proportions.ts';
import { filled, HEM, outlined, type Shape } from './shape.ts';
import type { Arm, Body } from './solve.ts';
import { add, mix, scale, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

const UPPER: readonly Ring[] = [
  { along: 0, radius: 0.054 },
  { along: 0.3, radius: 0.048 },
  { along: 0.86, radius: 0.037 },
  { along: 1, radius: 0.036 },
];
const LOWER: readonly Ring[] = [
  { along: 0, radius: 0.036 },
  { along: 0.16, radius: 0.038 },
  { along: 0.34, radius: 0.037 },
  { along: 0.97, radius: 0.024 },
];
const SLEEVE: readonly Ring[] = [
  { along: -0.02, radius: 0.059 },
  { along: 0.14, radius: 0.057 },
  { along: 0.36, radius: 0.055 },
  { along: 0.56, radius: 0.054, flat: true },
];

/** Sleeve, forearm and hand of one side. */
export function drawArm(
  body: Body,
  side: Side,
  build: Build,
  camera: Camera,
  distant: boolean,
): Limb {
  const arm = body.arm[side];
  const { shoulder, elbow, wrist } = arm;
  const id = `${side}-arm`;
  const skin: 'skin' | 'skin-far' = distant ? 'skin-far' : 'skin';
  const shirt = distant ? far('shirt') : 'shirt';
  const upper = rings(shoulder, elbow, arm.upper, UPPER, build.limb);
  const lower = rings(elbow, wrist, arm.lower, LOWER, build.limb);
  const sleeve = rings(shoulder, elbow, arm.upper, SLEEVE, build.limb);

  const hem = outlined(`${id}-hem`, chainPath(sleeve.slice(-1), camera), shirt, HEM);
  const fills = (bare: readonly Ellipsoid[], cloth: readonly Ellipsoid[]): Shape[] => [
    filled(`${id}-upper`, chainPath(bare, camera), skin),
    hem,
    filled(`${id}-sleeve`, chainPath(cloth, camera), shirt),
  ];
  const depth = camera.depth(mix(shoulder, elbow, 0.6));
  const sleevePath = chainPath(sleeve, camera);
  const whole: Segment = {
    outline: chainPath(upper, camera) + sleevePath,
    edge: chainPath(upper.slice(0, 3), camera) + sleevePath,
    fills: fills(upper, sleeve),
    depth,
  };
  const lowerSleeve = chainPath(sleeve.slice(2), camera);
  const attached: Segment = {
    outline: chainPath(upper.slice(2), camera) + lowerSleeve,
    edge: chainPath(upper.slice(2, 3), camera) + lowerSleeve,
    fills: fills(upper.slice(1), sleeve.slice(1)),
    depth,
  };
  const lowerPath = chainPath(lower, camera);
  return {
    name: side === 'right' ? 'rightArm' : 'leftArm',
    capsules: [
      { from: mix(shoulder, elbow, 0.2), to: elbow, radius: 0.045 },
      { from: elbow, to: wrist, radius: 0.034 },
      { from: wrist, to: add(wrist, scale(arm.hand[0], 0.14)), radius: 0.03 },
    ],
    segments: [
      whole,
      {
        outline: lowerPath,
        edge: chainPath(lower.slice(1), camera),
        fills: [filled(`${id}-lower`, lowerPath, skin)],
        depth: camera.depth(mix(elbow, wrist, 0.5)),
      },
      drawHand(arm, id, camera, skin),
    ],
    root: [filled(`${id}-root`, chainPath(sleeve.slice(0, 2), camera), shirt)],
    attached,
  };
}

function drawHand(arm: Arm, id: string, camera: Camera, skin: 'skin' | 'skin-far'): Segment {
  const { wrist, hand, curl } = arm;
  const palm = ellipsoid(place(wrist, hand, [0.045, 0, 0]), hand, 0.048, 0.037, 0.018);
  const knuckles = place(wrist, hand, [0.08, 0, 0]);
  const near = bentFingers(hand, 8 + curl * 78);
  const middle = place(knuckles, near, [0.036, 0, 0]);
  const tip = bentFingers(hand, 14 + curl * 165);
  const fingers: Ellipsoid[] = [
    ellipsoid(knuckles, near, 0.022, 0.036, 0.015),
    ellipsoid(middle, near, 0.02, 0.034, 0.013),
    ellipsoid(place(middle, tip, [0.032, 0, 0]), tip, 0.022, 0.028, 0.011),
  ];
  const root = place(wrist, hand, [0.024, 0.02, 0.006]);
  const joint = place(wrist, hand, [0.056, 0.05 - 0.012 * curl, 0.012 + 0.016 * curl]);
  const thumb = [
    sphere(root, 0.018),
    sphere(joint, 0.0135),
    sphere(
      place(wrist, hand, [0.09 - 0.012 * curl, 0.058 - 0.03 * curl, 0.016 + 0.03 * curl]),
      0.011,
    ),
  ];
  const heel = sphere(wrist, 0.024);
  const palmPath = chainPath([heel, palm, ...fingers], camera);
  const thumbPath = chainPath(thumb, camera);
  const thumbFirst = camera.depth(joint) < camera.depth(middle);
  const fills = [
    filled(`${id}-hand`, palmPath, skin),
    outlined(`${id}-thumb`, chainPath(thumb.slice(1), camera), skin, 2),
    filled(`${id}-thumb-root`, thumbPath, skin),
  ];
  return {
    outline: palmPath + thumbPath,
    edge: chainPath([palm, ...fingers], camera) + thumbPath,
    fills: thumbFirst ? [...fills.slice(1), ...fills.slice(0, 1)] : fills,
    depth: camera.depth(middle),
  };
}

const place = (origin: Vec3, frame: Basis, [x, y, z]: Vec3): Vec3 =>
  add(origin, add(scale(frame[0], x), add(scale(frame[1], y), scale(frame[2], z))));

/** The hand's frame with its fingers bent towards the palm. */
function bentFingers(hand: Basis, degrees: number): Basis {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return turned(hand, [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ]);
}
