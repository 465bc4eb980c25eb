import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from './day.ts';
import type { DiaryEntry, Run, Site } from './diary-entry.schema.ts';
import type { PainContext } from './diary-entry.ts';
import type { LoggedDay } from './escalation/diary-so-far.ts';
import { level } from './escalation/level.ts';
import { thresholds } from './escalation/thresholds.ts';
import { inOne, type Pieces } from './pieces.ts';

export const trendRanges = ['2-weeks', '6-weeks', '6-months', 'all'] as const;
export type TrendRange = (typeof trendRanges)[number];
export type SideFilter = 'any' | 'left' | 'right';

/** Which scores are drawn; runs, routines and advice always are. */
export type TrendFilter = {
  readonly side: SideFilter;
  readonly place?: Site['place'];
  readonly context?: PainContext;
};

/** A day of the trend; days on which nothing was noted have none. */
export type TrendDay = {
  readonly day: Day;
  /** Every score, in the order of writing. */
  readonly scores: readonly number[];
  readonly worst: number | null;
  /** The level of the seven days that end here, as the rule counts it; null with fewer than two logged days in them. */
  readonly typicalWeek: number | null;
  readonly ran: boolean;
  readonly routines: number;
  /** The app showed advice. */
  readonly advised: boolean;
};

export type Trend = {
  readonly from: Day;
  readonly to: Day;
  /** Days of the range, both ends included. */
  readonly length: number;
  /** Oldest first, only days with something to show. */
  readonly days: readonly TrendDay[];
  /** The typical-week line from day to day, broken where it is not known. */
  readonly line: readonly (readonly { readonly day: Day; readonly level: number }[])[];
  readonly summary: TrendSummary;
};

/** What the sentence above the chart says. */
export type TrendSummary = {
  readonly loggedDays: number;
  /** Days with a worst score of 3 or more. */
  readonly painfulDays: number;
  readonly highest: number | null;
  /** The level of the last seven days and of the seven before. */
  readonly lastWeek: number | null;
  readonly weekBefore: number | null;
};

export type TrendRecords = {
  readonly entries: readonly DiaryEntry[];
  readonly runs: readonly Run[];
  readonly routineDays: readonly Day[];
  readonly adviceDays?: readonly Day[];
};

/** The first day of a range that ends today. The line looks a week further back. */
export const rangeStart = (range: TrendRange, today: Day, firstDay: Day): Day => {
  switch (range) {
    case '2-weeks':
      return addDays(today, -13);
    case '6-weeks':
      return addDays(today, -41);
    case '6-months':
      return addDays(today, -181);
    case 'all':
      // Never narrower than two weeks, so that a first entry does not fill the screen.
      return daysBetween(firstDay, today) < 13 ? addDays(today, -13) : firstDay;
  }
};

/** Above so many days a day's name without its year would not say which. */
export const needsYears = (length: number): boolean => length > 300;

/** Days since the range's first at which the axis names the day: about `wanted`, evenly apart, the last day always. */
export const dayTicks = (length: number, wanted: number): number[] => {
  const step = Math.max(1, Math.ceil((length - 1) / wanted));
  const ticks: number[] = [];
  for (let at = length - 1; at >= 0; at -= step) ticks.unshift(at);
  return ticks;
};

/** Everything the chart, the sentence and the table show of the days from `from` to `today`: the same numbers for all three. */
export const trendSince = (records: TrendRecords, asked: TrendAsked): Trend =>
  inOne(trendInPieces(records, asked));

export type TrendAsked = TrendFilter & { readonly from: Day; readonly today: Day };

/** The same in pieces: of twenty years it is more than a slow phone should do at once. */
export function* trendInPieces(
  records: TrendRecords,
  { from, today, ...filter }: TrendAsked,
): Pieces<Trend> {
  const first = dayNumber(from);
  const last = dayNumber(today);
  const noted = yield* notedDays(records.entries, today, filter);
  const runDays = new Set(records.runs.map((run) => run.day));
  const routines = counted(records.routineDays);
  const adviceDays = new Set(records.adviceDays);
  const logged = loggedDays(noted);
  const levels = yield* weeklyLevels(logged, first, last);

  const days: TrendDay[] = [];
  for (let number = first; number <= last; number += 1) {
    if (number % portion === 0) yield;
    const day = dayFromNumber(number);
    const { scores, worst } = noted.get(day) ?? nothingNoted;
    const ran = runDays.has(day);
    const done = routines.get(day) ?? 0;
    const advised = adviceDays.has(day);
    if (scores.length === 0 && !ran && done === 0 && !advised) continue;
    days.push({
      day,
      scores,
      worst,
      typicalWeek: levels.get(number) ?? null,
      ran,
      routines: done,
      advised,
    });
  }

  const worst = days.flatMap((day) => (day.worst === null ? [] : [day.worst]));
  yield;
  return {
    from,
    to: today,
    length: last - first + 1,
    days,
    line: unbroken(levels),
    summary: {
      loggedDays: worst.length,
      painfulDays: worst.filter((value) => value >= thresholds.painfulScore.value).length,
      highest: worst.length > 0 ? Math.max(...worst) : null,
      lastWeek: weekLevel(logged, last),
      weekBefore: weekLevel(logged, last - thresholds.week.value),
    },
  };
}

