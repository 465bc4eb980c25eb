import { addDays, type Day, type Instant } from './day.ts';
import type { DiaryEntry, Run } from './diary-entry.schema.ts';
import { isOfRun, type PainContext } from './diary-entry.ts';
import { isRoutineDone } from './routine-done.ts';
import type { Session } from './session.schema.ts';
import { routineRecordOf } from './session.ts';

/** What was noted lately; today and yesterday must be among it. */
export type RecentRecords = {
  readonly entries: readonly DiaryEntry[];
  readonly runs: readonly Run[];
  readonly sessions: readonly Session[];
};

/** What has happened today and yesterday, as far as it decides what comes next and what a score is about. */
export type DaySoFar = {
  /** Minutes since local midnight. */
  readonly minuteOfDay: number;
  readonly warmupDone: boolean;
  readonly cooldownDone: boolean;
  /** A run was noted, or pain in or after one. */
  readonly ran: boolean;
  /** Pain in or after a run was logged. */
  readonly loggedRunPain: boolean;
  readonly ranYesterday: boolean;
  readonly loggedThisMorning: boolean;
  /** The routine that ended last today. */
  readonly lastRoutine?: { readonly kind: Session['kind']; readonly minutesAgo: number };
};

export type Moment = {
  readonly today: Day;
  readonly now: Instant;
  /** Minutes since local midnight. */
  readonly minuteOfDay: number;
};

export const daySoFar = (
  { entries, runs, sessions }: RecentRecords,
  { today, now, minuteOfDay }: Moment,
): DaySoFar => {
  const ended = sessions.filter(({ day, endedAt }) => day === today && endedAt !== undefined);
  const done = (kind: Session['kind']) =>
    ended.map(routineRecordOf).some((record) => record.kind === kind && isRoutineDone(record));
  const last = ended.reduce<Session | undefined>(
    (latest, session) => ((latest?.endedAt ?? 0) > (session.endedAt ?? 0) ? latest : session),
    undefined,
  );
  const loggedRunPainOn = (day: Day) =>
    entries.some((entry) => entry.day === day && isOfRun(entry.context));
  const ranOn = (day: Day) => runs.some((run) => run.day === day) || loggedRunPainOn(day);
  return {
    minuteOfDay,
    warmupDone: done('warmup'),
    cooldownDone: done('cooldown'),
    ran: ranOn(today),
    loggedRunPain: loggedRunPainOn(today),
    ranYesterday: ranOn(addDays(today, -1)),
    loggedThisMorning: entries.some(
      ({ day, context }) => day === today && context === 'next-morning',
    ),
    ...(last?.endedAt === undefined
      ? {}
      : { lastRoutine: { kind: last.kind, minutesAgo: (now - last.endedAt) / msPerMinute } }),
  };
};

/** When a score given right now was most likely felt; shown, and changed in one tap. */
export const likelyContext = (day: DaySoFar): PainContext => {
  const { lastRoutine } = day;
  if (lastRoutine?.kind === 'warmup' && !day.ran) {
    return lastRoutine.minutesAgo < warmupMinutes ? 'pre-run' : 'post-run';
  }
  if (day.ran || lastRoutine?.kind === 'cooldown') return 'post-run';
  return isMorningAfterRun(day) ? 'next-morning' : 'walking';
};

/** The question of the morning after a run is still to be asked. */
export const isMorningAfterRun = (day: DaySoFar): boolean =>
  day.ranYesterday &&
  !day.loggedThisMorning &&
  day.minuteOfDay >= nightsEnd &&
  day.minuteOfDay < noon;

const msPerMinute = 60_000;
const noon = 12 * 60;
/** Who logs before it after a late run has not slept yet: that is no morning after. */
const nightsEnd = 4 * 60;
/** A run begins within minutes of its warm-up; half an hour later it is on its way or over. */
const warmupMinutes = 30;
