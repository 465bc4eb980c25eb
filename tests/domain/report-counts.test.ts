import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { anEntry, aRun, startOfDiary } from '#tests/support/diary-records.ts';
import { report, routine } from '#tests/support/report-of-records.ts';

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
