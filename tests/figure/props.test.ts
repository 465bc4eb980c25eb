import { describe, expect, it } from 'vitest';
import { drawFrame } from '#src/figure/frame.ts';
import { mirrorPose, mirrorView } from '#src/figure/mirror.ts';
import type { Motion } from '#src/figure/motion.ts';
import { SIDES } from '#src/figure/pose.ts';
import { solve } from '#src/figure/solve.ts';
import { poseAt } from '#src/figure/timeline.ts';
import { add, scale } from '#src/figure/vector.ts';
import { cameraFor, UNITS } from '#src/figure/view.ts';
import { motions } from './all-motions.ts';
import { pointsOf } from './path-points.ts';
import { still } from './still.ts';

describe('what a hand holds', () => {
  it.each(SIDES)('lays a hand on a ball that is just beneath its arm, working %s', (side) => {
    const at = { pelvis: { at: [0, 0.92, 0] } } as const;
    const ball = { kind: 'ball', at: [0.2, 1, 0], radius: 0.1, material: 'tennis' } as const;
    const motion: Motion = { ...still(at, 20), props: [{ ...ball, beneath: 'rightArm' }] };
    const ids = drawFrame(motion, 0, { side }).shapes.map((shape) => shape.id);
    const first = ids.findIndex((id) => id.startsWith('prop-0'));
    expect(first).toBeGreaterThan(ids.indexOf('shirt'));
    const next = ids.slice(first).find((id) => !id.startsWith('prop-0'));
    expect(next).toBe(`${side}Arm-limb`);
  });

  it.each(SIDES)(
    'is a handle of the leg-extension machine, in the near fist, working %s',
    (side) => {
      const motion = motions.find(([file]) => file === 'leg-extension')?.[1];
      if (motion === undefined) throw new Error('no leg extension');
      const pose = poseAt(motion, 0);
      const { wrist, hand } = solve(side === 'left' ? mirrorPose(pose) : pose).arm[side];
      const camera = cameraFor(side === 'left' ? mirrorView(motion.view) : motion.view);
      const [x, y] = camera.point(add(wrist, scale(hand[0], 0.085)));
      const bar = drawFrame(motion, 0, { side }).shapes.filter(({ id }) => id.includes('-bar'));
      const points = bar.flatMap(({ d }) => pointsOf(d));
      const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])];
      expect(Math.min(...xs)).toBeLessThan(x - 0.04 * UNITS);
      expect(Math.max(...xs)).toBeGreaterThan(x + 0.04 * UNITS);
      expect(Math.min(...ys)).toBeLessThan(y);
      expect(Math.max(...ys)).toBeGreaterThan(y);
    },
  );
});
