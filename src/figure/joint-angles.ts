import { within } from './basis.ts';
import { angleBetween } from './ik.ts';
import type { Angle } from './motion.ts';
import type { Side } from './pose.ts';
import { type Body, sign } from './solve.ts';
import { cross, dot, scale, subtract, type Vec3 } from './vector.ts';

const DEGREES = 180 / Math.PI;

/** Joint angles of a solved body in degrees, as a physiotherapist names them. Extension is negative flexion. */
export function jointAngle(body: Body, angle: Angle, side: Side): number {
  const { leg, arm } = { leg: body.leg[side], arm: body.arm[side] };
  switch (angle) {
    case 'hipFlexion': {
      const thigh = thighInPelvis(body, side);
      return Math.atan2(thigh[0], -thigh[1]) * DEGREES;
    }
    case 'hipAbduction': {
      const thigh = thighInPelvis(body, side);
      return Math.asin(clamp(thigh[2] * sign(side))) * DEGREES;
    }
    case 'hipRotation':
      return hipRotation(body, side);
    case 'kneeFlexion':
      return angleBetween(subtract(leg.knee, leg.hip), subtract(leg.ankle, leg.knee));
    case 'ankleDorsiflexion':
      return Math.asin(clamp(dot(leg.foot[0], leg.shank[1]))) * DEGREES;
    case 'elbowFlexion':
      return angleBetween(subtract(arm.elbow, arm.shoulder), subtract(arm.wrist, arm.elbow));
    case 'trunkLean': {
      const up = subtract(body.nape, body.pelvis);
      return Math.atan2(up[0], up[1]) * DEGREES;
    }
  }
}

const thighInPelvis = (body: Body, side: Side): Vec3 =>
  scale(within(body.pelvisFrame, body.leg[side].thigh[1]), -1);

/** Turn of the thigh about its own length, outward positive, against the straight way there from standing. */
function hipRotation(body: Body, side: Side): number {
  const thigh = thighInPelvis(body, side);
  const front = within(body.pelvisFrame, body.leg[side].thigh[0]);
  const down: Vec3 = [0, -1, 0];
  const cosine = dot(down, thigh);
  const axis = cross(down, thigh);
  // The shortest turn that brings "down" onto the thigh, applied to "forward" (Rodrigues).
  const k = 1 / (1 + Math.max(-0.999, cosine));
  const ahead: Vec3 = [1, 0, 0];
  const carried = addUp(
    scale(ahead, cosine),
    cross(axis, ahead),
    scale(axis, dot(axis, ahead) * k),
  );
  const angle = Math.atan2(dot(cross(carried, front), thigh), dot(carried, front)) * DEGREES;
  return angle * sign(side);
}

const addUp = (a: Vec3, b: Vec3, c: Vec3): Vec3 => [
  a[0] + b[0] + c[0],
  a[1] + b[1] + c[1],
  a[2] + b[2] + c[2],
];
const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
