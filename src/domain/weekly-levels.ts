import type { LoggedDay } from './escalation/diary-so-far.ts';
import { level } from './escalation/level.ts';
import { thresholds } from './escalation/thresholds.ts';
import { type Pieces, portion } from './pieces.ts';

/** The level of the week that ends `at` days after the trend's first day. */
export type LevelAt = { readonly at: number; readonly level: number };

/** For each day from `first` to `last` the level of the week that ends there; null where it is not known. */
export function* weeklyLevels(
  logged: readonly LoggedDay[],
  first: number,
  last: number,
): Pieces<readonly (number | null)[]> {
  const levels: (number | null)[] = [];
  let start = 0;
  let end = 0;
  for (let day = first; day <= last; day += 1) {
    if (day % portion === 0) yield;
    while ((logged[end]?.day ?? Number.POSITIVE_INFINITY) <= day) end += 1;
    while ((logged[start]?.day ?? day) <= day - thresholds.week.value) start += 1;
    levels.push(levelOf(logged.slice(start, end)));
  }
  return levels;
}

export const weekLevel = (logged: readonly LoggedDay[], last: number): number | null =>
  levelOf(logged.filter(({ day }) => day <= last && day > last - thresholds.week.value));

const levelOf = (days: readonly LoggedDay[]): number | null =>
  days.length >= thresholds.weekLoggedDays.value ? level(days) : null;

/** The levels as lines, broken where none is known. */
export const unbroken = (levels: readonly (number | null)[]): readonly (readonly LevelAt[])[] => {
  const parts: LevelAt[][] = [];
  let part: LevelAt[] | undefined;
  for (const [at, level] of levels.entries()) {
    if (level === null) {
      part = undefined;
      continue;
    }
    if (!part) {
      part = [];
      parts.push(part);
    }
    part.push({ at, level });
  }
  return parts;
};
