import { addDays, type Day, daysBetween } from '#src/domain/day.ts';
import type { Evidence } from '#src/domain/escalation/evidence.ts';
import type {
  Acknowledgement,
  AcknowledgementKind,
  History,
  PainContext,
  PainEntry,
  RoutineRecord,
  RunImpact,
} from '#src/domain/escalation/history.ts';
import type { RedFlag } from '#src/domain/escalation/red-flags.ts';
import type { Assessment } from '#src/domain/escalation.ts';

/** A diary written down compactly, with what is expected of it; day 1 is the first character. */
export type WorkedDiary = {
  readonly title: string;
  /** A digit is the day's score, `A` is 10, `.` is no entry. */
  readonly pain: string;
  /** `x` done, `h` half done, `p` stopped for pain, `.` none. */
  readonly routines: string;
  readonly context?: Readonly<Record<string, PainContext>>;
  readonly flags?: Readonly<Record<string, readonly RedFlag[]>>;
  readonly runImpact?: Readonly<Record<string, RunImpact>>;
  readonly acknowledgements?: Readonly<Record<string, readonly AcknowledgementKind[]>>;
  readonly dailyLifeAffected?: readonly number[];
  readonly extra?: readonly ExtraEntry[];
};

/** A diary of the specification: what is expected of every day. */
export type SharedCase = WorkedDiary & {
  readonly id: string;
  /** Every day on which status or reason changes. */
  readonly expected: readonly Turn[];
  readonly evidenceOnLastDay: Evidence;
};

/** A diary built to stand at one line of the rule: what is expected of the days around it. */
export type EdgeDiary = WorkedDiary & {
  /** 'status reason' by day number. */
  readonly on: Readonly<Record<number, string>>;
  readonly evidenceOnLastDay?: Partial<Evidence>;
  readonly adviceOnLastDay?: Assessment['advice'];
};

export type Turn = { readonly day: number; readonly status: string; readonly reason: string };

type ExtraEntry = {
  readonly day: number;
  readonly nrs: number | null;
  readonly createdDay?: number;
  readonly context?: PainContext;
  readonly flags?: readonly RedFlag[];
  readonly dailyLifeAffected?: boolean;
  readonly runImpact?: RunImpact;
};

export type Assess = (history: History, today: Day) => Assessment;

/** The records of a worked diary whose day 1 is `start`. */
export const historyOf = (diary: WorkedDiary, start: Day): History => {
  const on = (day: number) => addDays(start, day - 1);
  const entries: PainEntry[] = [];
  const add = (entry: ExtraEntry) => {
    const runImpact = entry.runImpact ?? diary.runImpact?.[entry.day];
    entries.push({
      day: on(entry.day),
      createdDay: on(entry.createdDay ?? entry.day),
      nrs: entry.nrs,
      context: entry.context ?? 'post-run',
      flags: entry.flags ?? [],
      dailyLifeAffected: entry.dailyLifeAffected ?? false,
      ...(runImpact === undefined ? {} : { runImpact }),
    });
  };
  for (const [index, mark] of [...diary.pain].entries()) {
    if (mark === '.') continue;
    const day = index + 1;
    const context = diary.context?.[day];
    const flags = diary.flags?.[day];
    add({
      day,
      nrs: mark === 'A' ? 10 : Number(mark),
      ...(context === undefined ? {} : { context }),
      ...(flags === undefined ? {} : { flags }),
      dailyLifeAffected: diary.dailyLifeAffected?.includes(day) ?? false,
    });
  }
  for (const entry of diary.extra ?? []) add(entry);

  const routines: RoutineRecord[] = [];
  for (const [index, mark] of [...diary.routines].entries()) {
    if (mark === '.') continue;
    routines.push({
      day: on(index + 1),
      kind: 'strength',
      completedFraction: mark === 'x' ? 1 : mark === 'h' ? 0.5 : 0.3,
      stoppedForPain: mark === 'p',
    });
  }
  const acknowledgements: Acknowledgement[] = Object.entries(diary.acknowledgements ?? {}).flatMap(
    ([day, kinds]) => kinds.map((kind) => ({ day: on(Number(day)), kind })),
  );
  return { entries, routines, acknowledgements };
};

/** What had been written by the end of a day. */
export const writtenBy = (history: History, day: Day): History => ({
  entries: history.entries.filter((entry) => daysBetween(entry.createdDay, day) >= 0),
  routines: history.routines.filter((routine) => daysBetween(routine.day, day) >= 0),
  acknowledgements: history.acknowledgements.filter((answer) => daysBetween(answer.day, day) >= 0),
});

/** The days on which status or reason change, judging every day of the diary in turn. */
export const courseOf = (diary: WorkedDiary, start: Day, assess: Assess): readonly Turn[] => {
  const course: Turn[] = [];
  for (let day = 1; day <= diary.pain.length; day += 1) {
    const { status, reason } = assessedOn(diary, start, day, assess);
    const before = course.at(-1);
    if (before?.status !== status || before.reason !== reason) course.push({ day, status, reason });
  }
  return course;
};

/** The assessment on one day of the diary, with only what had been written by then. */
export const assessedOn = (
  diary: WorkedDiary,
  start: Day,
  day: number,
  assess: Assess,
): Assessment => {
  const today = addDays(start, day - 1);
  return assess(writtenBy(historyOf(diary, start), today), today);
};
