import type { Day } from './day.ts';
import { isOfRun } from './day-so-far.ts';
import type { DiaryEntry } from './diary-entry.schema.ts';
import { thresholds } from './escalation/thresholds.ts';

export type RunDayCount = {
  /** Days with a score in or after a run. */
  readonly days: number;
  /** Those with a worst such score of 3 or more. */
  readonly painful: number;
};

export type WarmUpCounts = { readonly with: RunDayCount; readonly without: RunDayCount };

/** Fewer days than this of either kind are not held against each other: our own choice, said on the screen. */
export const fewestToCompare = 5;

/** Pain in or after runs on days with and without a warm-up: counts of what was written, nothing about causes. */
export const warmUpCounts = (
  entries: readonly DiaryEntry[],
  warmUpDays: readonly Day[],
): WarmUpCounts => {
  const worst = new Map<Day, number>();
  for (const { day, nrs, context } of entries) {
    if (nrs === null || !isOfRun(context)) continue;
    worst.set(day, Math.max(nrs, worst.get(day) ?? 0));
  }
  const warmed = new Set(warmUpDays);
  const count = (kind: boolean): RunDayCount => {
    const scores = [...worst].filter(([day]) => warmed.has(day) === kind).map(([, nrs]) => nrs);
    return {
      days: scores.length,
      painful: scores.filter((nrs) => nrs >= thresholds.painfulScore.value).length,
    };
  };
  return { with: count(true), without: count(false) };
};

export const isEnough = (counts: WarmUpCounts): boolean =>
  counts.with.days >= fewestToCompare && counts.without.days >= fewestToCompare;
