import { describe, expect, it } from 'vitest';
import { armCapsules } from '#src/figure/arm.ts';
import { floorDisc } from '#src/figure/floor.ts';
import { jointAngle } from '#src/figure/joint-angles.ts';
import type { Angle, Checks, Motion, Prop } from '#src/figure/motion.ts';
import type { Capsule } from '#src/figure/part.ts';
import { SIDES } from '#src/figure/pose.ts';
import { BUILDS } from '#src/figure/proportions.ts';
import { type Body, other } from '#src/figure/solve.ts';
import { timelineOf } from '#src/figure/timeline.ts';
import { drawTorso } from '#src/figure/torso.ts';
import { add, distance, mix, scale, subtract, type Vec3 } from '#src/figure/vector.ts';
import { cameraFor } from '#src/figure/view.ts';
import { motions, versions } from './all-motions.ts';
import { bodyAt, measured, phaseOfStop, phasesOf, pointOf } from './measure.ts';

/** Degrees that a healthy adult's joints allow; a little over the textbook, never a broken limb. */
const LIMITS: Readonly<Record<Exclude<Angle, 'trunkLean'>, readonly [number, number]>> = {
  hipFlexion: [-36, 132],
  hipAbduction: [-38, 72],
  hipRotation: [-50, 92],
  kneeFlexion: [0, 152],
  ankleDorsiflexion: [-85, 38],
  elbowFlexion: [0, 152],
};

/** Half the thickness of the body around each joint, in metres: skin may touch the ground, not pass it. */
const RADII = { hip: 0.075, knee: 0.045, shoulder: 0.05, elbow: 0.034, wrist: 0.016 } as const;
const PRESSED_IN = 0.012;
/** A hand's thickness: what presses, holds or rests may lie so deep in the plain rounds that stand for a body. */
const PALM = 0.036;

const all: readonly (readonly [name: string, motion: Motion, checks: Checks])[] = [
  ...motions,
  ...versions.map(([name, motion, checks]) => [name, motion, checks] as const),
];

