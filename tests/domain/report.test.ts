import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import type { RoutineRecord } from '#src/domain/escalation/history.ts';
import {
  paperOf,
  periodStart,
  type ReportPeriod,
  type ReportRecords,
  reportOf,
} from '#src/domain/report.ts';
import {
  anAcknowledgement,
  anAdvice,
  anEntry,
  aRun,
  day,
  startOfDiary,
} from '#tests/support/diary-records.ts';

const none: ReportRecords = {
  entries: [],
  runs: [],
  routines: [],
  adviceShown: [],
  acknowledgements: [],
};

/** Day 13 after the diary's first evening: the fortnight is days 0 to 13. */
const today = addDays(startOfDiary.day, 13);

const report = (records: Partial<ReportRecords>, period: ReportPeriod = '2-weeks') =>
  reportOf({ ...none, ...records }, { today, period });

const routine = (later: number, fields: Partial<RoutineRecord> = {}): RoutineRecord => ({
  day: addDays(startOfDiary.day, later),
  kind: 'warmup',
  completedFraction: 1,
  stoppedForPain: false,
  ...fields,
});

describe('the period', () => {
  it.each([
    ['2-weeks', '2026-01-01', '2026-03-02'],
    ['6-weeks', '2026-01-01', '2026-02-02'],
    ['3-months', '2026-01-01', '2025-12-15'],
    ['all', '2026-01-01', '2026-01-01'],
    ['all', '2026-03-10', '2026-03-02'],
  ] as const)('%s of a diary begun on %s begins on %s', (period, first, from) => {
    expect(periodStart(period, day('2026-03-15'), day(first))).toBe(from);
  });

  it('leaves out what lies before it and what lies in the future, of every kind of record', () => {
    const outside = [-1, 14];
    const found = report({
      entries: outside.map((later) =>
        anEntry(`e${later}`, later, {
          nrs: 9,
          note: 'Outside',
          flags: ['less-rotation'],
          runImpact: 'stopped',
          dailyLifeAffected: true,
        }),
      ),
      runs: outside.map((later) => aRun(`r${later}`, later)),
      routines: outside.map((later) => routine(later)),
      adviceShown: outside.map((later) => anAdvice(`a${later}`, later)),
      acknowledgements: outside.map((later) => anAcknowledgement(`k${later}`, later)),
    });
    expect(found).toMatchObject({
      worst: undefined,
      bandDays: { low: 0, mid: 0, high: 0 },
      dailyLifeDays: 0,
      runs: { count: 0, reduced: 0, stopped: 0 },
      places: [],
      contexts: [],
      routines: [],
      flags: [],
      advice: [],
      adviceDays: [],
      seen: [],
      notes: [],
    });
    expect(found.trend.days).toEqual([]);
  });

  it('of all reaches back to the first record', () => {
    const found = report({ entries: [anEntry('old', -400)] }, 'all');
    expect(found.from).toBe(addDays(startOfDiary.day, -400));
    expect(found.trend.days).toHaveLength(1);
  });
});

describe('scores', () => {
  it('say the worst one with the last day that has it', () => {
    const found = report({
      entries: [7, 2, 7, 0].map((nrs, later) => anEntry(`e${later}`, later, { nrs })),
    });
    expect(found.worst).toEqual({ score: 7, day: addDays(startOfDiary.day, 2) });
  });

  it('count each day once, by its worst score, at the edges of the bands', () => {
    const scores = [0, 2, 3, 5, 6, 10];
    const found = report({
      entries: [
        ...scores.map((nrs, later) => anEntry(`e${later}`, later, { nrs })),
        ...scores.map((_, later) => anEntry(`lower${later}`, later, { nrs: 0 })),
        anEntry('flags only', 8, { nrs: null, flags: ['less-rotation'] }),
      ],
    });
    expect(found.bandDays).toEqual({ low: 2, mid: 2, high: 2 });
  });

  it.each([
    [[4], 4],
    [[1, 9, 2], 2],
    [[1, 2, 5, 9], 3.5],
  ])('of one context, %j, have the middle %d', (scores, median) => {
    const found = report({
      entries: scores.map((nrs, index) => anEntry(`e${index}`, index, { nrs, context: 'rest' })),
    });
    expect(found.contexts).toEqual([
      { context: 'rest', scores: scores.length, median, highest: Math.max(...scores) },
    ]);
  });

  it('stand in the order of a run’s day, contexts without a score left out', () => {
    const found = report({
      entries: [
        anEntry('a', 1, { context: 'next-morning' }),
        anEntry('b', 1, { context: 'pre-run' }),
        anEntry('c', 1, { context: 'walking', nrs: null }),
      ],
    });
    expect(found.contexts.map(({ context }) => context)).toEqual(['pre-run', 'next-morning']);
  });

  it.each([
    [3, 0],
    [4, 1],
  ])('written %d days late make %d late entries', (daysLate, late) => {
    const entry = anEntry('e', 1, { createdDay: addDays(startOfDiary.day, 1 + daysLate) });
    expect(report({ entries: [entry] }).late).toBe(late);
  });
});

