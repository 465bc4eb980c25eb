import type { Motion } from '#src/figure/motion.ts';
import { codeOf } from './code.ts';
import type { MovingFigure } from './moving-figure.tsx';

/** The drawing and the movement of the exercise `id`. */
export type Figured = {
  readonly id: string;
  readonly motion: Motion;
  readonly Figure: typeof MovingFigure;
};
/** Fetches the movement of an exercise; undefined when it has none. */
export type LoadMotion = (id: string) => Promise<Motion | undefined>;

const drawing = codeOf(() => import('./moving-figure.tsx'));

/** The drawing comes once, the movement when asked; undefined when the exercise has none. */
export const fetchFigure = async (id: string, load: LoadMotion): Promise<Figured | undefined> => {
  const [{ MovingFigure: Figure, prepareFigure }, motion] = await Promise.all([
    drawing.load(),
    load(id),
  ]);
  if (!motion) return undefined;
  await prepareFigure(motion);
  return { id, motion, Figure };
};
