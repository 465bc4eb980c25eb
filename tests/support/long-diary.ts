import { addDays, type Day, dayNumber } from '#src/domain/day.ts';
import type { DiaryEntry, Run } from '#src/domain/diary-entry.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { aSession } from './diary-records.ts';

const contexts = ['pre-run', 'post-run', 'next-morning'] as const;
const movesASession = 20;

/** The records of one day of a long diary: three entries, a session of 60 steps, every other day a run. */
export type LongDay = {
  readonly entries: readonly DiaryEntry[];
  readonly runs: readonly Run[];
  readonly session: Session;
};

/** Every day of so many years up to `last`, oldest first: bouts of pain that come and go. */
export const longDiary = (years: number, last: Day): readonly LongDay[] => {
  const length = Math.round(years * 365.25);
  return Array.from({ length }, (_, index) => dayOf(addDays(last, index - length + 1), index));
};

const dayOf = (day: Day, index: number): LongDay => {
  const morning = dayNumber(day) * 86_400_000 + 7 * 3_600_000;
  const written = (id: string, at: number) => ({
    id: `${id}-${day}`,
    day,
    createdDay: day,
    createdAt: at,
    updatedAt: at,
    note: '',
  });
  return {
    entries: contexts.map((context, turn) => ({
      ...written(context, morning + turn * 3_600_000),
      nrs: (index % 90) + turn > 60 ? 4 : index % 3,
      sites: [{ place: 'front-of-hip', side: 'left' }],
      context,
      dailyLifeAffected: false,
      flags: [],
      qualities: [],
      note: index % 30 === 0 ? 'Sore on the last hill, fine after a minute of walking.' : '',
    })),
    runs: index % 2 === 0 ? [written('run', morning)] : [],
    session: sessionOf(day, morning),
  };
};

const sessionOf = (day: Day, startedAt: number): Session => {
  const session = aSession(`session-${day}`);
  const [move] = session.moves;
  if (!move) throw new Error('a session has a move');
  const steps = Array.from({ length: movesASession }, (_, at) => [
    { phase: 'get-ready' as const, move: at, durationMs: 10_000, set: 1 },
    { phase: 'work' as const, move: at, durationMs: 30_000, side: 'left' as const, set: 1 },
    { phase: 'work' as const, move: at, durationMs: 30_000, side: 'right' as const, set: 1 },
  ]).flat();
  const lengthMs = steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const endedAt = startedAt + lengthMs;
  return {
    ...session,
    day,
    startedAt,
    updatedAt: endedAt,
    seenAt: endedAt,
    endedAt,
    moves: Array.from({ length: movesASession }, () => move),
    steps,
    events: [
      { at: startedAt, kind: 'start', fromMs: 0, toMs: 0 },
      { at: startedAt + 60_000, kind: 'pause', fromMs: 60_000, toMs: 60_000 },
      { at: startedAt + 60_000, kind: 'resume', fromMs: 60_000, toMs: 60_000 },
      { at: endedAt, kind: 'finish', fromMs: lengthMs, toMs: lengthMs },
    ],
  };
};