describe('places', () => {
  it('are counted by entry and side, both sides on each, the most named first', () => {
    const found = report({
      entries: [
        anEntry('a', 1, { sites: [{ place: 'outer-hip', side: 'left' }] }),
        anEntry('b', 2, {
          sites: [
            { place: 'groin-crease', side: 'both' },
            { place: 'outer-hip', side: 'left' },
          ],
        }),
        anEntry('c', 3, { sites: [{ place: 'groin-crease', side: 'right' }] }),
      ],
    });
    expect(found.places).toEqual([
      { place: 'groin-crease', left: 1, right: 2 },
      { place: 'outer-hip', left: 2, right: 0 },
    ]);
  });

  it('count one entry once, however often it names the same place', () => {
    const sites = [
      { place: 'outer-hip', side: 'left' },
      { place: 'outer-hip', side: 'both' },
    ] as const;
    expect(report({ entries: [anEntry('a', 1, { sites: [...sites] })] }).places).toEqual([
      { place: 'outer-hip', left: 1, right: 1 },
    ]);
  });

  it('that are missing are counted for entries with pain, never for "no pain"', () => {
    const found = report({
      entries: [1, 0, null].map((nrs, at) => anEntry(`e${at}`, at, { nrs, sites: [] })),
    });
    expect(found.unplaced).toBe(1);
  });
});

describe('what was done', () => {
  it('gives sessions, mean share and stops for pain by kind', () => {
    const found = report({
      routines: [
        routine(1),
        routine(2, { completedFraction: 0.5, stoppedForPain: true }),
        routine(2, { kind: 'strength', completedFraction: 0.2 }),
      ],
    });
    expect(found.routines).toEqual([
      { kind: 'warmup', sessions: 2, share: 0.75, stoppedForPain: 1 },
      { kind: 'strength', sessions: 1, share: 0.2, stoppedForPain: 0 },
    ]);
  });

  it('marks a day on the time line only where a routine was done as the rule counts it', () => {
    const found = report({ routines: [routine(1), routine(2, { completedFraction: 0.79 })] });
    expect(found.trend.days.map(({ day: on }) => on)).toEqual([addDays(startOfDiary.day, 1)]);
  });

  it('counts runs, and the days on which the hip changed one', () => {
    const found = report({
      runs: [aRun('one', 1), aRun('two', 1)],
      entries: [
        anEntry('a', 1, { runImpact: 'reduced', dailyLifeAffected: true }),
        anEntry('a again', 1, { runImpact: 'reduced' }),
        anEntry('b', 1, { runImpact: 'stopped', dailyLifeAffected: true }),
        anEntry('c', 2, { runImpact: 'none' }),
      ],
    });
    expect(found.runs).toEqual({ count: 2, reduced: 1, stopped: 1 });
    expect(found.dailyLifeDays).toBe(1);
  });
});

describe('flags', () => {
  it('stand most pressing first with their days, unknown codes last', () => {
    const found = report({
      entries: [
        anEntry('a', 3, { flags: ['from-the-future', 'less-rotation'] }),
        anEntry('b', 1, { nrs: null, flags: ['pain-walking-limp', 'less-rotation'] }),
        anEntry('c', 1, { flags: ['cannot-bear-weight', 'less-rotation'] }),
      ],
    });
    const on = (...later: number[]) => later.map((days) => addDays(startOfDiary.day, days));
    expect(found.flags).toEqual([
      { code: 'cannot-bear-weight', tier: 'emergency', days: on(1) },
      { code: 'pain-walking-limp', tier: 'urgent', days: on(1) },
      { code: 'less-rotation', tier: 'routine', days: on(1, 3) },
      { code: 'from-the-future', tier: undefined, days: on(3) },
    ]);
  });
});

describe('advice shown', () => {
  it('is told once for each status, reason and version of the rule, with its days', () => {
    const found = report({
      adviceShown: [
        anAdvice('a', 2),
        anAdvice('b', 5),
        anAdvice('again', 5),
        anAdvice('c', 9, { ruleVersion: '2' }),
        anAdvice('d', 7, { status: 'ease-off', reason: 'above-5' }),
      ],
    });
    const on = (later: number) => addDays(startOfDiary.day, later);
    expect(
      found.advice.map(({ first, last, days, reason, ruleVersion }) => [
        first,
        last,
        days,
        reason,
        ruleVersion,
      ]),
    ).toEqual([
      [on(9), on(9), 1, 'persisting-despite-routines', '2'],
      [on(7), on(7), 1, 'above-5', '1'],
      [on(2), on(5), 2, 'persisting-despite-routines', '1'],
    ]);
    expect(found.adviceDays).toEqual([on(2), on(5), on(7), on(9)]);
  });

  it('is followed by the days on which help was had, not by a reminder or an empty check', () => {
    const found = report({
      acknowledgements: [
        anAcknowledgement('a', 4, 'got-help'),
        anAcknowledgement('b', 2),
        anAcknowledgement('c', 3, 'snooze'),
        anAcknowledgement('d', 5, 'safety-check-clear'),
      ],
    });
    expect(found.seen).toEqual([2, 4].map((later) => addDays(startOfDiary.day, later)));
  });
});

describe('notes', () => {
  it('stand newest first, within a day the one written last first, empty ones left out', () => {
    const at = startOfDiary.at;
    const found = report({
      entries: [
        anEntry('a', 1, { note: 'first', createdAt: at }),
        anEntry('b', 1, { note: ' second\n', createdAt: at + 1 }),
        anEntry('c', 2, { note: '   ' }),
        anEntry('d', 3, { note: 'third' }),
      ],
    });
    expect(found.notes.map(({ text }) => text)).toEqual(['third', 'second', 'first']);
  });
});

describe('the paper', () => {
  it.each([
    ['US', 'letter'],
    ['CA', 'letter'],
    ['GB', 'a4'],
    ['MX', 'a4'],
    [undefined, 'a4'],
  ])('of %s is %s', (region, paper) => {
    expect(paperOf(region)).toBe(paper);
  });
});
