import { addDays, type Day, dayNumber, daysBetween } from './day.ts';
import type { AdviceShown, DiaryEntry, Run, StoredAcknowledgement } from './diary-entry.schema.ts';
import { type PainContext, painContexts, places } from './diary-entry.ts';
import type { RoutineRecord } from './escalation/history.ts';
import { type FlagTier, redFlags } from './escalation/red-flags.ts';
import { thresholds } from './escalation/thresholds.ts';
import { bandOf, type PainBand } from './pain-band.ts';
import { type Pieces, portion } from './pieces.ts';
import { isRoutineDone } from './routine-done.ts';
import { firstDayOf, type Trend, trendInPieces } from './trend.ts';

export const reportPeriods = ['2-weeks', '6-weeks', '3-months', 'all'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

/** What a report is made of; records outside its period are left out here. */
export type ReportRecords = {
  readonly entries: readonly DiaryEntry[];
  readonly runs: readonly Run[];
  readonly routines: readonly RoutineRecord[];
  readonly adviceShown: readonly AdviceShown[];
  readonly acknowledgements: readonly StoredAcknowledgement[];
};

/** The same advice, on every day it was shown. */
export type AdviceGiven = {
  readonly first: Day;
  readonly last: Day;
  /** How many days it was shown on, 1 or more. */
  readonly days: number;
  readonly status: string;
  readonly reason: string;
  readonly ruleVersion: string;
};

/** Everything that the page for the professional says, counted and not judged. */
export type Report = {
  readonly from: Day;
  readonly to: Day;
  /** Raw scores, the typical-week line, runs and routines by day; both sides. */
  readonly trend: Trend;
  /** The highest score and the last day that has it. */
  readonly worst: { readonly score: number; readonly day: Day } | undefined;
  /** Logged days by the band of their worst score. */
  readonly bandDays: Readonly<Record<PainBand, number>>;
  readonly dailyLifeDays: number;
  /** Runs noted, and the days on which the hip shortened, slowed or stopped one. */
  readonly runs: { readonly count: number; readonly reduced: number; readonly stopped: number };
  /** Entries that name a place; one that says both sides counts on each. Most often named first. */
  readonly places: readonly {
    readonly place: (typeof places)[number];
    readonly left: number;
    readonly right: number;
  }[];
  /** Entries with pain that name no place. */
  readonly unplaced: number;
  /** In the order of a run's day; only contexts with a score. */
  readonly contexts: readonly {
    readonly context: PainContext;
    readonly scores: number;
    /** The middle score; between two, their mean. */
    readonly median: number;
    readonly highest: number;
  }[];
  /** Only kinds that were begun. `share` is the mean share of the steps that was done, 0-1. */
  readonly routines: readonly {
    readonly kind: RoutineRecord['kind'];
    readonly sessions: number;
    readonly share: number;
    readonly stoppedForPain: number;
  }[];
  /** Flags ticked, most pressing first; codes this version does not know come last. */
  readonly flags: readonly {
    readonly code: string;
    readonly tier: FlagTier | undefined;
    readonly days: readonly Day[];
  }[];
  /** The advice shown last comes first. */
  readonly advice: readonly AdviceGiven[];
  /** Every day on which advice was shown, oldest first. */
  readonly adviceDays: readonly Day[];
  /** Days on which the runner said that they had seen a professional or had got help, oldest first. */
  readonly seen: readonly Day[];
  /** Entries written more than three days after their day: shown, but not counted by the rule. */
  readonly late: number;
  /** Newest first; only what is not empty. */
  readonly notes: readonly { readonly day: Day; readonly text: string }[];
};

export type Paper = 'a4' | 'letter';

/** The paper a region prints on: Letter in the United States and Canada, else A4. */
export const paperOf = (region: string | undefined): Paper =>
  region === 'US' || region === 'CA' ? 'letter' : 'a4';

const periodDays = { '2-weeks': 14, '6-weeks': 42, '3-months': 91 } as const;

/** The first day of a period that ends today; `all` begins with the first record, and is never shorter than two weeks. */
export const periodStart = (period: ReportPeriod, today: Day, first: Day): Day => {
  if (period !== 'all') return addDays(today, 1 - periodDays[period]);
  const fortnight = addDays(today, 1 - periodDays['2-weeks']);
  return first < fortnight ? first : fortnight;
};

type ReportAsked = { readonly today: Day; readonly period: ReportPeriod };

/** In pieces: of twenty years it is more than a slow phone should do at once. */
export function* reportInPieces(
  records: ReportRecords,
  { today, period }: ReportAsked,
): Pieces<Report> {
  const routineDays = records.routines.filter(isRoutineDone).map(({ day }) => day);
  const trendRecords = { entries: records.entries, runs: records.runs, routineDays };
  const from = periodStart(period, today, firstDayOf(trendRecords, today));
  const within = <Dated extends { readonly day: Day }>(dated: readonly Dated[]) =>
    dated.filter(({ day }) => day >= from && day <= today);
  yield;
  const entries = within(records.entries);
  yield;
  const trend = yield* trendInPieces(trendRecords, { from, today, side: 'any' });
  const bandDays = bandDaysOf(trend);
  yield;
  const dailyLifeDays = daysOf(entries.filter((entry) => entry.dailyLifeAffected)).length;
  yield;
  const runs = {
    count: within(records.runs).length,
    reduced: daysOf(entries.filter((entry) => entry.runImpact === 'reduced')).length,
    stopped: daysOf(entries.filter((entry) => entry.runImpact === 'stopped')).length,
  };
  yield;
  const named = yield* placesOf(entries);
  const contexts = yield* contextsOf(entries);
  const routines = routinesOf(within(records.routines));
  yield;
  const flags = flagsOf(entries);
  yield;
  const notes = notesOf(entries);
  yield;
  return {
    from,
    to: today,
    trend,
    worst: worstOf(trend),
    bandDays,
    dailyLifeDays,
    runs,
    places: named,
    unplaced: entries.filter(({ nrs, sites }) => (nrs ?? 0) > 0 && sites.length === 0).length,
    contexts,
    routines,
    flags,
    advice: adviceOf(within(records.adviceShown)),
    adviceDays: daysOf(within(records.adviceShown)),
    seen: daysOf(
      within(records.acknowledgements).filter(
        ({ kind }) => kind === 'seen-professional' || kind === 'got-help',
      ),
    ),
    late: entries.filter(
      ({ day, createdDay }) =>
        createdDay !== day && daysBetween(day, createdDay) > thresholds.recall.value,
    ).length,
    notes,
  };
}

const worstOf = ({ days, summary }: Trend): Report['worst'] => {
  const { highest } = summary;
  const day = days.findLast(({ worst }) => worst !== null && worst === highest)?.day;
  return highest === null || day === undefined ? undefined : { score: highest, day };
};

const bandDaysOf = ({ days }: Trend): Report['bandDays'] => {
  const count = { low: 0, mid: 0, high: 0 };
  for (const { worst } of days) if (worst !== null) count[bandOf(worst)] += 1;
  return count;
};

/** Each day once, oldest first. */
const daysOf = (dated: readonly { readonly day: Day }[]): readonly Day[] =>
  [...new Set(dated.map(({ day }) => day))].sort();

function* placesOf(entries: readonly DiaryEntry[]): Pieces<Report['places']> {
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  for (const [index, { sites }] of entries.entries()) {
    if (index % portion === 0) yield;
    for (const [at, site] of sites.entries()) {
      // An entry counts once, however often it names the same place.
      const isFirst = (other: typeof site.side) =>
        site.side !== other &&
        sites.findIndex(({ place, side }) => place === site.place && side !== other) === at;
      if (isFirst('right')) left.set(site.place, (left.get(site.place) ?? 0) + 1);
      if (isFirst('left')) right.set(site.place, (right.get(site.place) ?? 0) + 1);
    }
  }
  return places
    .map((place) => ({ place, left: left.get(place) ?? 0, right: right.get(place) ?? 0 }))
    .filter((named) => named.left + named.right > 0)
    .sort((a, b) => b.left + b.right - (a.left + a.right));
}

function* contextsOf(entries: readonly DiaryEntry[]): Pieces<Report['contexts']> {
  const given = new Map<PainContext, number[]>();
  for (const { context, nrs } of entries) {
    if (nrs === null) continue;
    const scores = given.get(context);
    if (scores) scores.push(nrs);
    else given.set(context, [nrs]);
  }
  const told: Report['contexts'][number][] = [];
  for (const context of painContexts) {
    yield;
    const scores = given.get(context);
    if (!scores) continue;
    const highest = scores.reduce((a, b) => Math.max(a, b));
    told.push({ context, scores: scores.length, median: medianOf(scores), highest });
  }
  return told;
}

/** Of a list that is not empty. */
const medianOf = (scores: readonly number[]): number => {
  const sorted = scores.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] ?? 0) + upper) / 2;
};