describe.each(all)('%s', (name, motion, checks) => {
  const bodies = phasesOf(motion).map((phase) => [phase, bodyAt(motion, phase)] as const);

  it('is filed under its own id', () => {
    expect(motion.id).toBe(name.split(',')[0]);
  });

  it('has nothing under the floor', () => {
    const sunk = bodies.flatMap(([phase, body]) =>
      lowPoints(body)
        .filter(([, height]) => height < -PRESSED_IN)
        .map(([name, height]) => `${phase.toFixed(3)} ${name} ${(height * 1000).toFixed(0)} mm`),
    );
    expect(sunk).toEqual([]);
  });

  it('keeps every target within reach', () => {
    const short = bodies.flatMap(([phase, body]) =>
      SIDES.flatMap((side) => [
        [`${phase.toFixed(3)} ${side} leg`, body.leg[side].shortBy] as const,
        [`${phase.toFixed(3)} ${side} arm`, body.arm[side].shortBy] as const,
      ]).filter(([, by]) => by > 0.004),
    );
    expect(short).toEqual([]);
  });

  it('bends no joint beyond its range', () => {
    const broken = bodies.flatMap(([phase, body]) =>
      SIDES.flatMap((side) =>
        angles().flatMap(([angle, [low, high]]) => {
          const value = jointAngle(body, angle, side);
          return value < low - 0.5 || value > high + 0.5
            ? [`${phase.toFixed(3)} ${side} ${angle} ${value.toFixed(0)}`]
            : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('holds still what is planted', () => {
    const { stops, seconds } = timelineOf(motion);
    const slid = checks.planted.flatMap(({ point, during }) => {
      const [from, to] = during ?? [0, stops.length - 1];
      const start = (stops[from]?.arrive ?? 0) / seconds - 1e-9;
      const end = (stops[to]?.leave ?? 0) / seconds + 1e-9;
      const places = bodies
        .filter(([p]) => p >= start && p <= end)
        .map(([, b]) => pointOf(motion, b, point));
      const [home] = places;
      const far = Math.max(...places.map((place) => (home ? distance(home, place) : 0)));
      return places.length > 1 && far < 0.004 ? [] : [`${point} ${(far * 1000).toFixed(0)} mm`];
    });
    expect(slid).toEqual([]);
  });

  it('lays a hand that carries on the floor or a wall', () => {
    const carries = checks.planted.filter(({ point }) => point.endsWith('.wrist'));
    const aloft = carries.flatMap(({ point }) => {
      const side = point.startsWith('left') ? 'left' : 'right';
      const gaps = bodies.map(([, { arm }]) => gapBehindHand(motion, arm[side]));
      return Math.max(...gaps) > 0.05 ? [`${point} ${Math.max(...gaps).toFixed(2)} m`] : [];
    });
    expect(aloft).toEqual([]);
  });

  it('passes no forearm or hand through trunk, head or the other arm', () => {
    const through = bodies.flatMap(([phase, body]) =>
      SIDES.flatMap((side) => {
        const [, ...reaching] = armCapsules(body.arm[side]);
        const [upper, forearm] = armCapsules(body.arm[other(side)]);
        const solid = [...trunkOf(body), upper, forearm].filter((part) => part !== undefined);
        const deep = Math.max(...reaching.flatMap((part) => solid.map((s) => overlap(part, s))));
        return deep > PALM ? [`${phase.toFixed(3)} ${side} ${(deep * 1000).toFixed(0)} mm`] : [];
      }),
    );
    expect(through).toEqual([]);
  });

  it('never jumps, not even where the loop closes', () => {
    const { seconds } = timelineOf(motion);
    const steps = Math.ceil(seconds * 60);
    const jumps: string[] = [];
    let before = bodyAt(motion, 0);
    for (let i = 1; i <= steps; i++) {
      const after = bodyAt(motion, i === steps ? 0 : i / steps);
      const base = i === steps && motion.travel ? motion.travel : ([0, 0, 0] as const);
      for (const [name, place] of joints(after)) {
        const was = joints(before).find(([n]) => n === name)?.[1] ?? place;
        const step = distance(subtract(was, base), place);
        if (step > 0.12) jumps.push(`${(i / steps).toFixed(3)} ${name} ${step.toFixed(2)} m`);
      }
      before = after;
    }
    expect(jumps).toEqual([]);
  });

  it.each(checks.claims.map((claim) => [claim.says, claim] as const))(
    'shows that %s',
    (_, claim) => {
      const { at } = claim;
      const moments =
        at === 'always'
          ? bodies.map(([, body]) => body)
          : [bodyAt(motion, phaseOfStop(motion, at))];
      const [low, high] = claim.between;
      const wrong = moments
        .map((body) => measured(motion, body, claim))
        .filter((v) => v < low || v > high);
      expect(wrong).toEqual([]);
    },
  );

  it('has a key pose', () => {
    expect(motion.keyframes[motion.key]).toBeDefined();
  });
});

/** Where chairs and steps touch the ground. */
const feetOf = (prop: Prop): Vec3[] => {
  if (prop.kind !== 'box' && prop.kind !== 'chair') return [];
  const [x, z] = prop.kind === 'box' ? [prop.size[0] / 2, prop.size[2] / 2] : [0.22, 0.2];
  return [-x, x].flatMap((dx) => [-z, z].map((dz): Vec3 => add(prop.at, [dx, 0, dz])));
};
const withThings = all.filter(([, { props = [] }]) => props.some((prop) => feetOf(prop).length));

it.each(withThings)('%s has chair and step on the lit ground', (_, motion) => {
  const disc = floorDisc(motion, [0, 0, 0]);
  if (disc === undefined) return;
  const outside = (motion.props ?? []).flatMap(feetOf).filter((foot) => {
    const [x, , z] = subtract(foot, disc.centre);
    return Math.hypot(x / disc.axes[0][0], z / disc.axes[2][2]) > 1;
  });
  expect(outside).toEqual([]);
});

/** Boxes are painted beneath the body: of a foot in or behind one, the picture would show what cannot be seen. */
it.each(withThings)('%s sets no foot into or behind a step', (_, motion) => {
  const boxes = (motion.props ?? []).filter((prop) => prop.kind === 'box');
  const towards = toViewer(motion.view);
  const lost = boxes.flatMap(({ at, size }) =>
    phasesOf(motion).flatMap((phase) =>
      SIDES.flatMap((side) => {
        const { heel, ball, toe } = bodyAt(motion, phase).leg[side];
        return [heel, ball, toe]
          .filter((point) =>
            Array.from({ length: 100 }, (__, i) => add(point, scale(towards, i / 100))).some(
              (seen) =>
                subtract(seen, at).every((d, axis) => Math.abs(d) < (size[axis] ?? 0) / 2 - 0.01),
            ),
          )
          .map(() => `${phase.toFixed(3)} ${side}`);
      }),
    ),
  );
  expect(lost).toEqual([]);
});

it.each(motions)('%s makes a claim about its joints', (_, __, checks) => {
  expect(checks.claims.length).toBeGreaterThan(0);
});

it.each(versions)('%s looks different from the usual movement', (_, version, { claims }, usual) => {
  const { stops } = timelineOf(usual);
  const apart = claims.filter((claim) => {
    const { at, between } = claim;
    if (at !== 'always' && stops[at] === undefined) return true;
    const phases = at === 'always' ? phasesOf(usual) : [phaseOfStop(usual, at)];
    const values = phases.map((phase) => measured(usual, bodyAt(usual, phase), claim));
    return values.some((value) => value < between[0] || value > between[1]);
  });
  const outside = (motion: Motion): string =>
    JSON.stringify([motion.props ?? [], motion.keyframes.map(({ move, hold }) => [move, hold])]);
  expect(apart.length > 0 || outside(version) !== outside(usual)).toBe(true);
});

function toViewer({ yaw, pitch }: Motion['view']): Vec3 {
  const [y, p] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  return [Math.sin(y) * Math.cos(p), Math.sin(p), Math.cos(y) * Math.cos(p)];
}

/** From wrist or fingertips to what they lie on: the floor, or a wall. */
function gapBehindHand({ props = [] }: Motion, arm: Body['arm']['left']): number {
  const walls = props.flatMap((prop) => {
    if (prop.kind !== 'wall') return [];
    const axis = prop.beside ? 2 : 0;
    const tips = arm.wrist[axis] + arm.hand[0][axis] * 0.13;
    return [arm.wrist[axis], tips].map((place) => Math.abs(prop.at - place));
  });
  return Math.min(fingersHeight(arm), arm.wrist[1], ...walls);
}

const trunkOf = (body: Body): readonly Capsule[] => [
  ...drawTorso(body, BUILDS.medium, cameraFor({ yaw: 0, pitch: 0 })).capsules,
  { from: body.skull, to: body.headCentre, radius: 0.08 },
];

/** How deep one lies in the other, to within some millimetres. */
const overlap = (one: Capsule, two: Capsule): number =>
  one.radius +
  two.radius -
  Math.min(...along(one).flatMap((p) => along(two).map((q) => distance(p, q))));

const along = ({ from, to }: Capsule): Vec3[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => mix(from, to, i / 8));

function* jointPlaces(body: Body): Generator<readonly [string, Vec3]> {
  for (const side of SIDES) {
    const { leg, arm } = { leg: body.leg[side], arm: body.arm[side] };
    yield [`${side} hip`, leg.hip];
    yield [`${side} knee`, leg.knee];
    yield [`${side} ankle`, leg.ankle];
    yield [`${side} toe`, leg.toe];
    yield [`${side} elbow`, arm.elbow];
    yield [`${side} wrist`, arm.wrist];
    yield [`${side} shoulder`, arm.shoulder];
  }
  yield ['head', body.headCentre];
}
const joints = (body: Body): (readonly [string, Vec3])[] => [...jointPlaces(body)];

const fingersHeight = ({ wrist, hand }: Body['arm']['left']): number =>
  wrist[1] + hand[0][1] * 0.13;

function lowPoints(body: Body): [string, number][] {
  const low: [string, number][] = [['head', body.headCentre[1] - 0.085]];
  for (const side of SIDES) {
    const { leg, arm } = { leg: body.leg[side], arm: body.arm[side] };
    low.push([`${side} hip`, leg.hip[1] - RADII.hip], [`${side} knee`, leg.knee[1] - RADII.knee]);
    low.push(
      [`${side} heel`, leg.heel[1]],
      [`${side} ball`, leg.ball[1]],
      [`${side} toe`, leg.toe[1]],
    );
    low.push(
      [`${side} elbow`, arm.elbow[1] - RADII.elbow],
      [`${side} wrist`, arm.wrist[1] - RADII.wrist],
    );
    low.push([`${side} fingers`, fingersHeight(arm)]);
  }
  return low;
}

const angles = (): (readonly [Exclude<Angle, 'trunkLean'>, readonly [number, number]])[] => [
  ['hipFlexion', LIMITS.hipFlexion],
  ['hipAbduction', LIMITS.hipAbduction],
  ['hipRotation', LIMITS.hipRotation],
  ['kneeFlexion', LIMITS.kneeFlexion],
  ['ankleDorsiflexion', LIMITS.ankleDorsiflexion],
  ['elbowFlexion', LIMITS.elbowFlexion],
];
