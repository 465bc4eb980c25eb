import type { LegPose } from '#src/figure/pose.ts';

/** The other leg carries weight: bent out to the side, knee and foot on the floor. */
export const bentAside = (x: number): LegPose => ({
  ankle: [x - 0.46, 0.075, 0.5],
  knee: [0.6, -0.6, 1],
  out: 78,
  roll: -80,
});
