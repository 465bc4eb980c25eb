import { type FullPose, fullPose } from './full-pose.ts';
import { mapPose, numbersOf, shapeOf } from './map-pose.ts';
import { mirrorPose } from './mirror.ts';
import type { Motion } from './motion.ts';
import { add, scale, type Vec3 } from './vector.ts';

/** One moment the body passes: `arrive` and `leave` in seconds from the start of the cycle. */
export type Stop = { readonly pose: FullPose; readonly arrive: number; readonly leave: number };
export type Timeline = {
  readonly stops: readonly Stop[];
  readonly seconds: number;
  /** Per stop, the pose as numbers and the speed (per second) with which each number passes it. */
  readonly values: readonly (readonly number[])[];
  readonly speeds: readonly (readonly number[])[];
};

const known = new WeakMap<Motion, Timeline>();

export function timelineOf(motion: Motion): Timeline {
  const found = known.get(motion);
  if (found !== undefined) return found;
  const timeline = compile(motion);
  known.set(motion, timeline);
  return timeline;
}

/** The pose at `phase` 0..1 of the cycle. Phase 0 is the first keyframe. */
export function poseAt(motion: Motion, phase: number): FullPose {
  const { stops, seconds, values, speeds } = timelineOf(motion);
  const time = (phase - Math.floor(phase)) * seconds;
  let i = stops.length - 2;
  while (i > 0 && at(stops, i).arrive > time) i--;
  const [here, next] = [at(stops, i), at(stops, i + 1)];
  if (time <= here.leave) return here.pose;
  const span = next.arrive - here.leave;
  const t = (time - here.leave) / span;
  const [p, q, m, n] = [at(values, i), at(values, i + 1), at(speeds, i), at(speeds, i + 1)];
  let k = 0;
  return mapPose(here.pose, () => {
    const value = hermite(at(p, k), at(q, k), at(m, k) * span, at(n, k) * span, t);
    k++;
    return value;
  });
}

/** The phase at which a keyframe is reached (of the right half, where the motion alternates). */
export function phaseOf(motion: Motion, keyframe: number): number {
  const { stops, seconds } = timelineOf(motion);
  const stop = at(stops, keyframe);
  return (stop.arrive + stop.leave) / 2 / seconds;
}

export const cycleSeconds = (motion: Motion): number => timelineOf(motion).seconds;

function compile(motion: Motion): Timeline {
  const half = motion.keyframes.map((k) => ({ ...k, pose: fullPose(k.pose) }));
  const travel = motion.travel ?? [0, 0, 0];
  const frames = motion.alternates
    ? [...half, ...half.map((k) => ({ ...k, pose: moved(mirrorPose(k.pose), scale(travel, 0.5)) }))]
    : half;
  const first = at(frames, 0);

  const stops: Stop[] = [];
  let time = 0;
  for (const [i, frame] of frames.entries()) {
    if (shapeOf(frame.pose) !== shapeOf(first.pose)) {
      throw new Error(`${motion.id}: keyframe ${i} describes a limb in another way`);
    }
    const arrive = i === 0 ? 0 : time + frame.move;
    time = arrive + (frame.hold ?? 0);
    stops.push({ pose: frame.pose, arrive, leave: time });
  }
  const seconds = time + first.move;
  stops.push({ pose: moved(first.pose, travel), arrive: seconds, leave: seconds });

  const values = stops.map((stop) => numbersOf(stop.pose));
  return { stops, seconds, values, speeds: speedsOf(stops, values) };
}

/** The pose carried elsewhere, with all its places in the world. */
export function moved(pose: FullPose, by: Vec3): FullPose {
  if (by[0] === 0 && by[1] === 0 && by[2] === 0) return pose;
  const leg = (l: FullPose['leftLeg'], s: number): FullPose['leftLeg'] =>
    l.kind === 'reach' ? { ...l, ball: add(l.ball, [by[0], by[1], s * by[2]]) } : l;
  const arm = (a: FullPose['leftArm'], s: number): FullPose['leftArm'] =>
    a.kind === 'reach' && a.wrist.on === 'world'
      ? { ...a, wrist: { ...a.wrist, offset: add(a.wrist.offset, [by[0], by[1], s * by[2]]) } }
      : a;
  return {
    ...pose,
    pelvis: { ...pose.pelvis, at: add(pose.pelvis.at, by) },
    rightLeg: leg(pose.rightLeg, 1),
    leftLeg: leg(pose.leftLeg, -1),
    rightArm: arm(pose.rightArm, 1),
    leftArm: arm(pose.leftArm, -1),
  };
}

/*
 * Monotone cubic: a number that turns round or rests at a stop passes it with speed 0, one that keeps its
 * direction passes without stopping. So moves ease in and out, a walk flows, and what is planted stays still.
 */
function speedsOf(stops: readonly Stop[], values: readonly (readonly number[])[]): number[][] {
  const last = stops.length - 1;
  const slope = (i: number, k: number): number =>
    (at(at(values, i + 1), k) - at(at(values, i), k)) /
    (at(stops, i + 1).arrive - at(stops, i).leave);
  return stops.map((stop, i) => {
    const held = stop.leave > stop.arrive || (i === last && at(stops, 0).leave > 0);
    const before = i === 0 ? last - 1 : i - 1;
    const after = i === last ? 0 : i;
    return at(values, i).map((_, k) => (held ? 0 : gentle(slope(before, k), slope(after, k))));
  });
}

/** The harmonic mean of two slopes of one direction, else 0: never overshoots. */
const gentle = (a: number, b: number): number => (a * b <= 0 ? 0 : (2 * a * b) / (a + b));

function hermite(p: number, q: number, m: number, n: number, t: number): number {
  // What rests must not tremble in its last digits: it would be drawn again (recall.ts).
  if (p === q && m === 0 && n === 0) return p;
  const u = 1 - t;
  return u * u * (p * (1 + 2 * t) + m * t) + t * t * (q * (3 - 2 * t) - n * u);
}

function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new RangeError(`nothing at ${i}`);
  return item;
}
