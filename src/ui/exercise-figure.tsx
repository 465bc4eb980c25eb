import { type ComponentProps, useEffect, useState } from 'react';
import { type Figured, fetchFigure, type LoadMotion } from './fetch-figure.ts';
import type { MovingFigure } from './moving-figure.tsx';
import './exercise-figure.css';

type Props = Omit<ComponentProps<typeof MovingFigure>, 'motion'> & {
  readonly id: string;
  readonly load: LoadMotion;
};

/** The figure of one exercise. Its place is there from the first paint; the drawing and the movement load after it. */
export const ExerciseFigure = ({ id, load, ...figure }: Props) => {
  const [loaded, setLoaded] = useState<Figured>();

  useEffect(() => {
    let over = false;
    void fetchFigure(id, load).then((one) => {
      if (one && !over) setLoaded(one);
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
