import { type Ellipsoid, placed, type Ring, rings } from './ellipsoid.ts';
import type { Motion, Muscle, PartName } from './motion.ts';
import { chainPath } from './outline.ts';
import { SIDES, type Side } from './pose.ts';
import { filled, type Shape } from './shape.ts';
import { type Body, sign } from './solve.ts';
import type { Camera } from './view.ts';

/** Where a muscle lies under the skin: on the thigh and shank it moves with the leg, else with the trunk. */
type MusclePlace = 'thigh' | 'shank' | 'trunk';

const ON_LEG: Partial<Record<Muscle, { place: 'thigh' | 'shank'; list: readonly Ring[] }>> = {
  quadriceps: {
    place: 'thigh',
    list: [
      { along: 0.2, radius: 0.05, forward: 0.036 },
      { along: 0.5, radius: 0.046, forward: 0.034 },
      { along: 0.86, radius: 0.026, forward: 0.024 },
    ],
  },
  hamstrings: {
    place: 'thigh',
    list: [
      { along: 0.16, radius: 0.044, forward: -0.038 },
      { along: 0.5, radius: 0.04, forward: -0.03 },
      { along: 0.86, radius: 0.022, forward: -0.022 },
    ],
  },
  adductors: {
    place: 'thigh',
    list: [
      { along: 0.1, radius: 0.04, outward: -0.04 },
      { along: 0.45, radius: 0.036, outward: -0.034 },
      { along: 0.78, radius: 0.02, outward: -0.026 },
    ],
  },
  calves: {
    place: 'shank',
    list: [
      { along: 0.12, radius: 0.034, forward: -0.022 },
      { along: 0.36, radius: 0.038, forward: -0.026 },
      { along: 0.62, radius: 0.018, forward: -0.018 },
    ],
  },
};

/** The chain of one muscle of one side, or nothing where it does not lie in that place. */
function muscleChain(body: Body, muscle: Muscle, side: Side, place: MusclePlace): Ellipsoid[] {
  const leg = body.leg[side];
  const s = sign(side);
  const onLeg = ON_LEG[muscle];
  if (onLeg !== undefined) {
    if (onLeg.place !== place) return [];
    const list = onLeg.list.map((ring) => ({ ...ring, outward: (ring.outward ?? 0) * s }));
    return place === 'thigh'
      ? rings(leg.hip, leg.knee, leg.thigh, list)
      : rings(leg.knee, leg.ankle, leg.shank, list);
  }
  if (place === 'thigh' && muscle === 'hip-flexors') {
    return [
      placed(body.pelvis, body.pelvisFrame, [0.045, 0.07, s * 0.075], [0.036, 0.036, 0.036]),
      placed(leg.hip, leg.thigh, [0.045, -0.03, 0], [0.04, 0.04, 0.04]),
      placed(leg.hip, leg.thigh, [0.03, -0.11, -0.01 * s], [0.024, 0.024, 0.024]),
    ];
  }
  if (place === 'thigh' && muscle === 'outer-hip') {
    return [
      placed(body.pelvis, body.pelvisFrame, [-0.012, 0.06, s * 0.105], [0.05, 0.03, 0.03]),
      placed(leg.hip, leg.thigh, [-0.005, -0.05, s * 0.05], [0.034, 0.034, 0.034]),
    ];
  }
  if (place === 'thigh' && muscle === 'glutes') {
    return [
      placed(body.pelvis, body.pelvisFrame, [-0.06, 0.015, s * 0.075], [0.055, 0.05, 0.05]),
      placed(leg.hip, leg.thigh, [-0.045, -0.04, s * 0.01], [0.046, 0.046, 0.046]),
    ];
  }
  if (place === 'trunk' && muscle === 'trunk') {
    return [
      placed(body.waist, body.spineFrame, [0.04, -0.03, s * 0.05], [0.04, 0.05, 0.05]),
      placed(body.ribs, body.chestFrame, [0.045, 0.0, s * 0.05], [0.042, 0.05, 0.05]),
    ];
  }
  return [];
}

type Tints = { readonly [P in 'trunk' | PartName]?: readonly Shape[] };

/** The working muscles as a glow on the parts they belong to. */
export function muscleTints(motion: Motion, body: Body, working: Side, camera: Camera): Tints {
  const sides: readonly Side[] =
    motion.both || motion.alternates || motion.travel ? SIDES : [working];
  const on = (side: Side, places: readonly MusclePlace[]): Shape[] => {
    const chains = motion.works.flatMap((muscle) =>
      places.map((place) => chainPath(muscleChain(body, muscle, side, place), camera)),
    );
    return [filled(`tint-${side}-${places[0]}`, chains.join(''), 'tint', 0.55)];
  };
  const leg = (side: Side): Shape[] => (sides.includes(side) ? on(side, ['thigh', 'shank']) : []);
  return {
    trunk: sides.flatMap((side) => on(side, ['trunk'])),
    rightLeg: leg('right'),
    leftLeg: leg('left'),
  };
}
