import { apply } from './basis.ts';
import { BALL_FROM_ANKLE, footFrame } from './foot.ts';
import type {
  ArmAngles,
  ArmPose,
  ArmReach,
  LegAngles,
  LegPose,
  LegReach,
  Pose,
  Target,
} from './pose.ts';
import { add, type Vec3 } from './vector.ts';

type Full<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };
type HandBasis = {
  readonly fingers: Vec3 | null;
  readonly palm: Vec3 | null;
  readonly curl: number;
};

export type FullBend = { readonly flex: number; readonly side: number; readonly twist: number };
export type FullTarget = {
  readonly on: 'world' | 'thigh' | 'shank' | 'pelvis' | 'chest' | 'head';
  readonly limb: 'same' | 'other';
  readonly along: number;
  readonly offset: Vec3;
};
export type FullLeg =
  | ({ readonly kind: 'angles' } & Full<LegAngles>)
  | {
      readonly kind: 'reach';
      readonly ball: Vec3;
      readonly knee: Vec3;
      readonly out: number;
      readonly pitch: number;
      readonly roll: number;
      readonly toes: number;
      readonly straight: number;
    };
export type FullArm =
  | ({
      readonly kind: 'angles';
      readonly flex: number;
      readonly abduct: number;
      readonly turnOut: number;
      readonly elbow: number;
    } & HandBasis)
  | ({
      readonly kind: 'reach';
      readonly wrist: FullTarget;
      readonly elbow: Vec3 | null;
    } & HandBasis);

/** A pose with nothing left unsaid: what the solver reads and the timeline blends. */
export type FullPose = {
  readonly pelvis: {
    readonly at: Vec3;
    readonly lean: number;
    readonly tip: number;
    readonly turn: number;
  };
  readonly spine: FullBend;
  readonly chest: FullBend;
  readonly neck: FullBend;
  readonly head: FullBend;
  readonly rightLeg: FullLeg;
  readonly leftLeg: FullLeg;
  readonly rightArm: FullArm;
  readonly leftArm: FullArm;
  readonly props: Readonly<Record<string, Vec3>>;
};

const RELAXED_ARM: ArmPose = { flex: 2, abduct: 9, elbow: 14, curl: 0.25 };
const STANDING_LEG: LegPose = { flex: 0 };

export function fullPose(pose: Pose): FullPose {
  const leg = (own: LegPose | undefined): FullLeg => fullLeg(own ?? pose.legs ?? STANDING_LEG);
  const arm = (own: ArmPose | undefined): FullArm => fullArm(own ?? pose.arms ?? RELAXED_ARM);
  const bend = { flex: 0, side: 0, twist: 0 };
  return {
    pelvis: { lean: 0, tip: 0, turn: 0, ...pose.pelvis },
    spine: { ...bend, ...pose.spine },
    chest: { ...bend, ...pose.chest },
    neck: { ...bend, ...pose.neck },
    head: { ...bend, ...pose.head },
    rightLeg: leg(pose.rightLeg),
    leftLeg: leg(pose.leftLeg),
    rightArm: arm(pose.rightArm),
    leftArm: arm(pose.leftArm),
    props: pose.props ?? {},
  };
}

function fullLeg(leg: LegPose): FullLeg {
  if (!('flex' in leg)) return fullReach(leg);
  return { kind: 'angles', abduct: 0, turnOut: 0, knee: 0, ankle: 0, toes: 0, ...leg };
}

function fullReach(leg: LegReach): FullLeg {
  const { out = 5, pitch = 0, roll = 0, knee = [1, 0, 0.08], straight = 0 } = leg;
  const foot = footFrame(out, pitch, roll, 1);
  const ball = 'ball' in leg ? leg.ball : add(leg.ankle, apply(foot, BALL_FROM_ANKLE));
  const { toes = 'ball' in leg ? Math.min(60, Math.max(0, pitch)) : 0 } = leg;
  return { kind: 'reach', ball, knee, out, pitch, roll, toes, straight };
}

function fullArm(arm: ArmPose): FullArm {
  const hand = { fingers: arm.fingers ?? null, palm: arm.palm ?? null, curl: arm.curl ?? 0.2 };
  return 'wrist' in arm ? fullArmReach(arm, hand) : fullArmAngles(arm, hand);
}

const fullArmReach = (arm: ArmReach, hand: HandBasis): FullArm => ({
  kind: 'reach',
  wrist: fullTarget(arm.wrist),
  elbow: arm.elbow ?? null,
  ...hand,
});

const fullArmAngles = (arm: ArmAngles, hand: HandBasis): FullArm => ({
  kind: 'angles',
  flex: arm.flex,
  abduct: arm.abduct ?? 0,
  turnOut: arm.turnOut ?? 0,
  elbow: arm.elbow ?? 0,
  ...hand,
});

function fullTarget(target: Target): FullTarget {
  if ('on' in target) return { limb: 'same', along: 0, ...target };
  return { on: 'world', limb: 'same', along: 0, offset: target };
}
