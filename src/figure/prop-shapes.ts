import { placed, sphere } from './ellipsoid.ts';
import type { Prop } from './motion.ts';
import { ellipseOf, hullPath, linePath } from './outline.ts';
import type { Role } from './palette.ts';
import { SIDES, type Side } from './pose.ts';
import { cornersOf } from './prop-corners.ts';
import { DETAIL, EDGE, filled, outlined, type Shape, stroked } from './shape.ts';
import { ball, block, CUSHION, cylinder, GREY, PADDED } from './solids.ts';
import { type Arm, type Body, other } from './solve.ts';
import { add, mix, scale, subtract, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

const rod = { wall: 'prop-dark', end: 'prop' } as const;
const foam = { wall: 'pad', end: 'pad-light' } as const;

/** The shapes of one prop beside a body, in the order of painting. */
export function drawProp(prop: Prop, index: number, body: Body, camera: Camera): Shape[] {
  const id = `prop-${index}`;
  const shift = (prop.id && body.props[prop.id]) || [0, 0, 0];
  switch (prop.kind) {
    case 'mat':
      return panel(id, prop, 'mat', 'mat-line', 30, camera);
    case 'box':
      return block(
        id,
        add(prop.at, shift),
        prop.size,
        0,
        prop.material === 'cushion' ? CUSHION : GREY,
        camera,
      );
    case 'cylinder': {
      const at = add(prop.at, shift);
      const half = scale(prop.along, 0.5);
      const roles = { wall: 'roller', end: 'roller-end' } as const;
      return cylinder(id, subtract(at, half), add(at, half), prop.radius, roles, camera);
    }
    case 'ball':
      return ball(id, add(prop.at, shift), prop.radius, prop.material, camera);
    case 'dumbbells':
    case 'goblet':
    case 'cuff':
      return [];
    case 'band':
      return band(id, body, camera);
    case 'wall':
      return panel(id, prop, 'wall', 'floor-line', DETAIL, camera);
    case 'chair':
      return chair(id, prop.at, camera);
    case 'leg-press':
      return legPress(id, prop.seat, body, camera);
    case 'leg-extension':
      return legExtension(id, prop.seat, body, camera);
  }
}

const panel = (id: string, prop: Prop, role: Role, line: Role, width: number, camera: Camera) => [
  {
    ...filled(id, linePath(cornersOf(prop).map(camera.point), true), role),
    stroke: line,
    width,
  },
];

/** The place inside the closed hand. */
const gripOf = ({ wrist, hand }: Arm): Vec3 =>
  add(wrist, add(scale(hand[0], 0.085), scale(hand[2], 0.022)));

/** What an arm holds; a weight between both hands belongs to the nearer one. */
export function drawHeld(
  prop: Prop,
  index: number,
  body: Body,
  side: Side,
  camera: Camera,
): Shape[] {
  const id = `prop-${index}-${side}`;
  const arm = body.arm[side];
  if (prop.kind === 'dumbbells') return dumbbell(id, gripOf(arm), arm.hand[1], camera);
  const second = body.arm[other(side)];
  return prop.kind === 'goblet' && camera.depth(arm.wrist) > camera.depth(second.wrist)
    ? dumbbell(id, mix(gripOf(arm), gripOf(second), 0.5), body.chestFrame[1], camera)
    : [];
}

/** A short bar, a weight at each end. */
function dumbbell(id: string, grip: Vec3, axis: Vec3, camera: Camera): Shape[] {
  const across = (k: number): Vec3 => add(grip, scale(axis, k));
  const weight = (s: number): Shape[] =>
    cylinder(`${id}-w${s}`, across(s * 0.06), across(s * 0.115), 0.05, rod, camera);
  const far = camera.depth(axis) > 0 ? -1 : 1;
  return [
    ...weight(far),
    ...cylinder(
      `${id}-bar`,
      across(-0.06),
      across(0.06),
      0.014,
      { wall: 'prop', end: 'prop' },
      camera,
    ),
    ...weight(-far),
  ];
}

/** An elastic loop across both shoes, thin along the foot: the hull of what it is stretched over, as a line. */
function band(id: string, body: Body, camera: Camera): Shape[] {
  const d = hullPath(
    SIDES.map((side) => {
      const { ankle, foot } = body.leg[side];
      return ellipseOf(placed(ankle, foot, [0.06, -0.042, 0], [0.006, 0.046, 0.052]), camera);
    }),
  );
  return [stroked(id, d, 'line', 75), stroked(`${id}-elastic`, d, 'band', 46)];
}

function chair(id: string, at: Vec3, camera: Camera): Shape[] {
  const place = (x: number, y: number, z: number): Vec3 => add(at, [x, y, z]);
  const leg = (x: number, z: number, top: number): Shape[] =>
    cylinder(`${id}-leg${x}${z}`, place(x, 0, z), place(x, top, z), 0.014, rod, camera);
  return [
    ...leg(-0.2, -0.2, 0.95),
    ...leg(0.2, -0.2, 0.45),
    ...leg(-0.2, 0.2, 0.95),
    ...leg(0.2, 0.2, 0.45),
    ...block(`${id}-seat`, place(0, 0.46, 0), [0.44, 0.04, 0.44], 0, GREY, camera),
    ...block(`${id}-back`, place(-0.2, 0.82, 0), [0.03, 0.26, 0.44], 0, GREY, camera),
  ];
}

/** Seat and back lie back; the foot plate goes with the feet along its rail. */
function legPress(id: string, seat: Vec3, body: Body, camera: Camera): Shape[] {
  const place = (x: number, y: number, z: number): Vec3 => add(seat, [x, y, z]);
  const right = body.leg.right;
  const soles = mix(
    mix(right.heel, right.ball, 0.5),
    mix(body.leg.left.heel, body.leg.left.ball, 0.5),
    0.5,
  );
  const plate = add(soles, scale(right.foot[1], -0.03));
  const tilt = (Math.atan2(right.foot[0][0], right.foot[0][1]) * -180) / Math.PI;
  const slope = (x: number): Vec3 => place(x, -0.14 + 0.38 * (x - 0.4), 0);
  const foot = add(plate, scale(right.foot[0], -0.15));
  return [
    ...block(`${id}-base`, place(0.3, -0.33, 0), [1.62, 0.06, 0.4], 0, GREY, camera),
    ...block(`${id}-post`, place(-0.04, -0.22, 0), [0.32, 0.18, 0.3], 0, GREY, camera),
    ...cylinder(`${id}-stand`, place(1.02, -0.3, 0), place(1.02, 0.1, 0), 0.03, rod, camera),
    ...cylinder(`${id}-rail`, slope(0.22), slope(1.06), 0.03, rod, camera),
    ...cylinder(`${id}-carriage`, add(foot, [0.05, -0.16, 0]), foot, 0.04, rod, camera),
    ...block(`${id}-back`, place(-0.36, 0.24, 0), [0.09, 0.74, 0.4], 46, PADDED, camera),
    ...block(`${id}-seat`, place(0.02, -0.1, 0), [0.4, 0.08, 0.42], 10, PADDED, camera),
    ...block(`${id}-plate`, plate, [0.05, 0.42, 0.56], tilt, GREY, camera),
  ];
}

/** A seat with a back and a handle at each side, the nearer one in sight; a padded roller on a lever that turns about the knee. */
function legExtension(id: string, seat: Vec3, body: Body, camera: Camera): Shape[] {
  const place = (x: number, y: number, z: number): Vec3 => add(seat, [x, y, z]);
  const grip = gripOf(body.arm[camera.depth([0, 0, 1]) > 0 ? 'right' : 'left']);
  return [
    ...block(`${id}-foot`, place(-0.02, -0.5, 0), [0.6, 0.06, 0.44], 0, GREY, camera),
    ...block(`${id}-post`, place(-0.04, -0.29, 0), [0.26, 0.36, 0.26], 0, GREY, camera),
    ...block(`${id}-back`, place(-0.3, 0.32, 0), [0.09, 0.66, 0.4], 8, PADDED, camera),
    ...block(`${id}-seat`, place(0, -0.06, 0), [0.52, 0.09, 0.42], 0, PADDED, camera),
    ...cylinder(`${id}-bar`, add(grip, [-0.08, 0, 0]), add(grip, [0.11, 0, 0]), 0.018, rod, camera),
    ...lever(`${id}-lever`, body, camera),
  ];
}

function lever(id: string, body: Body, camera: Camera): Shape[] {
  const { right, left } = body.leg;
  const knee = mix(right.knee, left.knee, 0.5);
  const shin = add(mix(right.ankle, left.ankle, 0.5), scale(right.shank[1], 0.05));
  return cylinder(
    id,
    add(knee, [0, -0.06, 0]),
    add(shin, scale(right.shank[0], -0.02)),
    0.022,
    rod,
    camera,
  );
}

/** What lies in front of the body: the weight round an ankle, the roller on the shins of the leg-extension machine. */
export function drawPropOver(prop: Prop, index: number, body: Body, camera: Camera): Shape[] {
  if (prop.kind === 'cuff') {
    const { knee, ankle } = body.leg[prop.side];
    const rounds = [0.76, 0.9].map((t) => ellipseOf(sphere(mix(knee, ankle, t), 0.05), camera));
    return [outlined(`prop-${index}`, hullPath(rounds), 'pad', EDGE)];
  }
  if (prop.kind !== 'leg-extension') return [];
  const { right, left } = body.leg;
  const shin = (leg: typeof right): Vec3 =>
    add(mix(leg.knee, leg.ankle, 0.86), scale(leg.shank[0], 0.085));
  const axis = subtract(shin(right), shin(left));
  const reach = scale(axis, 0.45);
  return cylinder(
    `prop-${index}-pad`,
    subtract(shin(left), reach),
    add(shin(right), reach),
    0.05,
    foam,
    camera,
  );
}
