import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayNumber, daysBetween } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { assess } from '#src/domain/escalation.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { inOne } from '#src/domain/pieces.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import {
  dayTicks,
  firstDayOf,
  rangeStart,
  type TrendFilter,
  type TrendRange,
  type TrendRecords,
  trendInPieces,
  trendRanges,
} from '#src/domain/trend.ts';
import { anEntry, aRun, day, startOfDiary } from '#tests/support/diary-records.ts';

type Scores = readonly (number | null)[];

/** A character a day, `.` for none. */
const scoresOf = (text: string): Scores =>
  [...text].map((score) => (score === '.' ? null : Number(score)));

/** A diary from its scores, one a day; the last one is today. */
const diary = (scores: Scores, fields: Partial<DiaryEntry> = {}) => ({
  entries: scores.flatMap((nrs, later) =>
    nrs === null ? [] : [anEntry(`e${later}`, later, { nrs, ...fields })],
  ),
  today: addDays(startOfDiary.day, scores.length - 1),
});

const trend = (
  { entries, today }: { entries: readonly DiaryEntry[]; today: Day },
  range: TrendRange = '2-weeks',
  filter: TrendFilter = { side: 'any' },
) => trendOver({ entries, runs: [], routineDays: [] }, today, range, filter);

const trendOver = (
  records: TrendRecords,
  today: Day,
  range: TrendRange,
  filter: TrendFilter = { side: 'any' },
) =>
  inOne(
    trendInPieces(records, {
      from: rangeStart(range, today, firstDayOf(records, today)),
      today,
      ...filter,
    }),
  );

/** The line of each part, in tenths. */
const line = (scores: string) =>
  trend(diary(scoresOf(scores))).line.map((part) =>
    part.map(({ level }) => Math.round(level * 10) / 10),
  );

describe('the typical-week line', () => {
  it.each([
    ['two logged days are enough', '4.6', [[5]]],
    ['one is not', '4..', []],
    ['it drops the highest and the lowest of three or more', '129', [[1.5, 2]]],
    ['it breaks where a week holds fewer than two', '44.......44', [[4, 4, 4, 4, 4, 4], [4]]],
    ['it breaks for a single such day', '4.....4.4', [[4], [4]]],
    ['an old score leaves after seven days', '90000000', [[4.5, 0, 0, 0, 0, 0, 0]]],
  ])('%s', (_why, scores, expected) => {
    expect(line(scores)).toEqual(expected);
  });

  it('is the level of the runs when they are worse', () => {
    const { entries, today } = diary(scoresOf('1111'), { context: 'walking' });
    const runs = [
      anEntry('r0', 2, { nrs: 6 }),
      anEntry('r1', 3, { nrs: 7, context: 'during-run' }),
    ];
    expect(trend({ entries: [...entries, ...runs], today }).summary.lastWeek).toBe(6.5);
  });

  it('is the same as the rule’s own last week', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 3 }), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(scores, (given) => {
        const { entries, today } = diary(given);
        const history = historyOf({ entries, routines: [], acknowledgements: [] });
        const { lastWeek } = trend({ entries, today }).summary;
        // The rule falls back on older days where the line stops.
        if (lastWeek !== null) expect(lastWeek).toBe(assess(history, today).evidence.lastWeek);
      }),
    );
  });

  it('leaves out a score written more than three days late, which is still drawn', () => {
    const { entries, today } = diary(scoresOf('44.'));
    const written = (late: number) =>
      anEntry('late', 2 + late, { day: addDays(startOfDiary.day, 2), nrs: 10 });
    const on = addDays(today, 4);
    const level = (late: number) =>
      trend({ entries: [...entries, written(late)], today: on }).summary.lastWeek;
    expect(level(3)).toBe(4);
    expect(level(4)).toBe(4);
    expect(trend({ entries: [written(3)], today: on }).days[0]?.scores).toEqual([10]);
    expect(trend({ entries: [written(4)], today: on }).days[0]?.scores).toEqual([10]);
    const two = (late: number) =>
      trend({ entries: [...entries.slice(0, 1), written(late)], today: on }).summary.lastWeek;
    expect(two(3)).toBe(7);
    expect(two(4)).toBe(null);
  });
});

describe('the scores drawn', () => {
  it('are every score of the range, in the order of writing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 10 })), { maxLength: 40 }),
        fc.constantFrom(...trendRanges),
        (given, range) => {
          const entries = given.map(([later, nrs], index) =>
            anEntry(`e${index}`, later, { nrs, createdAt: index }),
          );
          const found = trend({ entries, today: addDays(startOfDiary.day, 20) }, range);
          const first = daysBetween(startOfDiary.day, found.from);
          for (let later = Math.max(0, first); later <= 20; later += 1) {
            const expected = given.filter(([on]) => on === later).map(([, nrs]) => nrs);
            const drawn = found.days.find(({ day: on }) => on === addDays(startOfDiary.day, later));
            expect(drawn?.scores ?? []).toEqual(expected);
          }
        },
      ),
    );
  });

  it('are never those of a day to come', () => {
    const { entries, today } = diary(scoresOf('4'));
    const ahead = anEntry('ahead', 1);
    expect(trend({ entries: [...entries, ahead], today }).days).toHaveLength(1);
  });

  it('leave a day without a score out: it is not a zero', () => {
    const found = trend(diary(scoresOf('4..0')));
    expect(found.days.map(({ worst }) => worst)).toEqual([4, 0]);
    expect(found.summary).toMatchObject({ loggedDays: 2, painfulDays: 1, highest: 4 });
  });

  it('count warning signs without a score as no score', () => {
    const entries = [anEntry('flags', 0, { nrs: null, flags: ['night-or-rest-groin'] })];
    expect(trend({ entries, today: startOfDiary.day }).days).toEqual([]);
  });
});

