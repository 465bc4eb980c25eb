import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { type Ellipsoid, sphere } from '#src/figure/ellipsoid.ts';
import { LOOKS } from '#src/figure/figures.ts';
import { drawFrame, keyPhase } from '#src/figure/frame.ts';
import { fullPose } from '#src/figure/full-pose.ts';
import { mirrorPose, mirrorProp } from '#src/figure/mirror.ts';
import { muscleTints } from '#src/figure/muscles.ts';
import { chainPath } from '#src/figure/outline.ts';
import { paintOrder } from '#src/figure/paint-order.ts';
import type { Pose } from '#src/figure/pose.ts';
import { solve } from '#src/figure/solve.ts';
import { cycleSeconds, poseAt } from '#src/figure/timeline.ts';
import type { Vec3 } from '#src/figure/vector.ts';
import { cameraFor, UNITS } from '#src/figure/view.ts';
import { motions, versions } from './all-motions.ts';
import { distanceTo, pointsOf } from './path-points.ts';
import { still } from './still.ts';

const FRONT = { yaw: 90, pitch: 0 };
const SIDE = { yaw: 0, pitch: 0 };

describe('an outline', () => {
  const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
  const place = fc.tuple(coordinate, coordinate, coordinate);
  const radius = fc.double({ min: 0.02, max: 0.2, noNaN: true });

  it('keeps every point of a ball on its circle', async () => {
    await fc.assert(
      fc.property(place, radius, (at, r) => {
        const camera = cameraFor({ yaw: 33, pitch: 12 });
        const [cx, cy] = camera.point(at);
        for (const [x, y] of pointsOf(chainPath([sphere(at, r)], camera))) {
          expect(Math.abs(Math.hypot(x - cx, y - cy) - r * UNITS)).toBeLessThan(2);
        }
      }),
    );
  });

  it('runs once around a limb, and keeps its waist', () => {
    const limb = [0.1, 0.05, 0.1].map((r, i) => sphere([0, 0.6 * i, 0], r));
    const d = chainPath(limb, cameraFor(FRONT));
    expect(d.match(/M/g)).toHaveLength(1);
    const breadth = (from: number, to: number): number =>
      Math.max(
        ...pointsOf(d)
          .filter(([, y]) => y < -from * UNITS && y > -to * UNITS)
          .map(([x]) => Math.abs(x)),
      );
    expect(breadth(-0.2, 1.4) / UNITS).toBeCloseTo(0.1, 2);
    expect(breadth(0.5, 0.7) / UNITS).toBeCloseTo(0.05, 2);
  });

  it('follows a limb that is bent at a ball', () => {
    const corner = [
      sphere([0, 0, 0], 0.05),
      sphere([0, 0.4, 0], 0.05),
      sphere([0, 0.4, 0.4], 0.05),
    ];
    const inside = pointsOf(chainPath(corner, cameraFor(FRONT))).map(([x, y]) =>
      Math.min(
        distanceTo([x, y], [0, 0], [0, -0.4 * UNITS]),
        distanceTo([x, y], [0, -0.4 * UNITS], [-0.4 * UNITS, -0.4 * UNITS]),
      ),
    );
    expect(Math.max(...inside)).toBeLessThan(0.05 * UNITS + 2);
  });

  it.each([
    ['above', [0, 0.4, 0]],
    ['below', [0, -0.4, 0]],
    ['beside', [0, 0, 0.4]],
  ] as const)('closes around two of a size, one straight %s the other', (_, at) => {
    const lens = (centre: Vec3): Ellipsoid => ({
      centre,
      axes: [
        [0, 0, 0],
        [0, 0.02, 0],
        [0, 0, 0.05],
      ],
    });
    const camera = cameraFor(FRONT);
    const points = pointsOf(chainPath([lens([0, 0, 0]), lens(at)], camera));
    const [x, y] = camera.point(at);
    const size = (axis: 0 | 1): number =>
      Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis]));
    expect(Math.abs(size(0) - Math.abs(x) - 0.1 * UNITS)).toBeLessThan(3);
    expect(Math.abs(size(1) - Math.abs(y) - 0.04 * UNITS)).toBeLessThan(3);
  });

  it('never leaves out either of two balls, and never reaches beyond both', async () => {
    await fc.assert(
      fc.property(place, radius, place, radius, (a, ra, b, rb) => {
        const camera = cameraFor(FRONT);
        const [[ax, ay], [bx, by]] = [camera.point(a), camera.point(b)];
        const points = pointsOf(chainPath([sphere(a, ra), sphere(b, rb)], camera));
        for (const [ux, uy] of [
          [1, 0],
          [0, 1],
          [-1, 0],
          [0, -1],
        ] as const) {
          const reach = Math.max(ax * ux + ay * uy + ra * UNITS, bx * ux + by * uy + rb * UNITS);
          const drawn = Math.max(...points.map(([x, y]) => x * ux + y * uy));
          expect(Math.abs(drawn - reach)).toBeLessThan(2);
        }
      }),
    );
  });

  it('closes, and holds no number that is not one', () => {
    const flat: Ellipsoid = {
      centre: [0, 0, 0],
      axes: [
        [0, 0, 0],
        [0, 0.1, 0],
        [0, 0, 0],
      ],
    };
    const d = chainPath([flat, sphere([0, 0, 0], 0.1), flat], cameraFor(FRONT));
    expect(d).not.toMatch(/NaN|Infinity/);
    expect(d.endsWith('z')).toBe(true);
  });
});

