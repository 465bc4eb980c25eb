import { type ComponentProps, useEffect, useState } from 'react';
import type { Motion } from '#src/figure/motion.ts';
import type { MovingFigure } from './moving-figure.tsx';
import './exercise-figure.css';

type FigureModule = { readonly MovingFigure: typeof MovingFigure };
type Loaded = {
  readonly id: string;
  readonly motion: Motion;
  readonly Figure: typeof MovingFigure;
};

type Props = Omit<ComponentProps<typeof MovingFigure>, 'motion'> & {
  readonly id: string;
  /** Fetches the movement of an exercise; undefined when it has none. */
  readonly load: (id: string) => Promise<Motion | undefined>;
};

let drawing: Promise<FigureModule> | undefined;

/** The figure of one exercise. Its place is there from the first paint; the drawing and the movement load after it. */
export const ExerciseFigure = ({ id, load, ...figure }: Props) => {
  const [loaded, setLoaded] = useState<Loaded>();

  useEffect(() => {
    let over = false;
    drawing ??= import('./moving-figure.tsx');
    void Promise.all([drawing, load(id)]).then(([{ MovingFigure: Figure }, motion]) => {
      if (!motion) return;
      const one = { id, motion, Figure };
      if (!over) setLoaded(one);
    });
    return () => {
      over = true;
    };
  }, [id, load]);

  const shown = loaded?.id === id ? loaded : undefined;
  return (
    <div className="exercise-figure">
      {shown ? <shown.Figure motion={shown.motion} {...figure} /> : null}
    </div>
  );
};
