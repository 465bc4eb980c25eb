import { aboutX, aboutY, aboutZ, apply, type Basis, hanging, hinged, turned } from './basis.ts';
import { BALL_FROM_ANKLE, footFrame } from './foot.ts';
import type { FullArm, FullBend, FullLeg, FullPose, FullTarget } from './full-pose.ts';
import { twoBones } from './ik.ts';
import type { Side } from './pose.ts';
import { BUILDS, type Build, LENGTHS as L } from './proportions.ts';
import {
  add,
  cross,
  distance,
  mix,
  normalize,
  reject,
  scale,
  subtract,
  type Vec3,
} from './vector.ts';

export type Leg = {
  readonly hip: Vec3;
  readonly knee: Vec3;
  readonly ankle: Vec3;
  /** Points of the sole. */
  readonly heel: Vec3;
  readonly ball: Vec3;
  readonly toe: Vec3;
  readonly thigh: Basis;
  readonly shank: Basis;
  readonly foot: Basis;
  readonly toes: Basis;
  readonly shortBy: number;
};

export type Arm = {
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  readonly upper: Basis;
  readonly lower: Basis;
  /** x along the fingers, y towards the thumb, z out of the palm. */
  readonly hand: Basis;
  readonly curl: number;
  readonly shortBy: number;
};

/** Where every joint of one pose is, and how every part is turned. */
export type Body = {
  readonly pelvis: Vec3;
  readonly waist: Vec3;
  readonly ribs: Vec3;
  readonly nape: Vec3;
  readonly skull: Vec3;
  readonly headCentre: Vec3;
  readonly pelvisFrame: Basis;
  readonly spineFrame: Basis;
  readonly chestFrame: Basis;
  readonly neckFrame: Basis;
  readonly headFrame: Basis;
  readonly leg: Readonly<Record<Side, Leg>>;
  readonly arm: Readonly<Record<Side, Arm>>;
  readonly props: Readonly<Record<string, Vec3>>;
};

export const sign = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);
export const other = (side: Side): Side => (side === 'right' ? 'left' : 'right');
/** From a limb's data (z outward) to the world, and back: the same swap. */
export const outward = (v: Vec3, side: Side): Vec3 => [v[0], v[1], v[2] * sign(side)];

export function solve(pose: FullPose, build: Build = BUILDS.medium): Body {
  const { at, lean, tip, turn } = pose.pelvis;
  const pelvisFrame = turned(aboutY(-turn), aboutZ(-lean), aboutX(tip));
  const spineFrame = bent(pelvisFrame, pose.spine);
  const chestFrame = bent(spineFrame, pose.chest);
  const neckFrame = bent(chestFrame, pose.neck);
  const headFrame = bent(neckFrame, pose.head);
  const waist = add(at, apply(pelvisFrame, [-0.02, L.lumbarOffset, 0]));
  const ribs = add(waist, apply(spineFrame, [0.008, L.lumbar, 0]));
  const nape = add(ribs, apply(chestFrame, [0.004, L.chest, 0]));
  const skull = add(nape, apply(neckFrame, [0.018, L.neck, 0]));
  const headCentre = add(skull, apply(headFrame, [0.016, L.head, 0]));

  const leg = {
    right: solveLeg(pose.rightLeg, 'right', at, pelvisFrame),
    left: solveLeg(pose.leftLeg, 'left', at, pelvisFrame),
  };
  const trunk = { pelvis: at, ribs, headCentre, leg, pelvisFrame, chestFrame, headFrame };
  const arm = {
    right: solveArm(pose.rightArm, 'right', trunk, chestFrame, build),
    left: solveArm(pose.leftArm, 'left', trunk, chestFrame, build),
  };
  return {
    ...{ pelvis: at, waist, ribs, nape, skull, headCentre },
    ...{ pelvisFrame, spineFrame, chestFrame, neckFrame, headFrame },
    ...{ leg, arm, props: pose.props },
  };
}

const bent = (frame: Basis, { flex, side, twist }: FullBend): Basis =>
  turned(frame, aboutZ(-flex), aboutX(side), aboutY(-twist));

function solveLeg(pose: FullLeg, side: Side, pelvis: Vec3, frame: Basis): Leg {
  const s = sign(side);
  const hip = add(pelvis, apply(frame, [0, 0, s * L.hipHalfWidth]));
  const bones =
    pose.kind === 'angles' ? legByAngles(pose, s, hip, frame) : legByReach(pose, s, hip);
  const { ankle, foot } = bones;
  const toes = turned(foot, aboutZ(pose.toes));
  const ball = add(ankle, apply(foot, BALL_FROM_ANKLE));
  return {
    hip,
    ...bones,
    toes,
    ball,
    heel: add(ankle, apply(foot, [-L.heel, -L.ankleHeight, 0])),
    toe: add(ball, scale(toes[0], L.toe - L.ball)),
  };
}

type LegBones = Pick<Leg, 'knee' | 'ankle' | 'thigh' | 'shank' | 'foot' | 'shortBy'>;

