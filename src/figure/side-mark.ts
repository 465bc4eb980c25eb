import type { Motion } from './motion.ts';
import type { Box } from './picture-box.ts';
import type { Side } from './pose.ts';
import type { Body } from './solve.ts';
import { mix } from './vector.ts';
import type { Camera } from './view.ts';

/** A round badge on the limb that works, in drawing units. */
export type SideMark = { readonly x: number; readonly y: number; readonly radius: number };

/** Nine pixels where the picture is fitted into 328 x 200, between what a small phone's page and its player leave it. */
const RADIUS_PER_WIDTH = 9 / 328;
const RADIUS_PER_HEIGHT = 9 / 200;
/** On the shorts, clear of hands on the hips and on the knees. */
const ALONG_THIGH = 0.36;

/** On the working thigh, above all that is painted; none where both sides work at once or in turn. */
export function sideMarkOf(
  motion: Motion,
  body: Body,
  side: Side,
  camera: Camera,
  box: Box,
): SideMark | undefined {
  if (motion.both || motion.alternates) return undefined;
  const { hip, knee } = body.leg[side];
  const [x, y] = camera.point(mix(hip, knee, motion.markAlong ?? ALONG_THIGH));
  const radius = Math.max(box.width * RADIUS_PER_WIDTH, box.height * RADIUS_PER_HEIGHT);
  return { x: Math.round(x), y: Math.round(y), radius: Math.round(radius) };
}
