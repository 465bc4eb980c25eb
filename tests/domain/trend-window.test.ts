import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#src/domain/day.ts';
import { lengthOf, moveWindow, type TrendLimits, zoomWindow } from '#src/domain/trend-window.ts';
import { day } from '#tests/support/diary-records.ts';

const limits: TrendLimits = { first: day('2026-01-01'), last: day('2026-12-31') };
const window = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('moving', () => {
  it.each([
    ['earlier', -7, '2026-05-25', '2026-06-07'],
    ['later', 7, '2026-06-08', '2026-06-21'],
    ['to the first day and no further', -9999, '2026-01-01', '2026-01-14'],
    ['to the last day and no further', 9999, '2026-12-18', '2026-12-31'],
  ])('goes %s', (_where, days, from, to) => {
    expect(moveWindow(window('2026-06-01', '2026-06-14'), days, limits)).toEqual(window(from, to));
  });

  it('of a window longer than the diary stays at its last day', () => {
    const young = { first: day('2026-12-30'), last: limits.last };
    expect(moveWindow(window('2026-12-18', '2026-12-31'), -3, young)).toEqual(
      window('2026-12-18', '2026-12-31'),
    );
  });
});

describe('zooming', () => {
  it.each([
    ['in keeps the middle', 2, 0.5, '2026-06-08', '2026-06-21'],
    ['out keeps the middle', 0.5, 0.5, '2026-05-18', '2026-07-12'],
    ['in at the first day keeps it', 2, 0, '2026-06-01', '2026-06-14'],
    ['in at the last day keeps it', 2, 1, '2026-06-15', '2026-06-28'],
    ['never goes below a week', 100, 0, '2026-06-01', '2026-06-07'],
    ['never goes above everything', 0.001, 0.5, '2026-01-01', '2026-12-31'],
  ])('%s', (_what, factor, held, from, to) => {
    expect(zoomWindow(window('2026-06-01', '2026-06-28'), factor, limits, held)).toEqual(
      window(from, to),
    );
  });

  it('follows the fingers: the day held lies where they are', () => {
    expect(zoomWindow(window('2026-06-01', '2026-06-28'), 1, limits, 0.5, 0.25)).toEqual(
      window('2026-06-08', '2026-07-05'),
    );
  });
});

it('a window stays within the limits, whatever is done to it', () => {
  const change = fc.oneof(
    fc.record({ days: fc.integer({ min: -800, max: 800 }) }),
    fc.record({
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      held: fc.double({ min: 0, max: 1, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      let shown = window('2026-06-01', '2026-06-28');
      for (const one of changes) {
        const before = lengthOf(shown);
        shown =
          'days' in one
            ? moveWindow(shown, one.days, limits)
            : zoomWindow(shown, one.factor, limits, one.held, one.at);
        if ('days' in one) expect(lengthOf(shown)).toBe(before);
        expect(daysBetween(limits.first, shown.from)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(shown.to, limits.last)).toBeGreaterThanOrEqual(0);
        expect(lengthOf(shown)).toBeGreaterThanOrEqual(7);
      }
      expect(addDays(shown.from, lengthOf(shown) - 1)).toBe(shown.to);
    }),
  );
});
