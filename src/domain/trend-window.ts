import { addDays, type Day, daysBetween } from './day.ts';

/** The days that the chart shows, both included. */
export type TrendWindow = { readonly from: Day; readonly to: Day };

/** The first and the last day there is anything to see of. */
export type TrendLimits = { readonly first: Day; readonly last: Day };

/** A week is the shortest that still shows a line. */
const fewestDays = 7;

export const lengthOf = ({ from, to }: TrendWindow): number => daysBetween(from, to) + 1;

/** The window shifted by days, kept within the limits; its length stays. */
export const moveWindow = (window: TrendWindow, days: number, limits: TrendLimits): TrendWindow =>
  within(addDays(window.from, Math.round(days)), lengthOf(window), limits);

/**
 * The window that shows `1 / factor` of the days, so that the day at the share `held` (0-1) of the old one lies at
 * the share `at` of the new one: what is under the fingers stays under them.
 */
export const zoomWindow = (
  window: TrendWindow,
  factor: number,
  limits: TrendLimits,
  held = 0.5,
  at = held,
): TrendWindow => {
  const before = lengthOf(window);
  const most = Math.max(fewestDays, daysBetween(limits.first, limits.last) + 1);
  const length = Math.max(fewestDays, Math.min(most, Math.round(before / factor)));
  return within(addDays(window.from, Math.round(held * before - at * length)), length, limits);
};

const within = (from: Day, length: number, { first, last }: TrendLimits): TrendWindow => {
  const latest = addDays(last, 1 - length);
  const notBefore = from < first ? first : from;
  // The last day wins: a window longer than what there is ends there all the same.
  const start = notBefore > latest ? latest : notBefore;
  return { from: start, to: addDays(start, length - 1) };
};
