import type { Motion } from './motion.ts';
import type { Box } from './picture-box.ts';

/** Standing at ease, to tell one figure from another. */
export const atEase: Motion = {
  id: 'at-ease',
  view: { yaw: 40, pitch: 6 },
  works: [],
  key: 0,
  keyframes: [
    {
      move: 1,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 12 },
        legs: { ball: [0.115, 0, 0.1] },
      },
    },
  ],
};

/** Head and chest of it, in drawing units. */
export const BUST: Box = { x: -590, y: -3620, width: 1180, height: 1240 };
