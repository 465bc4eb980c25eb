import type { FullArm, FullBend, FullLeg, FullPose } from './full-pose.ts';
import type { Vec3 } from './vector.ts';

type OnNumber = (value: number) => number;

/** The pose with every number passed through `on`, always in the same order. */
export function mapPose(pose: FullPose, on: OnNumber): FullPose {
  const { pelvis } = pose;
  const props: Record<string, Vec3> = {};
  const mapped = {
    pelvis: {
      at: vec(pelvis.at, on),
      lean: on(pelvis.lean),
      tip: on(pelvis.tip),
      turn: on(pelvis.turn),
    },
    spine: bend(pose.spine, on),
    chest: bend(pose.chest, on),
    neck: bend(pose.neck, on),
    head: bend(pose.head, on),
    rightLeg: leg(pose.rightLeg, on),
    leftLeg: leg(pose.leftLeg, on),
    rightArm: arm(pose.rightArm, on),
    leftArm: arm(pose.leftArm, on),
    props,
  };
  for (const [id, at] of Object.entries(pose.props)) props[id] = vec(at, on);
  return mapped;
}

export function numbersOf(pose: FullPose): number[] {
  const numbers: number[] = [];
  mapPose(pose, (value) => {
    numbers.push(value);
    return value;
  });
  return numbers;
}

/** What two poses must share to be blended: the same limbs described in the same way. */
export function shapeOf(pose: FullPose): string {
  const arms = [pose.rightArm, pose.leftArm].map((a) =>
    [
      a.kind,
      a.kind === 'reach' ? `${a.wrist.on}/${a.wrist.limb}/${a.elbow !== null}` : '',
      a.fingers !== null,
      a.palm !== null,
    ].join(),
  );
  return [pose.rightLeg.kind, pose.leftLeg.kind, ...arms, ...Object.keys(pose.props)].join(' ');
}

const vec = (v: Vec3, on: OnNumber): Vec3 => [on(v[0]), on(v[1]), on(v[2])];
const maybe = (v: Vec3 | null, on: OnNumber): Vec3 | null => (v === null ? null : vec(v, on));
const bend = (b: FullBend, on: OnNumber): FullBend => ({
  flex: on(b.flex),
  side: on(b.side),
  twist: on(b.twist),
});

function leg(l: FullLeg, on: OnNumber): FullLeg {
  if (l.kind === 'angles') {
    return {
      kind: 'angles',
      flex: on(l.flex),
      abduct: on(l.abduct),
      turnOut: on(l.turnOut),
      knee: on(l.knee),
      ankle: on(l.ankle),
      toes: on(l.toes),
    };
  }
  return {
    kind: 'reach',
    ball: vec(l.ball, on),
    knee: vec(l.knee, on),
    out: on(l.out),
    pitch: on(l.pitch),
    roll: on(l.roll),
    toes: on(l.toes),
    straight: on(l.straight),
  };
}

function arm(a: FullArm, on: OnNumber): FullArm {
  const hand = { fingers: maybe(a.fingers, on), palm: maybe(a.palm, on), curl: on(a.curl) };
  if (a.kind === 'angles') {
    return {
      kind: 'angles',
      flex: on(a.flex),
      abduct: on(a.abduct),
      turnOut: on(a.turnOut),
      elbow: on(a.elbow),
      ...hand,
    };
  }
  const { on: part, limb, along, offset } = a.wrist;
  return {
    kind: 'reach',
    wrist: { on: part, limb, along: on(along), offset: vec(offset, on) },
    elbow: maybe(a.elbow, on),
    ...hand,
  };
}
