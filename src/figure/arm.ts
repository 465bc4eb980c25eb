import { aboutY, apply, type Basis, turned } from './basis.ts';
import { type Ellipsoid, ellipsoid, type Ring, rings, sphere } from './ellipsoid.ts';
import { chainPath, ellipsesOf, unionPath } from './outline.ts';
import { far, type Role } from './palette.ts';
import type { Capsule, Limb, LimbView } from './part.ts';
import type { Side } from './pose.ts';
import type { Build } from './proportions.ts';
import { FEATURE, filled, HEM, outlined, type Shape } from './shape.ts';
import type { Arm, Body } from './solve.ts';
import { add, mix, scale, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

/** Bare below the sleeve. */
const UPPER: readonly Ring[] = [
  { along: 0.48, radius: 0.045 },
  { along: 0.86, radius: 0.037 },
  { along: 1, radius: 0.036 },
];
const LOWER: readonly Ring[] = [
  { along: 0, radius: 0.036 },
  { along: 0.2, radius: 0.038 },
  { along: 0.97, radius: 0.024 },
];
const SLEEVE: readonly Ring[] = [
  { along: -0.01, radius: 0.052 },
  { along: 0.14, radius: 0.057 },
  { along: 0.36, radius: 0.055 },
  { along: 0.56, radius: 0.054, flat: true },
];

/** Where the edge of an arm in front of the trunk starts: its fill covers the round end of that. */
const EDGE_FROM = 1;

/** Sleeve, forearm and hand of one side. */
export function drawArm(
  body: Body,
  side: Side,
  build: Build,
  camera: Camera,
  { distant, attached }: LimbView,
): Limb {
  const arm = body.arm[side];
  const { shoulder, elbow, wrist } = arm;
  const id = `${side}-arm`;
  const skin = distant ? far('skin') : 'skin';
  const shirt = distant && !attached ? far('shirt') : 'shirt';
  const upper = ellipsesOf(rings(shoulder, elbow, arm.upper, UPPER, build.limb), camera);
  const lower = ellipsesOf(rings(elbow, wrist, arm.lower, LOWER, build.limb), camera);
  const sleeve = ellipsesOf(rings(shoulder, elbow, arm.upper, SLEEVE, build.limb), camera);

  const whole = unionPath(sleeve);
  const edge = attached ? unionPath(sleeve.slice(EDGE_FROM)) : whole;
  const wristPath = chainPath([sphere(wrist, 0.024), palmOf(arm)], camera);
  return {
    name: `${side}Arm`,
    skin,
    upper: {
      outline: edge + unionPath(upper),
      edge: () => edge + unionPath(upper.slice(0, 2)),
      joint: () => unionPath(upper.slice(1)),
      cloth: [
        outlined(`${id}-hem`, unionPath(sleeve.slice(-1)), shirt, HEM),
        filled(`${id}-sleeve`, whole, shirt),
      ],
      depth: camera.depth(mix(shoulder, elbow, 0.6)),
    },
    lower: {
      outline: unionPath(lower) + wristPath,
      edge: () => unionPath(lower.slice(1)) + wristPath,
      joint: () => unionPath(lower.slice(0, 2)),
      cloth: [],
      depth: camera.depth(mix(elbow, wrist, 0.5)),
    },
    end: drawHand(arm, id, camera, skin, wristPath),
    sleeve: attached ? whole : '',
    root: [],
  };
}

export const armCapsules = ({ shoulder, elbow, wrist, hand }: Arm): Capsule[] => [
  { from: mix(shoulder, elbow, 0.2), to: elbow, radius: 0.045 },
  { from: elbow, to: wrist, radius: 0.034 },
  { from: wrist, to: add(wrist, scale(hand[0], 0.14)), radius: 0.03 },
];

const palmOf = ({ wrist, hand }: Arm): Ellipsoid =>
  ellipsoid(place(wrist, hand, [0.05, 0, 0]), hand, 0.05, 0.037, 0.018);

function drawHand(arm: Arm, id: string, camera: Camera, skin: Role, wristPath: string): Shape[] {
  const { wrist, hand, curl } = arm;
  const knuckles = place(wrist, hand, [0.08, 0, 0]);
  const near = bentFingers(hand, 8 + curl * 78);
  const middle = place(knuckles, near, [0.04, 0, 0]);
  const tip = bentFingers(hand, 14 + curl * 165);
  const fingers: Ellipsoid[] = [
    ellipsoid(middle, near, 0.022, 0.035, 0.013),
    ellipsoid(place(middle, tip, [0.032, 0, 0]), tip, 0.022, 0.028, 0.011),
  ];
  const root = sphere(place(wrist, hand, [0.026, 0.02, 0.006]), 0.018);
  const joint = place(wrist, hand, [0.056, 0.05 - 0.012 * curl, 0.012 + 0.016 * curl]);
  const tipPlace = place(wrist, hand, [
    0.09 - 0.012 * curl,
    0.058 - 0.03 * curl,
    0.016 + 0.03 * curl,
  ]);
  const thumb = chainPath([sphere(joint, 0.0135), sphere(tipPlace, 0.011)], camera);
  const base = chainPath([root, sphere(joint, 0.0135)], camera);
  const flesh = chainPath([palmOf(arm), ...fingers], camera);
  const behind = camera.depth(joint) < camera.depth(middle);
  const whole = outlined(`${id}-hand`, flesh + base + thumb, skin);
  const thumbOnTop = outlined(`${id}-thumb`, behind ? '' : thumb, skin, FEATURE);
  const cover = behind ? flesh + wristPath : base + wristPath;
  return [whole, thumbOnTop, filled(`${id}-palm`, cover, skin)];
}

const place = (origin: Vec3, frame: Basis, local: Vec3): Vec3 => add(origin, apply(frame, local));

/** The hand's frame with its fingers bent towards the palm. */
const bentFingers = (hand: Basis, degrees: number): Basis => turned(hand, aboutY(-degrees));
