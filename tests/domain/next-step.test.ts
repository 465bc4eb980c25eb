import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import {
  type DaySoFar,
  daySoFar,
  likelyContext,
  type RecentRecords,
} from '#src/domain/day-so-far.ts';
import { nextStep, nextSteps } from '#src/domain/next-step.ts';
import {
  anEntry,
  anOpenSession,
  aRun,
  aSession,
  startOfDiary,
} from '#tests/support/diary-records.ts';

const { day: today, at } = startOfDiary;
const evening: DaySoFar = {
  minuteOfDay: 18 * 60,
  warmupDone: false,
  cooldownDone: false,
  ran: false,
  loggedRunPain: false,
  ranYesterday: false,
  loggedThisMorning: false,
};

describe('what comes next', () => {
  it.each<[string, Partial<DaySoFar>, string]>([
    ['nothing happened yet', {}, 'warmup'],
    ['the warm-up is done', { warmupDone: true }, 'run'],
    ['a run was noted', { warmupDone: true, ran: true }, 'log'],
    ['a run was noted without a warm-up', { ran: true }, 'log'],
    ['the pain of the run was logged', { ran: true, loggedRunPain: true }, 'cooldown'],
    ['the cool-down is done too', { ran: true, loggedRunPain: true, cooldownDone: true }, 'rest'],
    ['a cool-down was done without a run', { cooldownDone: true }, 'rest'],
    ['it is the morning after a run', { ranYesterday: true, minuteOfDay: 719 }, 'morning'],
    ['it is four in the morning after a run', { ranYesterday: true, minuteOfDay: 240 }, 'morning'],
    ['it is the night after a run', { ranYesterday: true, minuteOfDay: 239 }, 'warmup'],
    ['it is noon after a run', { ranYesterday: true, minuteOfDay: 720 }, 'warmup'],
    [
      'this morning was logged',
      { ranYesterday: true, minuteOfDay: 420, loggedThisMorning: true },
      'warmup',
    ],
    [
      'a warm-up was done on such a morning',
      { ranYesterday: true, minuteOfDay: 420, warmupDone: true },
      'run',
    ],
  ])('when %s', (_when, part, step) => {
    expect(nextStep({ ...evening, ...part })).toBe(step);
  });
});

describe('the likely moment of a score', () => {
  it.each<[string, Partial<DaySoFar>, string]>([
    ['nothing happened', {}, 'walking'],
    ['a run was noted', { ran: true }, 'post-run'],
    ['a warm-up has just ended', { lastRoutine: { kind: 'warmup', minutesAgo: 29 } }, 'pre-run'],
    [
      'a warm-up ended half an hour ago',
      { lastRoutine: { kind: 'warmup', minutesAgo: 30 } },
      'post-run',
    ],
    [
      'a run was noted right after the warm-up',
      { ran: true, lastRoutine: { kind: 'warmup', minutesAgo: 1 } },
      'post-run',
    ],
    ['a cool-down was done', { lastRoutine: { kind: 'cooldown', minutesAgo: 200 } }, 'post-run'],
    ['strength was done', { lastRoutine: { kind: 'strength', minutesAgo: 5 } }, 'walking'],
    ['it is the morning after a run', { ranYesterday: true, minuteOfDay: 719 }, 'next-morning'],
    ['it is the night after a run', { ranYesterday: true, minuteOfDay: 239 }, 'walking'],
    ['it is noon after a run', { ranYesterday: true, minuteOfDay: 720 }, 'walking'],
    [
      'this morning was logged already',
      { ranYesterday: true, minuteOfDay: 420, loggedThisMorning: true },
      'walking',
    ],
  ])('when %s', (_when, part, context) => {
    expect(likelyContext({ ...evening, ...part })).toBe(context);
  });
});

