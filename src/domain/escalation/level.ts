import type { LoggedDay } from './diary-so-far.ts';
import { thresholds } from './thresholds.ts';

/** The typical value of a list: with three or more, one highest and one lowest are left out and the rest averaged; null when it is empty. */
export const typical = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    sum += value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return values.length >= thresholds.trimmedFrom.value
    ? (sum - lowest - highest) / (values.length - 2)
    : sum / values.length;
};

/** The level of a window: the typical day, or the typical run day when that is higher and there are enough of them. */
export const level = (days: readonly LoggedDay[]): number | null => {
  const typicalDay = typical(days.map((day) => day.worst));
  const runs = runDayValues(days);
  const typicalRun = runs.length >= thresholds.recentRunDays.value ? typical(runs) : null;
  return typicalDay === null || typicalRun === null ? typicalDay : Math.max(typicalDay, typicalRun);
};

export const runDayValues = (days: readonly LoggedDay[]): readonly number[] =>
  days.flatMap((day) => (day.run === null ? [] : [day.run]));

/**
 * How far a level rose: the plain difference, not rounded. Levels are fractions such as 23/5, so 4.6 to 3.6 comes out
 * a hair under one point; the worked diaries (T09) hold the rule to that.
 */
export const rise = (from: number, to: number): number => to - from;
