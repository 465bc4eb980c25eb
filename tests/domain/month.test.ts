import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#src/domain/day.ts';
import { firstOfMonth, lastOfMonth, monthLater, weeksOfMonth } from '#src/domain/month.ts';
import { day } from '#tests/support/diary-records.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1970-01-01'), days));

describe('a month', () => {
  it.each([
    ['2026-02-15', '2026-02-01', '2026-02-28'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
    ['2027-01-01', '2027-01-01', '2027-01-31'],
  ])('of %s runs from %s to %s', (of, first, last) => {
    expect(firstOfMonth(day(of))).toBe(first);
    expect(lastOfMonth(day(of))).toBe(last);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('from %s, %i on, is %s', (from, months, expected) => {
    expect(monthLater(day(from), months)).toBe(expected);
  });

  it('is drawn in weeks from Monday, every day once and in its column', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const weeks = weeksOfMonth(of);
        const days = weeks.flat().filter((one) => one !== undefined);
        expect(days[0]).toBe(firstOfMonth(of));
        expect(days.at(-1)).toBe(lastOfMonth(of));
        expect(new Set(days).size).toBe(days.length);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((one) => one !== undefined)).toBe(true);
          for (const [column, one] of week.entries()) if (one) expect(weekday(one)).toBe(column);
        }
      }),
    );
  });
});
