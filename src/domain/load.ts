import { addDays, type Day } from './day.ts';
import type { Run } from './diary-entry.schema.ts';

/** The days before a run that its distance is measured against, and how much longer it may be (source frandsen-2025). */
export const loadWindowDays = 30;
const spikePercent = 10;

export type LongestRun = { readonly day: Day; readonly distanceMetres: number };

/** The longest run of the 30 days before `day`; undefined when none of them has a distance. `except` is the run being edited. */
export const longestRunBefore = (
  runs: readonly Run[],
  day: Day,
  except?: string,
): LongestRun | undefined => {
  const first = addDays(day, -loadWindowDays);
  let longest: LongestRun | undefined;
  for (const run of runs) {
    if (run.day < first || run.day >= day || run.id === except) continue;
    if (run.distanceMetres === undefined) continue;
    if (longest && longest.distanceMetres >= run.distanceMetres) continue;
    longest = { day: run.day, distanceMetres: run.distanceMetres };
  }
  return longest;
};

/** A run this long goes with more injuries than a run within 10 % of the longest before it. It is said, never forbidden. */
export const isSpike = (distanceMetres: number, longest: LongestRun): boolean =>
  // Whole metres on both sides, so that exactly 10 % more is not a spike by rounding.
  distanceMetres * 100 > longest.distanceMetres * (100 + spikePercent);
