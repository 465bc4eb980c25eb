import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from './day.ts';
import type { DiaryEntry, Run, Site } from './diary-entry.schema.ts';
import { isOfRun, type PainContext } from './diary-entry.ts';
import type { LoggedDay } from './escalation/diary-so-far.ts';
import { thresholds } from './escalation/thresholds.ts';
import { type Pieces, portion } from './pieces.ts';
import { type LevelAt, unbroken, weekLevel, weeklyLevels } from './weekly-levels.ts';

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
  readonly line: readonly (readonly LevelAt[])[];
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

/**
 * Everything the chart, the sentence and the table show of the days from `from` to `today`: the same numbers for all
 * three. In pieces: of twenty years it is more than a slow phone should do at once.
 */
export function* trendInPieces(
  records: TrendRecords,
  { from, today, ...filter }: TrendFilter & { readonly from: Day; readonly today: Day },
): Pieces<Trend> {
  const first = dayNumber(from);
  const last = dayNumber(today);
  const noted = yield* notedDays(records.entries, today, filter);
  yield;
  const runDays = new Set(records.runs.map((run) => dayNumber(run.day)));
  const routines = counted(records.routineDays);
  const adviceDays = new Set(records.adviceDays?.map(dayNumber));
  const logged = loggedDays(noted);
  const levels = yield* weeklyLevels(logged, first, last);

  const days: TrendDay[] = [];
  for (let number = first; number <= last; number += 1) {
    if (number % portion === 0) yield;
    const ofDay = noted.get(number);
    const { scores, worst } = ofDay ?? nothingNoted;
    const ran = runDays.has(number);
    const done = routines.get(number) ?? 0;
    const advised = adviceDays.has(number);
    if (scores.length === 0 && !ran && done === 0 && !advised) continue;
    days.push({
      day: ofDay?.day ?? dayFromNumber(number),
      scores,
      worst,
      typicalWeek: levels[number - first] ?? null,
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
  readonly day: Day;
  /** Every score, in the order of writing. */
  readonly scores: readonly number[];
  readonly worst: number | null;
  /** The day as the rule counts it; undefined when it has no score that counts. */
  readonly logged: LoggedDay | undefined;
};

const nothingNoted = { scores: [], worst: null };

/**
 * The days up to `today` with an entry that passes, by their number. Twenty years of entries are gone through once, and no list
 * is made of them: the rest is about days.
 */
function* notedDays(
  entries: readonly DiaryEntry[],
  today: Day,
  filter: TrendFilter,
): Pieces<ReadonlyMap<number, NotedDay>> {
  const noted = new Map<number, NotedDay>();
  let ofDay: DiaryEntry[] = [];
  const noteDay = () => {
    const day = ofDay[0]?.day;
    if (day) noted.set(dayNumber(day), notedDay(day, ofDay));
    ofDay = [];
  };
  let before: Day | undefined;
  let count = 0;
  for (const entry of entries) {
    count += 1;
    if (count % portion === 0) yield;
    if (before && entry.day < before) return yield* notedDays(byDay(entries), today, filter);
    if (entry.day !== before) noteDay();
    before = entry.day;
    if (entry.day <= today && passes(entry, filter)) ofDay.push(entry);
  }
  noteDay();
  return noted;
}

const byDay = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] =>
  entries.toSorted((one, other) => dayNumber(one.day) - dayNumber(other.day));

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
    if (isOfRun(context)) run = Math.max(run ?? 0, nrs);
  }
  return {
    day,
    scores,
    worst,
    logged: counted === null ? undefined : loggedDay(number, counted, run),
  };
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

const counted = (days: readonly Day[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const day of days) {
    const number = dayNumber(day);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
};

/** Oldest first. */
const loggedDays = (noted: ReadonlyMap<number, NotedDay>): LoggedDay[] => {
  const logged: LoggedDay[] = [];
  for (const day of noted.values()) if (day.logged) logged.push(day.logged);
  return logged;
};
