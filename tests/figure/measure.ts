import { jointAngle } from '#src/figure/joint-angles.ts';
import type { BodyPoint, Claim, Motion, Prop } from '#src/figure/motion.ts';
import type { Side } from '#src/figure/pose.ts';
import { type Body, solve } from '#src/figure/solve.ts';
import { cycleSeconds, poseAt, timelineOf } from '#src/figure/timeline.ts';
import { add, distance, type Vec3 } from '#src/figure/vector.ts';

export const bodyAt = (motion: Motion, phase: number): Body => solve(poseAt(motion, phase));

/** Phases that pass every keyframe and what lies between. */
export function phasesOf(motion: Motion): number[] {
  const { stops, seconds } = timelineOf(motion);
  const exact = stops.flatMap((stop) => [stop.arrive / seconds, stop.leave / seconds]);
  const even = Array.from({ length: 40 }, (_, i) => i / 40);
  return [...exact, ...even].filter((phase) => phase < 1).toSorted((a, b) => a - b);
}

export function pointOf(motion: Motion, body: Body, point: BodyPoint): Vec3 {
  if (point === 'pelvis') return body.pelvis;
  if (point === 'head') return body.headCentre;
  const [owner, name] = point.split('.');
  if (owner === 'prop') return propPlace(motion, body, name ?? '');
  const side: Side = owner === 'left' ? 'left' : 'right';
  const { leg, arm } = { leg: body.leg[side], arm: body.arm[side] };
  const places: Record<string, Vec3> = {
    ...{
      hip: leg.hip,
      knee: leg.knee,
      ankle: leg.ankle,
      heel: leg.heel,
      ball: leg.ball,
      toe: leg.toe,
    },
    ...{ shoulder: arm.shoulder, elbow: arm.elbow, wrist: arm.wrist },
  };
  const place = places[name ?? ''];
  if (place === undefined) throw new Error(`no such point: ${point}`);
  return place;
}

function propPlace(motion: Motion, body: Body, id: string): Vec3 {
  const prop = (motion.props ?? []).find((p: Prop) => p.id === id);
  if (prop === undefined || !('at' in prop) || typeof prop.at === 'number') {
    throw new Error(`${motion.id} has no prop ${id} with a place`);
  }
  return add(prop.at, body.props[id] ?? [0, 0, 0]);
}

/** The measured value of a claim, to lie between its two numbers. */
export function measured(motion: Motion, body: Body, claim: Claim): number {
  if ('angle' in claim) return jointAngle(body, claim.angle, claim.side);
  if ('height' in claim) return pointOf(motion, body, claim.height)[1];
  const [from, to] = [pointOf(motion, body, claim.from), pointOf(motion, body, claim.to)];
  if (!('along' in claim)) return distance(from, to);
  const axis = { x: 0, y: 1, z: 2 } as const;
  return to[axis[claim.along]] - from[axis[claim.along]];
}

export function phaseOfStop(motion: Motion, keyframe: number): number {
  const stop = timelineOf(motion).stops[keyframe];
  if (stop === undefined) throw new Error(`${motion.id} has no keyframe ${keyframe}`);
  return (stop.arrive + stop.leave) / 2 / cycleSeconds(motion);
}
