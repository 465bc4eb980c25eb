import type { Day } from './day.ts';
import type { DiaryEntry } from './diary-entry.schema.ts';
import { isOfRun } from './diary-entry.ts';
import { thresholds } from './escalation/thresholds.ts';
import { type Pieces, portion } from './pieces.ts';

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
export function* warmUpCounts(
  entries: readonly DiaryEntry[],
  warmUpDays: readonly Day[],
): Pieces<WarmUpCounts> {
  const worst = new Map<Day, number>();
  let count = 0;
  for (const { day, nrs, context } of entries) {
    count += 1;
    if (count % portion === 0) yield;
    if (nrs === null || !isOfRun(context)) continue;
    worst.set(day, Math.max(nrs, worst.get(day) ?? 0));
  }
  const warmed = new Set(warmUpDays);
  const counts = { with: { days: 0, painful: 0 }, without: { days: 0, painful: 0 } };
  for (const [day, nrs] of worst) {
    const kind = counts[warmed.has(day) ? 'with' : 'without'];
    kind.days += 1;
    if (nrs >= thresholds.painfulScore.value) kind.painful += 1;
  }
  return counts;
}

export const isEnough = (counts: WarmUpCounts): boolean =>
  counts.with.days >= fewestToCompare && counts.without.days >= fewestToCompare;
