import type { Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

/** The same movement with parts of its poses exchanged, one change for each keyframe; `all` for every one. */
export const changed = (
  motion: Motion,
  poses: readonly Partial<Pose>[],
  all: Partial<Pose> = {},
): Motion => ({
  ...motion,
  keyframes: motion.keyframes.map((keyframe, i) => ({
    ...keyframe,
    pose: { ...keyframe.pose, ...all, ...poses[i] },
  })),
});

/** The same movement, held longer at one keyframe. */
export const held = (motion: Motion, at: number, hold: number): Motion => ({
  ...motion,
  keyframes: motion.keyframes.map((keyframe, i) => (i === at ? { ...keyframe, hold } : keyframe)),
});
