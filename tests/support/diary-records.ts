import type { Records } from '#src/domain/backup.schema.ts';
import { addDays, type Day, isDay } from '#src/domain/day.ts';
import type {
  AdviceShown,
  DiaryEntry,
  Run,
  StoredAcknowledgement,
} from '#src/domain/diary-entry.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';

/** A day from its text; a mistyped one fails the test at once. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(`${text} is not a day`);
  return text;
};

/** Half past six in the evening, UTC, of day 0 below. */
export const startOfDiary = { day: day('2026-03-02'), at: 1_772_476_200_000 };

/** Writes a record `daysLater` than the diary's first evening. */
const written = (id: string, daysLater: number) => {
  const at = startOfDiary.at + daysLater * 86_400_000;
  const on = addDays(startOfDiary.day, daysLater);
  return { id, day: on, createdDay: on, createdAt: at, updatedAt: at };
};

export const anEntry = (
  id: string,
  daysLater = 0,
  fields: Partial<DiaryEntry> = {},
): DiaryEntry => ({
  ...written(id, daysLater),
  nrs: 4,
  sites: [{ place: 'front-of-hip', side: 'left' }],
  context: 'post-run',
  dailyLifeAffected: false,
  flags: [],
  qualities: [],
  note: '',
  ...fields,
});

export const aRun = (id: string, daysLater = 0, fields: Partial<Run> = {}): Run => ({
  ...written(id, daysLater),
  note: '',
  ...fields,
});

export const aSession = (id: string, daysLater = 0, fields: Partial<Session> = {}): Session => {
  const { day: on, createdAt: startedAt } = written(id, daysLater);
  return {
    id,
    routineId: 'warm-up',
    routineName: 'Warm-up',
    kind: 'warmup',
    day: on,
    startedAt,
    updatedAt: startedAt + 60_000,
    seenAt: startedAt + 60_000,
    clockShiftMs: 0,
    moves: [
      {
        exerciseId: 'straight-leg-kickouts',
        name: 'Straight-leg kickouts',
        cue: 'Tall and light',
        kind: 'dynamic',
        sideMode: 'alternating',
        dose: { kind: 'continuous', sets: 1, perSide: false, restSeconds: 0, durationSeconds: 45 },
      },
    ],
    steps: [
      { phase: 'get-ready', move: 0, durationMs: 15_000, set: 1 },
      { phase: 'work', move: 0, durationMs: 45_000, set: 1 },
    ],
    events: [
      { at: startedAt, kind: 'start', fromMs: 0, toMs: 0 },
      { at: startedAt + 60_000, kind: 'finish', fromMs: 60_000, toMs: 60_000 },
    ],
    endedAt: startedAt + 60_000,
    ending: 'finished',
    note: '',
    ...fields,
  };
};

/** A session that is still going. */
export const anOpenSession = (id: string, daysLater = 0): Session => {
  const { endedAt: _, ending: __, ...open } = aSession(id, daysLater);
  return { ...open, events: open.events.slice(0, 1) };
};

export const anAcknowledgement = (
  id: string,
  daysLater = 0,
  kind: StoredAcknowledgement['kind'] = 'seen-professional',
): StoredAcknowledgement => {
  const { day: on, createdAt } = written(id, daysLater);
  return { id, day: on, createdAt, kind };
};

export const anAdvice = (
  id: string,
  daysLater = 0,
  fields: Partial<AdviceShown> = {},
): AdviceShown => {
  const { day: on, createdAt } = written(id, daysLater);
  return {
    id,
    day: on,
    createdAt,
    status: 'see-professional',
    reason: 'persisting-despite-routines',
    ruleVersion: '1',
    ...fields,
  };
};

export const noRecords: Records = {
  entries: [],
  runs: [],
  sessions: [],
  acknowledgements: [],
  adviceShown: [],
};
