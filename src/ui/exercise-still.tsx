import { useEffect, useRef, useState } from 'react';
import type { Look } from '#src/figure/figures.ts';
import { type Figured, fetchFigure, type LoadMotion } from './fetch-figure.ts';
import { whenIdle } from './when-idle.ts';
import './exercise-still.css';

type Props = { readonly id: string; readonly load: LoadMotion; readonly look: Look };

/** The exercise at its key pose, beside its name in a list. Drawn once it comes near the screen and nothing else is to be done. */
export const ExerciseStill = ({ id, load, look }: Props) => {
  const place = useRef<HTMLSpanElement>(null);
  const [drawn, setDrawn] = useState<Figured>();

  useEffect(
    () =>
      whenNear(place.current, () => {
        let over = false;
        let callOff = () => {};
        void fetchFigure(id, load).then((one) => {
          if (one && !over) callOff = whenIdle(() => setDrawn(one));
        });
        return () => {
          over = true;
          callOff();
        };
      }),
    [id, load],
  );

  return (
    <span className="exercise-still" ref={place}>
      {drawn?.id === id ? <drawn.Figure motion={drawn.motion} look={look} /> : null}
    </span>
  );
};

/** Begins something once the element is within half a screen of what is seen. Returns the way to call it off. */
const whenNear = (element: Element | null, begin: () => () => void): (() => void) => {
  if (element === null) return () => {};
  if (typeof IntersectionObserver === 'undefined') return begin();
  let callOff = () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callOff = begin();
    },
    { rootMargin: '50%' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    callOff();
  };
};
