import type { Day } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';

/** The highest score of a day; undefined where there is none: a day without one is unknown, never 0. */
export const worstOf = (entries: readonly DiaryEntry[], day: Day): number | undefined => {
  const scores = entries.flatMap((entry) =>
    entry.day === day && entry.nrs !== null ? [entry.nrs] : [],
  );
  return scores.length > 0 ? Math.max(...scores) : undefined;
};
