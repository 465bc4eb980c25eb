import { describe, expect, it } from 'vitest';
import { hipBend, phaseOfFlexion } from '#src/figure/hip-bend.ts';
import { jointAngle } from '#src/figure/joint-angles.ts';
import { distance } from '#src/figure/vector.ts';
import { bodyAt, pointOf } from './measure.ts';

describe('the hip that the reader bends', () => {
  it.each([-30, -20, -1, 0, 15, 45, 60, 90])('stands at %i degrees when told so', (degrees) => {
    const body = bodyAt(hipBend, phaseOfFlexion(degrees));
    expect(jointAngle(body, 'hipFlexion', 'right')).toBeCloseTo(degrees, 0);
  });

  it('moves nothing but the leg', () => {
    const [behind, forward] = [-30, 90].map((d) => bodyAt(hipBend, phaseOfFlexion(d)));
    for (const point of [
      'pelvis',
      'head',
      'left.hip',
      'left.knee',
      'left.ball',
      'right.hip',
    ] as const) {
      const [one, other] = [behind, forward].map((body) => body && pointOf(hipBend, body, point));
      expect(one && other && distance(one, other)).toBeLessThan(1e-6);
    }
  });
});