const routineKinds: readonly RoutineRecord['kind'][] = ['warmup', 'cooldown', 'strength'];

const routinesOf = (records: readonly RoutineRecord[]): Report['routines'] =>
  routineKinds.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind);
    if (own.length === 0) return [];
    const done = own.reduce((sum, { completedFraction }) => sum + completedFraction, 0);
    return [
      {
        kind,
        sessions: own.length,
        share: done / own.length,
        stoppedForPain: own.filter(({ stoppedForPain }) => stoppedForPain).length,
      },
    ];
  });

const flagsOf = (entries: readonly DiaryEntry[]): Report['flags'] => {
  const ticked = new Map<string, { readonly day: Day }[]>();
  for (const { flags, day } of entries) {
    for (const code of flags) {
      const days = ticked.get(code);
      if (days) days.push({ day });
      else ticked.set(code, [{ day }]);
    }
  }
  const known = redFlags.map(({ code }): string => code);
  const codes = new Set([...known.filter((code) => ticked.has(code)), ...ticked.keys()]);
  return [...codes].map((code) => ({
    code,
    tier: redFlags.find((flag) => flag.code === code)?.tier,
    days: daysOf(ticked.get(code) ?? []),
  }));
};

const adviceOf = (shown: readonly AdviceShown[]): readonly AdviceGiven[] => {
  const same = new Map<string, { readonly one: AdviceShown; readonly days: Set<Day> }>();
  for (const one of shown) {
    const key = JSON.stringify([one.status, one.reason, one.ruleVersion]);
    const group = same.get(key) ?? { one, days: new Set<Day>() };
    group.days.add(one.day);
    same.set(key, group);
  }
  return [...same.values()]
    .map(({ one: { day, status, reason, ruleVersion }, days }): AdviceGiven => {
      const sorted = [...days].sort();
      const first = sorted[0] ?? day;
      return { first, last: sorted.at(-1) ?? day, days: days.size, status, reason, ruleVersion };
    })
    .sort(
      (a, b) => dayNumber(b.last) - dayNumber(a.last) || dayNumber(b.first) - dayNumber(a.first),
    );
};

const notesOf = (entries: readonly DiaryEntry[]): Report['notes'] =>
  entries
    .filter(({ note }) => note.trim() !== '')
    .sort((a, b) => dayNumber(b.day) - dayNumber(a.day) || b.createdAt - a.createdAt)
    .map(({ day, note }) => ({ day, text: note.trim() }));