describe('the range', () => {
  it.each([
    ['2-weeks', 14],
    ['6-weeks', 42],
    ['6-months', 182],
    ['all', 301],
  ] as const)('%s is %i days, today included', (range, length) => {
    const entries = [anEntry('first', 0)];
    expect(trend({ entries, today: addDays(startOfDiary.day, 300) }, range).length).toBe(length);
  });

  it('all is at least two weeks', () => {
    expect(trend(diary(scoresOf('4')), 'all').length).toBe(14);
  });

  it('begins where the first record is, whatever it is', () => {
    const { entries, today } = diary(scoresOf('....................4'));
    const records = { entries, runs: [aRun('r', 0)], routineDays: [addDays(today, -40)] };
    expect(trendOver(records, today, 'all').from).toBe(addDays(today, -40));
  });

  it('counts whole days over the changes of the clock', () => {
    const entries = [anEntry('before', 0, { day: day('2026-03-28') })];
    expect(trend({ entries, today: day('2026-10-26') }, 'all').length).toBe(213);
  });
});

describe('a side', () => {
  it('takes its own, both, and days without pain', () => {
    const entries = [
      anEntry('left', 0, { sites: [{ place: 'buttock', side: 'left' }], nrs: 1 }),
      anEntry('right', 1, { sites: [{ place: 'buttock', side: 'right' }], nrs: 2 }),
      anEntry('both', 2, { sites: [{ place: 'buttock', side: 'both' }], nrs: 3 }),
      anEntry('none', 3, { sites: [], nrs: 0 }),
      anEntry('unsaid', 4, { sites: [], nrs: 5 }),
    ];
    const today = addDays(startOfDiary.day, 4);
    const worst = (side: 'any' | 'left' | 'right') =>
      trend({ entries, today }, '2-weeks', { side }).days.map((one) => one.worst);
    expect(worst('left')).toEqual([1, 3, 0]);
    expect(worst('right')).toEqual([2, 3, 0]);
    expect(worst('any')).toEqual([1, 2, 3, 0, 5]);
  });
});

describe('a place and a moment', () => {
  const today = addDays(startOfDiary.day, 5);
  const entries = [
    anEntry('buttock', 0, { sites: [{ place: 'buttock', side: 'left' }], nrs: 1 }),
    anEntry('other side', 1, { sites: [{ place: 'buttock', side: 'right' }], nrs: 2 }),
    anEntry('both', 2, { sites: [{ place: 'buttock', side: 'both' }], nrs: 3 }),
    anEntry('elsewhere', 3, { sites: [{ place: 'low-back', side: 'left' }], nrs: 4 }),
    anEntry('none', 4, { sites: [], nrs: 0, context: 'rest' }),
    anEntry('unsaid', 5, { sites: [], nrs: 5, context: 'walking' }),
  ];
  const worst = (filter: TrendFilter) =>
    trend({ entries, today }, '2-weeks', filter).days.map((one) => one.worst);

  it('take scores of the place, and days without pain', () => {
    expect(worst({ side: 'any', place: 'buttock' })).toEqual([1, 2, 3, 0]);
  });

  it('with a side want both of one and the same place', () => {
    expect(worst({ side: 'left', place: 'buttock' })).toEqual([1, 3, 0]);
    expect(worst({ side: 'right', place: 'low-back' })).toEqual([0]);
  });

  it('take scores of the moment only, without pain too', () => {
    expect(worst({ side: 'any', context: 'rest' })).toEqual([0]);
    expect(worst({ side: 'any', context: 'walking' })).toEqual([5]);
  });

  it('never hide runs, routines or advice', () => {
    const found = trendOver(
      {
        entries,
        runs: [aRun('r', 0)],
        routineDays: [addDays(startOfDiary.day, 1)],
        adviceDays: [addDays(startOfDiary.day, 2)],
      },
      today,
      '2-weeks',
      { side: 'any', place: 'other' },
    );
    expect(
      found.days.map(({ worst: nrs, ran, routines, advised }) => [nrs, ran, routines, advised]),
    ).toEqual([
      [null, true, 0, false],
      [null, false, 1, false],
      [null, false, 0, true],
      [0, false, 0, false],
    ]);
  });
});

describe('the axis', () => {
  it('names the last day and evenly spaced ones before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), (length) => {
        const ticks = dayTicks(length, 4);
        expect(ticks.at(-1)).toBe(length - 1);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toBeGreaterThanOrEqual(0);
        const steps = new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0)));
        expect(steps.size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the bands', () => {
  it('are 0-2, 3-5 and 6-10', () => {
    expect([0, 2, 3, 5, 6, 10].map(bandOf)).toEqual(['low', 'low', 'mid', 'mid', 'high', 'high']);
  });
});

it('twenty years of three entries a day give every day its worst score', () => {
  const days = 7300;
  const entries = Array.from({ length: days * 3 }, (_, index) =>
    anEntry(`e${index}`, Math.floor(index / 3), { nrs: index % 11 }),
  );
  const found = trend({ entries, today: addDays(startOfDiary.day, days - 1) }, 'all');
  expect(found.days).toHaveLength(days);
  expect(found.line).toHaveLength(1);
  expect(dayNumber(found.to) - dayNumber(found.from)).toBe(days - 1);
});
