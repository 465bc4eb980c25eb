import type { LoggedDay } from './diary-so-far.ts';
import { thresholds } from './thresholds.ts';

/** A value of a logged day; null when the day has none. */
type ScoreOf = (day: LoggedDay) => number | null;

const worst: ScoreOf = (day) => day.worst;

const worstRun: ScoreOf = (day) => day.run;

/** The typical day: with three or more values, one highest and one lowest are left out and the rest averaged; null when there is none. */
export const typical = (days: readonly LoggedDay[]): number | null => trimmedMean(days, worst, 1);

/** The level of a window: the typical day, or the typical run day when that is higher and there are enough of them. */
export const level = (days: readonly LoggedDay[]): number | null => {
  const day = typical(days);
  const run = trimmedMean(days, worstRun, thresholds.recentRunDays.value);
  return day === null || run === null ? day : Math.max(day, run);
};

/** The typical value of the last two run days; null when there are fewer. */
export const typicalOfLastRuns = (days: readonly LoggedDay[]): number | null => {
  const wanted = thresholds.recentRunDays.value;
  const runDays = days.filter((day) => day.run !== null);
  return trimmedMean(runDays.slice(-wanted), worstRun, wanted);
};

/**
 * How far a level rose: the plain difference, not rounded. Levels are fractions such as 23/5, so 4.6 to 3.6 comes out
 * a hair under one point; the worked diaries (T09) hold the rule to that.
 */
export const rise = (from: number, to: number): number => to - from;

/** One pass without lists of values: the replay asks this a dozen times for every day of the diary. */
const trimmedMean = (
  days: readonly LoggedDay[],
  scoreOf: ScoreOf,
  fewest: number,
): number | null => {
  let count = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    const value = scoreOf(day);
    if (value === null) continue;
    count += 1;
    sum += value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (count < fewest) return null;
  return count >= thresholds.trimmedFrom.value
    ? (sum - lowest - highest) / (count - 2)
    : sum / count;
};
