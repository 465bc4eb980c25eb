import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type AnatomyPart, anatomyPartOf } from '#src/figure/anatomy-parts.ts';
import { DEFAULT_LOOK, type Look } from '#src/figure/figures.ts';
import {
  type DrawInside,
  drawFrame,
  type FrameOptions,
  keyPhase,
  type TintMuscles,
} from '#src/figure/frame.ts';
import type { Motion } from '#src/figure/motion.ts';
import { paint } from '#src/figure/palette.ts';
import { type Box, pictureBox } from '#src/figure/picture-box.ts';
import type { Side } from '#src/figure/pose.ts';
import type { Shape } from '#src/figure/shape.ts';
import { cycleSeconds } from '#src/figure/timeline.ts';
import { breath } from './breath.ts';
import { drawWhileSeen } from './draw-while-seen.ts';
import { forget, placed, rewrite } from './rewrite-shapes.ts';
import './moving-figure.css';

type Props = {
  readonly motion: Motion;
  /** The working side, default right. */
  readonly side?: Side;
  readonly playing?: boolean;
  /** Where the movement stands, 0..1 of its cycle, asked at every frame; without it the figure keeps its own time. */
  readonly phaseAt?: () => number;
  readonly look?: Look;
  /** Draws pelvis, spine, thigh bone, psoas and iliacus of the working side (figure/anatomy.ts), seen through the body. */
  readonly inside?: DrawInside | undefined;
  /** The part of the see-through hip to draw a line around. */
  readonly marked?: AnatomyPart | undefined;
  /** The moment to stand at, 0..1 of the cycle, instead of the key pose: for a movement that the viewer makes. */
  readonly phase?: number;
  /** The part of the picture to show, instead of all of it. */
  readonly box?: Box;
  /** Colours the working muscles. */
  readonly tint?: TintMuscles | undefined;
  /** The letter of the working side, to stand on the limb that works. */
  readonly sideLetter?: string | undefined;
  /** What the picture shows, in words. Without it the picture is decoration beside a text that says the same. */
  readonly label?: string;
};

/**
 * Makes piece by piece what the first picture of a movement needs. Done all in one when it is drawn, it would hold up a slow
 * phone for a quarter of a second, the more as the browser has not run the code before.
 */
export const prepareFigure = async (motion: Motion): Promise<void> => {
  await breath();
  const phase = keyPhase(motion);
  await breath();
  pictureBox(motion);
  await breath();
  drawFrame(motion, phase);
  await breath();
};

/** The moving figure: the first frame is plain markup, later frames only rewrite its paths in place. */
export function MovingFigure(props: Props) {
  const { motion, side = 'right', playing = false, phaseAt, look = DEFAULT_LOOK, label } = props;
  const { inside, tint, marked } = props;
  const svg = useRef<SVGSVGElement>(null);
  const now = useRef(0);
  const moving = useRef<Motion>(undefined);
  const stillOnly = useReducedMotion();
  const still = props.phase ?? keyPhase(motion);
  const options: FrameOptions = useMemo(
    () => ({ side, look, inside, tint, marked }),
    [side, look, inside, tint, marked],
  );
  const stillFrame = useMemo(() => drawFrame(motion, still, options), [motion, still, options]);
  const { shapes, box: whole, sideMark } = stillFrame;
  const box = props.box ?? whole;

  useLayoutEffect(() => {
    if (svg.current === null) return;
    const isNew = moving.current === undefined;
    if (moving.current !== motion || props.phase !== undefined) now.current = still;
    moving.current = motion;
    const at = stillOnly ? still : (phaseAt?.() ?? now.current);
    if (isNew && at === still) return;
    // React has just written its own picture: what was noted about the paths no longer holds.
    forget(svg.current);
    rewrite(svg.current, at === still ? stillFrame : drawFrame(motion, at, options));
  }, [motion, options, phaseAt, props.phase, still, stillFrame, stillOnly]);

  useEffect(() => {
    const element = svg.current;
    if (element === null || !playing || stillOnly) return undefined;
    const seconds = cycleSeconds(motion);
    return drawWhileSeen(element, (elapsedMs) => {
      now.current = phaseAt?.() ?? (now.current + elapsedMs / 1000 / seconds) % 1;
      rewrite(element, drawFrame(motion, now.current, options));
    });
  }, [motion, options, phaseAt, playing, stillOnly]);

  return (
    <svg
      ref={svg}
      className="moving-figure"
      data-skin={look.skin}
      data-hair={look.hair}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      paintOrder="stroke"
      strokeLinejoin="round"
      strokeLinecap="round"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shapes.map((shape, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is a place in the order of painting, not a shape.
        <path key={slot} {...attributes(shape)} />
      ))}
      {sideMark && props.sideLetter ? (
        <g className="side-mark" transform={placed(sideMark)} fontSize={sideMark.radius * 1.5}>
          <circle r={sideMark.radius} strokeWidth={sideMark.radius * 0.36} />
          <text dy="0.36em">{props.sideLetter}</text>
        </g>
      ) : null}
    </svg>
  );
}

const attributes = ({ id, d, fill, stroke, width, opacity }: Shape) => ({
  'data-part': anatomyPartOf(id),
  d,
  fill: paint(fill),
  stroke: paint(stroke),
  strokeWidth: width,
  // Not `opacity`, which would cost the browser a layer of its own. No shape with both a fill and a stroke lets light through.
  fillOpacity: opacity,
  strokeOpacity: opacity,
});

const QUERY = '(prefers-reduced-motion: reduce)';

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = globalThis.matchMedia?.(QUERY);
      media?.addEventListener('change', notify);
      return () => media?.removeEventListener('change', notify);
    },
    () => globalThis.matchMedia?.(QUERY).matches ?? false,
    () => false,
  );
}