function legByAngles(
  pose: FullLeg & { kind: 'angles' },
  s: number,
  hip: Vec3,
  frame: Basis,
): LegBones {
  const thigh = turned(
    frame,
    aboutZ(pose.flex),
    aboutX(-s * pose.abduct),
    aboutY(-s * pose.turnOut),
  );
  const shank = turned(thigh, aboutZ(-pose.knee));
  const knee = add(hip, scale(thigh[1], -L.thigh));
  const ankle = add(knee, scale(shank[1], -L.shank));
  return { knee, ankle, thigh, shank, foot: turned(shank, aboutZ(pose.ankle)), shortBy: 0 };
}

function legByReach(pose: FullLeg & { kind: 'reach' }, s: number, hip: Vec3): LegBones {
  const foot = footFrame(pose.out, pose.pitch, pose.roll, s);
  const sole: Vec3 = [pose.ball[0], pose.ball[1], s * pose.ball[2]];
  const placed = subtract(sole, apply(foot, BALL_FROM_ANKLE));
  const stretch = ((L.thigh + L.shank) / distance(hip, placed) - 1) * pose.straight;
  const wanted = add(placed, scale(subtract(placed, hip), Math.max(0, stretch)));
  const pole: Vec3 = [pose.knee[0], pose.knee[1], s * pose.knee[2]];
  const { middle: knee, end: ankle, shortBy } = twoBones(hip, wanted, L.thigh, L.shank, pole);
  const thigh = hanging(subtract(knee, hip), pole);
  const short = pose.straight > 0 ? 0 : shortBy;
  return {
    knee,
    ankle,
    thigh,
    shank: hinged(subtract(ankle, knee), thigh[2]),
    foot,
    shortBy: short,
  };
}

type Trunk = Pick<
  Body,
  'pelvis' | 'ribs' | 'headCentre' | 'leg' | 'pelvisFrame' | 'chestFrame' | 'headFrame'
>;

function solveArm(pose: FullArm, side: Side, trunk: Trunk, chest: Basis, build: Build): Arm {
  const s = sign(side);
  const shoulder = add(
    trunk.ribs,
    apply(chest, [0, L.shoulderHeight, s * build.shoulderHalfWidth]),
  );
  const bones =
    pose.kind === 'angles'
      ? armByAngles(pose, s, shoulder, chest)
      : armByReach(pose, side, shoulder, chest, targetAt(pose.wrist, side, trunk));
  const fingers =
    pose.fingers === null ? scale(bones.lower[1], -1) : normalize(outward(pose.fingers, side));
  const palm = pose.palm === null ? scale(bones.lower[2], -s) : outward(pose.palm, side);
  const out = normalize(reject(palm, fingers));
  return {
    shoulder,
    ...bones,
    hand: [fingers, scale(cross(fingers, out), s), out],
    curl: pose.curl,
  };
}

type ArmBones = Pick<Arm, 'elbow' | 'wrist' | 'upper' | 'lower' | 'shortBy'>;

function armByAngles(
  pose: FullArm & { kind: 'angles' },
  s: number,
  shoulder: Vec3,
  chest: Basis,
): ArmBones {
  const upper = turned(
    chest,
    aboutZ(pose.flex),
    aboutX(-s * pose.abduct),
    aboutY(-s * pose.turnOut),
  );
  const lower = turned(upper, aboutZ(pose.elbow));
  const elbow = add(shoulder, scale(upper[1], -L.upperArm));
  return { elbow, wrist: add(elbow, scale(lower[1], -L.forearm)), upper, lower, shortBy: 0 };
}

function armByReach(
  pose: FullArm & { kind: 'reach' },
  side: Side,
  shoulder: Vec3,
  chest: Basis,
  target: Vec3,
): ArmBones {
  const pole =
    pose.elbow === null
      ? apply(chest, outward([-0.6, -0.5, 0.7], side))
      : outward(pose.elbow, side);
  const { middle, end, shortBy } = twoBones(shoulder, target, L.upperArm, L.forearm, pole);
  const upper = hanging(subtract(middle, shoulder), scale(pole, -1));
  return {
    elbow: middle,
    wrist: end,
    upper,
    lower: hinged(subtract(end, middle), upper[2]),
    shortBy,
  };
}

function targetAt(target: FullTarget, side: Side, trunk: Trunk): Vec3 {
  const offset = outward(target.offset, side);
  const leg = trunk.leg[target.limb === 'same' ? side : other(side)];
  switch (target.on) {
    case 'world':
      return offset;
    case 'thigh':
      return add(mix(leg.hip, leg.knee, target.along), offset);
    case 'shank':
      return add(mix(leg.knee, leg.ankle, target.along), offset);
    case 'pelvis':
      return add(trunk.pelvis, apply(trunk.pelvisFrame, offset));
    case 'chest':
      return add(trunk.ribs, apply(trunk.chestFrame, offset));
    case 'head':
      return add(trunk.headCentre, apply(trunk.headFrame, offset));
  }
}