/** Days, or entries, in one piece. */
const portion = 128;

/** "No pain" belongs to both sides and every place; a score without a place to none. */
const passes = (entry: DiaryEntry, { side, place, context }: TrendFilter): boolean => {
  if (context !== undefined && entry.context !== context) return false;
  if (entry.nrs === 0 || (side === 'any' && place === undefined)) return true;
  return entry.sites.some(
    (site) =>
      (side === 'any' || site.side === side || site.side === 'both') &&
      (place === undefined || site.place === place),
  );
};

export const firstDayOf = ({ entries, runs, routineDays }: TrendRecords, today: Day): Day => {
  let first: Day = today;
  for (const { day } of entries) if (day < first) first = day;
  for (const { day } of runs) if (day < first) first = day;
  for (const day of routineDays) if (day < first) first = day;
  return first;
};

/** What the entries of one day come to. */
type NotedDay = {
  /** Every score, in the order of writing. */
  readonly scores: readonly number[];
  readonly worst: number | null;
  /** The day as the rule counts it; undefined when it has no score that counts. */
  readonly logged: LoggedDay | undefined;
};

const nothingNoted: NotedDay = { scores: [], worst: null, logged: undefined };

/** The days up to `today` with an entry that passes. Twenty years of entries are gone through once: the rest is about days. */
function* notedDays(
  entries: readonly DiaryEntry[],
  today: Day,
  filter: TrendFilter,
): Pieces<ReadonlyMap<Day, NotedDay>> {
  const byDay = new Map<Day, DiaryEntry[]>();
  let day: Day | undefined;
  let written: DiaryEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % portion === 0) yield;
    if (entry.day > today || !passes(entry, filter)) continue;
    // Those of a day mostly come one after another.
    if (entry.day !== day) {
      day = entry.day;
      written = byDay.get(day) ?? [];
      byDay.set(day, written);
    }
    written.push(entry);
  }
  const noted = new Map<Day, NotedDay>();
  for (const [on, ofDay] of byDay) {
    noted.set(on, notedDay(on, ofDay));
    if (noted.size % portion === 0) yield;
  }
  return noted;
}

const notedDay = (day: Day, entries: readonly DiaryEntry[]): NotedDay => {
  const number = dayNumber(day);
  const scores: number[] = [];
  let worst: number | null = null;
  let counted: number | null = null;
  let run: number | null = null;
  for (const { nrs, context, createdDay } of inOrder(entries)) {
    if (nrs === null) continue;
    scores.push(nrs);
    worst = Math.max(worst ?? 0, nrs);
    // Written on the day or at most three days later.
    const late = createdDay === day ? 0 : dayNumber(createdDay) - number;
    if (late < 0 || late > thresholds.recall.value) continue;
    counted = Math.max(counted ?? 0, nrs);
    if (context === 'during-run' || context === 'post-run') run = Math.max(run ?? 0, nrs);
  }
  return { scores, worst, logged: counted === null ? undefined : loggedDay(number, counted, run) };
};

/** Of a day the line asks no more than this. */
const loggedDay = (day: number, worst: number, run: number | null): LoggedDay => ({
  day,
  worst,
  run,
  offRun: null,
  preRun: null,
  nextMorning: null,
  dailyLifeAffected: false,
  routineFlag: false,
});

const inOrder = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] =>
  entries.every(({ createdAt }, at) => createdAt >= (entries[at - 1]?.createdAt ?? createdAt))
    ? entries
    : entries.toSorted((one, other) => one.createdAt - other.createdAt);

const counted = (days: readonly Day[]): ReadonlyMap<Day, number> => {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
};

const loggedDays = (noted: ReadonlyMap<Day, NotedDay>): LoggedDay[] => {
  const logged: LoggedDay[] = [];
  for (const day of noted.values()) if (day.logged) logged.push(day.logged);
  return logged.sort((one, other) => one.day - other.day);
};

/** For each day from `first` to `last` the level of the week that ends there, where it is known. */
function* weeklyLevels(
  logged: readonly LoggedDay[],
  first: number,
  last: number,
): Pieces<Map<number, number>> {
  const levels = new Map<number, number>();
  let start = 0;
  let end = 0;
  for (let day = first; day <= last; day += 1) {
    if (day % portion === 0) yield;
    while ((logged[end]?.day ?? Number.POSITIVE_INFINITY) <= day) end += 1;
    while ((logged[start]?.day ?? day) <= day - thresholds.week.value) start += 1;
    const known = levelOf(logged.slice(start, end));
    if (known !== null) levels.set(day, known);
  }
  return levels;
}

const weekLevel = (logged: readonly LoggedDay[], last: number): number | null =>
  levelOf(logged.filter(({ day }) => day <= last && day > last - thresholds.week.value));

const levelOf = (days: readonly LoggedDay[]): number | null =>
  days.length >= thresholds.weekLoggedDays.value ? level(days) : null;

const unbroken = (levels: ReadonlyMap<number, number>): Trend['line'] => {
  const parts: { day: Day; level: number }[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [number, known] of levels) {
    if (number !== before + 1) parts.push([]);
    parts.at(-1)?.push({ day: dayFromNumber(number), level: known });
    before = number;
  }
  return parts;
};
