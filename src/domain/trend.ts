import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from './day.ts';
import type { DiaryEntry, Run, Site } from './diary-entry.schema.ts';
import type { PainContext } from './diary-entry.ts';
import type { LoggedDay } from './escalation/diary-so-far.ts';
import { level } from './escalation/level.ts';
import { thresholds } from './escalation/thresholds.ts';

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

/** Days since the range's first at which the axis names the day: about `wanted`, evenly apart, the last day always. */
export const dayTicks = (length: number, wanted: number): number[] => {
  const step = Math.max(1, Math.ceil((length - 1) / wanted));
  const ticks: number[] = [];
  for (let at = length - 1; at >= 0; at -= step) ticks.unshift(at);
  return ticks;
};

/** Everything the chart, the sentence and the table show of the days from `from` to `today`: the same numbers for all three. */
export const trendSince = (
  records: TrendRecords,
  { from, today, ...filter }: TrendFilter & { readonly from: Day; readonly today: Day },
): Trend => {
  const entries = records.entries.filter((entry) => entry.day <= today && passes(entry, filter));
  const first = dayNumber(from);
  const last = dayNumber(today);

  const byDay = entriesByDay(entries);
  const runDays = new Set(records.runs.map((run) => dayNumber(run.day)));
  const routines = counted(records.routineDays);
  const adviceDays = new Set((records.adviceDays ?? []).map(dayNumber));
  const logged = loggedDays(byDay);
  const levels = weeklyLevels(logged, first, last);

  const days: TrendDay[] = [];
  for (let number = first; number <= last; number += 1) {
    const given = scoresOf(byDay.get(number) ?? []);
    const ran = runDays.has(number);
    const done = routines.get(number) ?? 0;
    const advised = adviceDays.has(number);
    if (given.length === 0 && !ran && done === 0 && !advised) continue;
    days.push({
      day: dayFromNumber(number),
      scores: given,
      worst: given.length > 0 ? Math.max(...given) : null,
      typicalWeek: levels.get(number) ?? null,
      ran,
      routines: done,
      advised,
    });
  }

  const worst = days.flatMap((day) => (day.worst === null ? [] : [day.worst]));
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
};

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

const entriesByDay = (entries: readonly DiaryEntry[]): Map<number, DiaryEntry[]> => {
  const byText = new Map<Day, DiaryEntry[]>();
  for (const entry of entries) {
    const written = byText.get(entry.day);
    if (written) written.push(entry);
    else byText.set(entry.day, [entry]);
  }
  return new Map([...byText].map(([day, written]) => [dayNumber(day), written]));
};

const scoresOf = (entries: readonly DiaryEntry[]): number[] => {
  const inOrder = entries.every(
    ({ createdAt }, at) => createdAt >= (entries[at - 1]?.createdAt ?? createdAt),
  );
  const scores: number[] = [];
  for (const { nrs } of inOrder
    ? entries
    : entries.toSorted((one, other) => one.createdAt - other.createdAt))
    if (nrs !== null) scores.push(nrs);
  return scores;
};

const counted = (days: readonly Day[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(dayNumber(day), (counts.get(dayNumber(day)) ?? 0) + 1);
  return counts;
};

/** The days with a score that the rule counts, oldest first: written on the day or at most three days later. */
const loggedDays = (byDay: ReadonlyMap<number, readonly DiaryEntry[]>): LoggedDay[] => {
  const logged: LoggedDay[] = [];
  for (const [day, entries] of byDay) {
    let known: LoggedDay | undefined;
    for (const { nrs, context, createdDay } of entries) {
      const late = createdDay === entries[0]?.day ? 0 : dayNumber(createdDay) - day;
      if (nrs === null || late < 0 || late > thresholds.recall.value) continue;
      known ??= { ...unlogged, day };
      known.worst = Math.max(known.worst, nrs);
      if (context === 'during-run' || context === 'post-run') {
        known.run = Math.max(known.run ?? 0, nrs);
      }
    }
    if (known) logged.push(known);
  }
  return logged.sort((one, other) => one.day - other.day);
};

const unlogged: Omit<LoggedDay, 'day'> = {
  worst: 0,
  run: null,
  offRun: null,
  preRun: null,
  nextMorning: null,
  dailyLifeAffected: false,
  routineFlag: false,
};

/** For each day from `first` to `last` the level of the week that ends there, where it is known. */
const weeklyLevels = (
  logged: readonly LoggedDay[],
  first: number,
  last: number,
): Map<number, number> => {
  const levels = new Map<number, number>();
  let start = 0;
  let end = 0;
  for (let day = first; day <= last; day += 1) {
    while ((logged[end]?.day ?? Number.POSITIVE_INFINITY) <= day) end += 1;
    while ((logged[start]?.day ?? day) <= day - thresholds.week.value) start += 1;
    const known = levelOf(logged.slice(start, end));
    if (known !== null) levels.set(day, known);
  }
  return levels;
};

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