describe('the day so far', () => {
  const records = (part: Partial<RecentRecords>): RecentRecords => ({
    entries: [],
    runs: [],
    sessions: [],
    ...part,
  });
  const read = (part: Partial<RecentRecords>, minutesLater = 30) =>
    daySoFar(records(part), { today, now: at + minutesLater * 60_000, minuteOfDay: 19 * 60 });

  it('of nothing is nothing', () => {
    expect(read({})).toEqual({ ...evening, minuteOfDay: 19 * 60 });
  });

  it('takes pain in or after a run for a run', () => {
    const run = { ran: true, loggedRunPain: true };
    expect(read({ entries: [anEntry('a', 0, { context: 'during-run' })] })).toMatchObject(run);
    expect(read({ entries: [anEntry('a', 0, { context: 'post-run' })] })).toMatchObject(run);
    expect(read({ entries: [anEntry('a', 0, { context: 'walking' })] })).toMatchObject({
      ran: false,
      loggedRunPain: false,
    });
    expect(read({ runs: [aRun('a')] })).toMatchObject({ ran: true, loggedRunPain: false });
  });

  it('knows yesterday’s run and this morning’s score', () => {
    expect(read({ runs: [aRun('a', -1)] }).ranYesterday).toBe(true);
    expect(read({ runs: [aRun('a', -2)] }).ranYesterday).toBe(false);
    const morning = { context: 'next-morning' } as const;
    expect(read({ entries: [anEntry('a', 0, morning)] }).loggedThisMorning).toBe(true);
    expect(read({ entries: [anEntry('a', -1, morning)] }).loggedThisMorning).toBe(false);
  });

  it('counts a routine as the rule does: four fifths of it, or stopped for pain', () => {
    // Ten equal pieces of work, `done` of them reached.
    const left = (done: number, ending: 'left' | 'pain') =>
      aSession('a', 0, {
        ending,
        steps: Array.from({ length: 10 }, () => ({
          phase: 'work' as const,
          move: 0,
          durationMs: 1000,
          set: 1,
        })),
        events: [
          { at, kind: 'start', fromMs: 0, toMs: 0 },
          { at: at + done * 1000, kind: 'finish', fromMs: done * 1000, toMs: done * 1000 },
        ],
        endedAt: at + done * 1000,
      });
    expect(read({ sessions: [left(8, 'left')] }).warmupDone).toBe(true);
    expect(read({ sessions: [left(7, 'left')] }).warmupDone).toBe(false);
    expect(read({ sessions: [left(1, 'pain')] }).warmupDone).toBe(true);
    expect(read({ sessions: [anOpenSession('a')] }).warmupDone).toBe(false);
    expect(read({ sessions: [aSession('a', -1)] }).warmupDone).toBe(false);
  });

  it('remembers the routine that ended last today', () => {
    const cooldown = aSession('b', 0, { kind: 'cooldown', endedAt: at + 20 * 60_000 });
    const { lastRoutine } = read({ sessions: [cooldown, aSession('a')] });
    expect(lastRoutine).toEqual({ kind: 'cooldown', minutesAgo: 10 });
    expect(read({ sessions: [aSession('a', -1), anOpenSession('c')] }).lastRoutine).toBeUndefined();
  });

  it('always leads to exactly one step, whatever was noted', () => {
    const offset = fc.integer({ min: -3, max: 0 });
    fc.assert(
      fc.property(
        fc.array(offset),
        fc.array(offset),
        fc.array(offset),
        fc.integer({ min: 0, max: 1439 }),
        (ran, moved, logged, minuteOfDay) => {
          const day = daySoFar(
            {
              runs: ran.map((later, index) => aRun(`r${index}`, later)),
              sessions: moved.map((later, index) => aSession(`s${index}`, later)),
              entries: logged.map((later, index) => anEntry(`e${index}`, later)),
            },
            { today: addDays(today, 0), now: at, minuteOfDay },
          );
          expect(nextSteps).toContain(nextStep(day));
          if (nextStep(day) === 'morning') expect(likelyContext(day)).toBe('next-morning');
        },
      ),
    );
  });
});