describe('the order of painting', () => {
  const bone = (name: string, z: number) => ({
    name,
    capsules: [{ from: [0, 0, z] as Vec3, to: [0, 1, z] as Vec3, radius: 0.1 }],
  });
  const side = cameraFor(SIDE);

  it('goes from the far part to the near one', () => {
    expect(paintOrder([bone('near', 0.3), bone('far', -0.3), bone('middle', 0)], side)).toEqual([
      'far',
      'middle',
      'near',
    ]);
  });

  it('gives way to what a motion says', () => {
    expect(paintOrder([bone('near', 0.3), bone('far', -0.3)], side, [['far', 'near']])).toEqual([
      'near',
      'far',
    ]);
  });

  it('lays the foot over the thigh or beneath it, whichever lies nearer', () => {
    const kneeling: Pose = { pelvis: { at: [0, 0.5, 0] }, legs: { flex: 0, knee: 90 } };
    const [front, behind] = [90, 270].map((yaw) => {
      const ids = drawFrame(still(kneeling, yaw), 0).shapes.map((shape) => shape.id);
      return ids.indexOf('right-leg-shoe') - ids.indexOf('rightLeg-edge');
    });
    expect(front).toBeLessThan(0);
    expect(behind).toBeGreaterThan(0);
  });
});

describe('a limb', () => {
  it('that walks is tinted on both sides, also where one side leads', () => {
    const sideways = motions.find(([file]) => file === 'sideways-walking')?.[1];
    const ids =
      sideways && drawFrame(sideways, 0, { tint: muscleTints }).shapes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['tint-right-thigh', 'tint-left-thigh']));
  });

  it('shows no more of a sole than its rim, from the toes as from the side', () => {
    const standing: Pose = { pelvis: { at: [0, 0.9, 0] }, legs: { ball: [0.1, 0, 0.1] } };
    const [front, side] = [
      { yaw: 85, pitch: 10 },
      { yaw: 0, pitch: 10 },
    ].map((view) => {
      const { shapes } = drawFrame({ ...still(standing, 0), view }, 0);
      const sole = pointsOf(shapes.find(({ id }) => id === 'right-leg-sole')?.d ?? '');
      const heights = sole.map(([, y]) => y / UNITS);
      return Math.max(...heights) - Math.min(...heights);
    });
    expect(side).toBeLessThan(0.045);
    expect(front).toBeLessThan(0.045);
  });

  it('parts an arm from trunk and neck by a line, nearly up to its shoulder', () => {
    const reaching: Pose = { pelvis: { at: [0, 0.92, 0] }, arms: { flex: 170 } };
    const shoulder = cameraFor(SIDE).point(solve(fullPose(reaching)).arm.right.shoulder);
    const { shapes } = drawFrame(still(reaching, SIDE.yaw), 0);
    const edge = pointsOf(shapes.find(({ id }) => id === 'rightArm-edge')?.d ?? '');
    const gaps = edge.map((point) => Math.hypot(point[0] - shoulder[0], point[1] - shoulder[1]));
    expect(Math.min(...gaps) / UNITS).toBeLessThan(0.03);
  });
});

