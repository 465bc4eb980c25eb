import { dayNumber, isDay } from '#src/domain/day.ts';
import { type Pieces, portion } from '#src/domain/pieces.ts';
import type {
  Acknowledgement,
  AcknowledgementKind,
  History,
  PainContext,
  PainEntry,
  RoutineRecord,
  RunImpact,
} from './history.ts';
import { isRedFlag, type RedFlag } from './red-flags.ts';
import { thresholds } from './thresholds.ts';

/** A pain entry that was found sound; days are day numbers. */
export type SoundEntry = {
  readonly day: number;
  readonly createdDay: number;
  readonly nrs: number | null;
  readonly context: PainContext | null;
  readonly flags: readonly RedFlag[];
  readonly dailyLifeAffected: boolean;
  readonly runImpact: RunImpact | null;
};

/** Everything that became known on one day. */
export type WrittenOnDay = {
  readonly day: number;
  readonly entries: SoundEntry[];
  acknowledgements: readonly AcknowledgementKind[];
  routineDone: boolean;
};

export type WrittenDiary = {
  /** The day to judge at: today, or the newest written day when the clock slipped back from it. */
  readonly today: number;
  /** The days up to `today` on which something was written, oldest first. */
  readonly days: readonly WrittenOnDay[];
};

/** What a record may look like once it has been through a backup, a merge or another clock. */
type Loose<T> = { readonly [K in keyof T]?: unknown } | null | undefined;

/**
 * The sound records of a history, by the day they were written. Broken records are left out, and so is
 * what lies in the future, so that one wrong clock can't freeze the rule.
 */
export function* writtenDiary(history: History, today: number): Pieces<WrittenDiary> {
  const numberOf = dayReader();
  const entries: SoundEntry[] = [];
  let judgedAt = today;
  for (const [index, record] of history.entries.entries()) {
    if (index % portion === 0) yield;
    const entry = soundEntry(record, numberOf);
    if (entry === null || entry.createdDay - today > thresholds.clockSlip.value) continue;
    entries.push(entry);
    if (entry.createdDay > judgedAt) judgedAt = entry.createdDay;
  }

  const days = new Map<number, WrittenOnDay>();
  const on = (day: number): WrittenOnDay => {
    let written = days.get(day);
    if (written === undefined) {
      written = { day, entries: [], acknowledgements: none, routineDone: false };
      days.set(day, written);
    }
    return written;
  };
  for (const entry of entries) on(entry.createdDay).entries.push(entry);
  yield;
  for (const record of history.routines) {
    const day = routineDay(record, numberOf);
    if (day !== null && day <= judgedAt) on(day).routineDone = true;
  }
  for (const record of history.acknowledgements) {
    const day = numberOf(record?.day);
    const kind = acknowledgementKind(record);
    if (day === null || day > judgedAt || kind === null) continue;
    on(day).acknowledgements = [...on(day).acknowledgements, kind];
  }
  yield;
  return { today: judgedAt, days: [...days.values()].sort((a, b) => a.day - b.day) };
}

type DayReader = (value: unknown) => number | null;

/** Reads a day once however many records name it: twenty years hold 7,300 days but 60,000 mentions. */
const dayReader = (): DayReader => {
  const known = new Map<unknown, number | null>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const read = isDay(value) ? dayNumber(value) : null;
    known.set(value, read);
    return read;
  };
};

const soundEntry = (record: Loose<PainEntry>, numberOf: DayReader): SoundEntry | null => {
  const day = numberOf(record?.day);
  const createdDay = numberOf(record?.createdDay);
  const nrs = record?.nrs;
  if (day === null || createdDay === null || day > createdDay) return null;
  if (nrs !== null && !isScore(nrs)) return null;
  return {
    day,
    createdDay,
    nrs,
    context: painContext(record?.context),
    flags: redFlagsOf(record?.flags),
    dailyLifeAffected: record?.dailyLifeAffected === true,
    runImpact: runImpact(record?.runImpact),
  };
};

const redFlagsOf = (value: unknown): readonly RedFlag[] =>
  Array.isArray(value) && value.length > 0 ? value.filter(isRedFlag) : none;

/** Shared, because nearly every entry has none. */
const none: readonly never[] = [];

const isScore = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;

const painContext = (value: unknown): PainContext | null => {
  switch (value) {
    case 'pre-run':
    case 'during-run':
    case 'post-run':
    case 'next-morning':
    case 'walking':
    case 'rest':
      return value;
    default:
      return null;
  }
};

const runImpact = (value: unknown): RunImpact | null =>
  value === 'none' || value === 'reduced' || value === 'stopped' ? value : null;

/** The day of a routine that was done, or stopped for pain: an honest attempt counts. */
const routineDay = (record: Loose<RoutineRecord>, numberOf: DayReader): number | null => {
  const share = record?.completedFraction;
  const sound = typeof share === 'number' && share >= 0 && share <= 1;
  if (!sound) return null;
  const counts = share >= thresholds.routineDone.value || record?.stoppedForPain === true;
  return counts ? numberOf(record?.day) : null;
};

const acknowledgementKind = (record: Loose<Acknowledgement>): AcknowledgementKind | null => {
  switch (record?.kind) {
    case 'seen-professional':
    case 'snooze':
    case 'got-help':
    case 'safety-check-clear':
      return record.kind;
    default:
      return null;
  }
};
