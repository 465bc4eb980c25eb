import { type AnatomyPart, anatomyPartOf } from './anatomy-parts.ts';
import { aboutX, aboutY, aboutZ, apply, type Basis, turned } from './basis.ts';
import { type Ellipsoid, placed, rings, sphere } from './ellipsoid.ts';
import { jointAngle } from './joint-angles.ts';
import { chainPath } from './outline.ts';
import type { Role } from './palette.ts';
import type { Side } from './pose.ts';
import {
  clampToModel,
  HIP_JOINT,
  HIP_MUSCLE_PATHS,
  type HipMuscle,
  lengthChange,
} from './psoas.ts';
import { filled, type Shape } from './shape.ts';
import { type Body, sign } from './solve.ts';
import { add, mix, subtract, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

/** How much of the clothes still shows where the body becomes transparent. */
const VEIL = 0.8;
/** Width of the line around the part that is spoken of. */
const MARKED = 44;

/**
 * Pelvis, lumbar spine, thigh bone, iliacus and psoas of one side, seen through the body. The muscles follow the
 * model's points; they are drawn thicker as they shorten, so that their volume stays the same.
 */
export function anatomyShapes(
  body: Body,
  side: Side,
  camera: Camera,
  marked: AnatomyPart | undefined,
): Shape[] {
  const bone = (id: string, ...chains: readonly Ellipsoid[][]): Shape => ({
    ...filled(`bone-${id}`, chains.map((chain) => chainPath(chain, camera)).join(''), 'bone'),
    stroke: 'bone-line',
    width: 26,
  });
  const muscle = (name: HipMuscle, role: Role): Shape => ({
    ...filled(name, chainPath(belly(body, side, name), camera), role),
    stroke: 'paper',
    width: 26,
  });
  const parts = [
    ...vertebrae(body).map((chains, i) => bone(`vertebra-${i}`, ...chains)),
    bone('sacrum', ...sacrum(body)),
    bone('pelvis', ...halfPelvis(body, side)),
    bone('femur', ...femur(body, side)),
    muscle('iliacus', 'iliacus'),
    muscle('psoas', 'psoas'),
  ];
  return [
    filled('veil', veil(body, side, camera), 'paper', VEIL),
    ...parts.map((shape) =>
      marked !== undefined && anatomyPartOf(shape.id) === marked
        ? { ...shape, stroke: 'line' as const, width: MARKED }
        : shape,
    ),
  ];
}

function veil(body: Body, side: Side, camera: Camera): string {
  const leg = body.leg[side];
  const trunk = [
    placed(body.pelvis, body.pelvisFrame, [-0.016, 0.0, 0], [0.098, 0.075, 0.135]),
    placed(body.pelvis, body.pelvisFrame, [-0.014, 0.07, 0], [0.09, 0.03, 0.132]),
    placed(mix(body.waist, body.ribs, 0.4), body.spineFrame, [0, 0, 0], [0.078, 0.08, 0.112]),
    placed(body.ribs, body.chestFrame, [0.008, 0.03, 0], [0.088, 0.05, 0.12]),
  ];
  const thigh = rings(leg.hip, leg.knee, leg.thigh, [
    { along: 0, radius: 0.088 },
    { along: 0.3, radius: 0.08, forward: 0.006 },
    { along: 0.62, radius: 0.062, forward: 0.005 },
    { along: 0.94, radius: 0.046 },
  ]);
  return chainPath(trunk, camera) + chainPath(thigh, camera);
}

/** Five lumbar vertebrae, each a body with the spine's process behind it. */
const vertebrae = (body: Body): Ellipsoid[][][] =>
  [0.0, 0.23, 0.46, 0.69, 0.92].map((t) => {
    const at = mix(body.waist, body.ribs, t);
    return [
      [placed(at, body.spineFrame, [-0.052, -0.006, 0], [0.02, 0.007, 0.006])],
      [placed(at, body.spineFrame, [-0.014, 0, 0], [0.021, 0.0125, 0.026])],
    ];
  });

const sacrum = (body: Body): Ellipsoid[][] => [
  [
    placed(body.pelvis, body.pelvisFrame, [-0.05, 0.088, 0], [0.024, 0.014, 0.044]),
    placed(body.pelvis, body.pelvisFrame, [-0.078, 0.045, 0], [0.016, 0.02, 0.028]),
    placed(body.pelvis, body.pelvisFrame, [-0.074, 0.0, 0], [0.007, 0.012, 0.01]),
  ],
];

function halfPelvis(body: Body, side: Side): Ellipsoid[][] {
  const s = sign(side);
  const at = (x: number, y: number, z: number, a: number, b: number, c: number): Ellipsoid =>
    placed(body.pelvis, body.pelvisFrame, [x, y, s * z], [a, b, c]);
  const socket = at(-0.004, 0.006, 0.084, 0.036, 0.036, 0.02);
  const pubis = at(0.04, -0.028, 0.014, 0.012, 0.014, 0.012);
  const seat = at(-0.028, -0.062, 0.058, 0.02, 0.022, 0.014);
  return [
    [
      at(0.036, 0.094, 0.125, 0.012, 0.014, 0.01),
      at(-0.02, 0.132, 0.115, 0.03, 0.012, 0.012),
      at(-0.066, 0.1, 0.06, 0.016, 0.022, 0.012),
      socket,
    ],
    [at(0.03, 0.082, 0.122, 0.014, 0.02, 0.01), socket],
    [socket, pubis],
    [socket, seat],
    [seat, pubis],
  ];
}

function femur(body: Body, side: Side): Ellipsoid[][] {
  const leg = body.leg[side];
  const s = sign(side);
  const at = (x: number, y: number, z: number, r: number): Ellipsoid =>
    placed(leg.hip, leg.thigh, [x, y, s * z], [r, r, r]);
  const trochanter = at(-0.004, -0.022, 0.05, 0.02);
  return [
    [sphere(leg.hip, 0.024)],
    [at(0, -0.006, 0.008, 0.015), trochanter],
    [
      trochanter,
      at(0.008, -0.16, 0.022, 0.0145),
      at(0.004, -0.35, 0.004, 0.016),
      at(0, -0.405, 0, 0.03),
    ],
    [at(-0.004, -0.42, 0.02, 0.024), at(-0.004, -0.42, -0.022, 0.024)],
  ];
}

const BELLY: Readonly<Record<HipMuscle, readonly number[]>> = {
  psoas: [0.018, 0.0155, 0.0135, 0.009, 0.006],
  iliacus: [0.03, 0.014, 0.0125, 0.008, 0.006],
};

/** The muscle along its path in the body, from its origin to the inner side of the thigh bone. */
function belly(body: Body, side: Side, muscle: HipMuscle): Ellipsoid[] {
  const s = sign(side);
  const leg = body.leg[side];
  const flexion = jointAngle(body, 'hipFlexion', side);
  const thigh = turned(
    body.pelvisFrame,
    aboutZ(clampToModel(flexion)),
    aboutX(-s * jointAngle(body, 'hipAbduction', side)),
    aboutY(-s * jointAngle(body, 'hipRotation', side)),
  );
  const from = (frame: Basis, local: Vec3): Vec3 =>
    add(leg.hip, apply(frame, [local[0], local[1], s * local[2]]));
  const path = HIP_MUSCLE_PATHS[muscle];
  const onPelvis = [...path.pelvis, path.brim].map((p) =>
    from(body.pelvisFrame, subtract(p, HIP_JOINT)),
  );
  const onThigh = path.thigh.map((p) => from(thigh, p));
  const [origin, fold, brim] = onPelvis;
  const [insertion, end] = onThigh;
  if (!origin || !fold || !brim || !insertion || !end) return [];
  // Past 45 degrees the muscle lifts off the brim: the point slides onto the straight line, without a jump.
  const lift = Math.min(1, Math.max(0, (flexion - 25) / 20));
  const middle = mix(brim, mix(fold, insertion, 0.5), lift);
  const girth = 1 / Math.sqrt(1 + lengthChange(muscle, flexion));
  const chain = [origin, mix(origin, fold, 0.55), fold, middle, insertion, end];
  const radii = BELLY[muscle];
  const [r0 = 0, r1 = 0, r2 = 0, r3 = 0, r4 = 0] = radii;
  const thick = [r0, Math.max(r0, r1) * 1.08, r1, r2, r3, r4];
  const lumps = chain.map((at, i) => sphere(at, (thick[i] ?? 0) * girth));
  if (muscle === 'iliacus') return lumps;
  const top = add(mix(body.waist, body.ribs, 0.85), apply(body.spineFrame, [-0.004, 0, s * 0.026]));
  return [sphere(top, 0.006), ...lumps];
}