const phases = Array.from({ length: 12 }, (__, i) => i / 12);

describe.each(motions)('the picture of %s', (_, motion) => {
  it('is the same pose when mirrored twice', () => {
    for (const phase of phases) {
      const pose = poseAt(motion, phase);
      expect(mirrorPose(mirrorPose(pose))).toEqual(pose);
    }
    for (const prop of motion.props ?? []) expect(mirrorProp(mirrorProp(prop))).toEqual(prop);
  });

  it('has for the left side the mirror image of the right', () => {
    const middle = (side: 'left' | 'right', id: string): number => {
      const shape = drawFrame(motion, keyPhase(motion), { side }).shapes.find((s) => s.id === id);
      const xs = pointsOf(shape?.d ?? '').map(([x]) => x);
      return (Math.min(...xs) + Math.max(...xs)) / 2;
    };
    expect(
      Math.abs(middle('right', 'rightLeg-limb') + middle('left', 'leftLeg-limb')),
    ).toBeLessThan(8);
    expect(Math.abs(middle('right', 'head') + middle('left', 'head'))).toBeLessThan(8);
  });

  it('marks the working limb, left as the mirror of right; no limb where the sides do the same', () => {
    for (const phase of phases) {
      const [right, left] = (['right', 'left'] as const).map((side) => {
        const { shapes, sideMark } = drawFrame(motion, phase, { side });
        if (sideMark === undefined) return undefined;
        const limb = pointsOf(shapes.find(({ id }) => id === `${side}Leg-limb`)?.d ?? '');
        for (const axis of [0, 1] as const) {
          const places = limb.map((point) => point[axis]);
          const at = axis === 0 ? sideMark.x : sideMark.y;
          expect(at).toBeGreaterThan(Math.min(...places));
          expect(at).toBeLessThan(Math.max(...places));
        }
        return sideMark;
      });
      expect(right === undefined).toBe(motion.both === true || motion.alternates === true);
      expect(left).toEqual(right && { ...right, x: expect.closeTo(-right.x, -0.5) });
    }
  });

  it('keeps its number of shapes and its box, for every look and with everything shown', () => {
    for (const look of LOOKS) {
      const counts = [0, 0.3, 0.7].map((phase) =>
        drawFrame(motion, phase, { look, inside: anatomyShapes, tint: muscleTints }),
      );
      expect(new Set(counts.map(({ shapes }) => shapes.length)).size).toBe(1);
      expect(new Set(counts.map(({ box }) => JSON.stringify(box))).size).toBe(1);
    }
  });

  it('names every shape once', () => {
    const ids = drawFrame(motion, 0, { inside: anatomyShapes, tint: muscleTints }).shapes.map(
      (shape) => shape.id,
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('is made of whole, short paths', () => {
    const { shapes } = drawFrame(motion, 0.4, { inside: anatomyShapes });
    const text = shapes.map((shape) => shape.d).join('');
    expect(text).not.toMatch(/NaN|Infinity|e/);
    expect(text.length).toBeLessThan(40_000);
  });

  it('lasts as long as its moves and holds', () => {
    const own = motion.keyframes.reduce((sum, { move, hold = 0 }) => sum + move + hold, 0);
    expect(cycleSeconds(motion)).toBeCloseTo(motion.alternates ? 2 * own : own);
  });
});

it.each([...motions, ...versions].map(([name, motion]) => [name, motion] as const))(
  '%s stays inside its box',
  (_, motion) => {
    const outside = phases.flatMap((phase) => {
      const { shapes, box } = drawFrame(motion, phase, { look: LOOKS[1] });
      return shapes
        .filter((shape) => !/^(floor|shadow)/.test(shape.id))
        .filter((shape) =>
          pointsOf(shape.d).some(
            ([x, y]) => x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height,
          ),
        )
        .map((shape) => `${phase.toFixed(2)} ${shape.id}`);
    });
    expect(outside).toEqual([]);
  },
);
