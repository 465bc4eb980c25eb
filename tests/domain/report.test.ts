import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { paperOf, periodStart } from '#src/domain/report.ts';
import {
  anAcknowledgement,
  anAdvice,
  anEntry,
  aRun,
  day,
  startOfDiary,
} from '#tests/support/diary-records.ts';
import { report, routine } from '#tests/support/report-of-records.ts';

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
