import { useRef, useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import { rangeStart, type TrendRange, trendRanges } from '#src/domain/trend.ts';
import {
  moveWindow,
  type TrendLimits,
  type TrendWindow,
  zoomWindow,
} from '#src/domain/trend-window.ts';

export type ShownWindow = {
  readonly window: TrendWindow;
  /** The window of the whole diary. */
  readonly whole: TrendWindow;
  /** The range that is shown; undefined once the window was moved off it. */
  readonly range: TrendRange | undefined;
  readonly choose: (range: TrendRange) => void;
  readonly move: (days: number) => void;
  /** `start` is true at the first call of a gesture: the factors after it count from there. */
  readonly zoom: (factor: number, held: number, at: number, start: boolean) => void;
};

/** Which days the chart shows: one of the ranges that end today, or where fingers and keys have brought it. */
export const useTrendWindow = (today: Day, firstDay: Day | undefined): ShownWindow => {
  const [chosen, setChosen] = useState<TrendRange | TrendWindow>('6-weeks');
  const held = useRef<TrendWindow>(undefined);
  const windowOf = (range: TrendRange): TrendWindow => ({
    from: rangeStart(range, today, firstDay ?? today),
    to: today,
  });
  const window = typeof chosen === 'string' ? windowOf(chosen) : chosen;
  // However young the diary is, the days of every range can be looked at.
  const widest = rangeStart('6-months', today, today);
  const limits: TrendLimits = {
    first: firstDay !== undefined && firstDay < widest ? firstDay : widest,
    last: today,
  };
  const range =
    typeof chosen === 'string'
      ? chosen
      : trendRanges.find((one) => {
          const { from, to } = windowOf(one);
          return from === chosen.from && to === chosen.to;
        });
  return {
    window,
    whole: windowOf('all'),
    range,
    choose: setChosen,
    move: (days) => setChosen(moveWindow(window, days, limits)),
    zoom: (factor, heldAt, at, start) => {
      if (start || !held.current) held.current = window;
      if (factor !== 1 || heldAt !== at)
        setChosen(zoomWindow(held.current, factor, limits, heldAt, at));
    },
  };
};
