import { aboutX, aboutZ, turned, within } from './basis.ts';
import { angleBetween } from './ik.ts';
import type { Angle } from './motion.ts';
import type { Side } from './pose.ts';
import { type Body, sign } from './solve.ts';
import { dot, scale, subtract, type Vec3 } from './vector.ts';

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

/** Turn of the thigh about its own length, outward positive, after flexion and abduction in that order. */
function hipRotation(body: Body, side: Side): number {
  const s = sign(side);
  const front = within(body.pelvisFrame, body.leg[side].thigh[0]);
  const flexed = aboutZ(jointAngle(body, 'hipFlexion', side));
  const [ahead, , aside] = turned(flexed, aboutX(-s * jointAngle(body, 'hipAbduction', side)));
  return Math.atan2(dot(front, aside) * s, dot(front, ahead)) * DEGREES;
}

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
