import type { Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

/** One pose as a motion, seen level from `yaw`. */
export const still = (pose: Pose, yaw: number): Motion => ({
  id: 'still',
  view: { yaw, pitch: 0 },
  works: [],
  key: 0,
  keyframes: [{ move: 1, pose }],
});
