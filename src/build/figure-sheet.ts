import type { Look } from '#src/figure/figures.ts';
import { drawFrame, type FrameOptions } from '#src/figure/frame.ts';
import type { Motion, MotionVersions } from '#src/figure/motion.ts';
import { paint } from '#src/figure/palette.ts';
import { timelineOf } from '#src/figure/timeline.ts';

const files = Object.entries(
  import.meta.glob<{ readonly motion: Motion; readonly versions: MotionVersions }>(
    '/content/exercises/*.ts',
    { eager: true },
  ),
);

/** How every exercise moves, then its easier and harder versions that look different, each under a name of its own. */
export const motions: readonly Motion[] = [
  ...files.map(([, { motion }]) => motion),
  ...files.flatMap(([path, { versions }]) =>
    Object.entries(versions).flatMap(([version, motion]) =>
      motion === 'usual'
        ? []
        : [{ ...motion, id: `${path.replace(/^.*\/|\.ts$/g, '')}-${version}` }],
    ),
  ),
];

/** One picture as markup, for a page that carries the figure's style sheet. */
export function figureMarkup(
  motion: Motion,
  phase: number,
  look: Look,
  options: FrameOptions = {},
): string {
  const { shapes, box } = drawFrame(motion, phase, { ...options, look });
  const paths = shapes.map(
    ({ d, fill, stroke, width, opacity }) =>
      `<path d="${d}" fill="${paint(fill)}" stroke="${paint(stroke)}" stroke-width="${width}" fill-opacity="${opacity}" stroke-opacity="${opacity}"/>`,
  );
  return `<svg class="moving-figure" data-skin="${look.skin}" data-hair="${look.hair}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" paint-order="stroke" stroke-linejoin="round" stroke-linecap="round">${paths.join('')}</svg>`;
}

/** Five moments that tell the movement: the keyframes and what lies between. */
export function moments(motion: Motion): number[] {
  const { stops, seconds } = timelineOf(motion);
  const [first, second] = stops;
  if (stops.length > 3 || first === undefined || second === undefined) {
    return [0, 0.2, 0.4, 0.6, 0.8];
  }
  const between = (t: number): number =>
    (first.leave + (second.arrive - first.leave) * t) / seconds;
  return [0, between(0.4), between(0.6), second.arrive / seconds, (1 + second.leave / seconds) / 2];
}
