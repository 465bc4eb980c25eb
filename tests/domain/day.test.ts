import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  dayFromCalendar,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  weekday,
} from '#src/domain/day.ts';

const first = '1900-01-01' as Day;
const last = '2199-12-31' as Day;

const days = fc
  .oneof(
    fc.integer({ min: dayNumber(first), max: dayNumber(last) }),
    fc
      .constantFrom('1900-02-28', '2000-02-29', '2028-02-29', '2100-02-28', '2026-12-31')
      .map((day) => dayNumber(day as Day)),
  )
  .map(dayFromNumber);

const steps = fc.oneof(
  fc.integer({ min: -36_525, max: 36_525 }),
  fc.constantFrom(-366, -365, -29, -28, -1, 0, 1, 28, 29, 365, 366, 1460, 1461),
);

describe('days', () => {
  it('count from 1970-01-01', () => {
    expect(dayNumber('1970-01-01' as Day)).toBe(0);
    expect(dayNumber('1969-12-31' as Day)).toBe(-1);
    expect(dayNumber('2000-03-01' as Day)).toBe(11_017);
  });

  it('agree with the calendar of the machine in UTC', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(weekday(day)).toBe((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('come back from their number', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayFromNumber(dayNumber(day))).toBe(day);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  it('add up: adding nothing, adding twice, and adding back', () => {
    fc.assert(
      fc.property(days, steps, steps, (day, some, more) => {
        expect(addDays(day, 0)).toBe(day);
        expect(addDays(addDays(day, some), more)).toBe(addDays(day, some + more));
        expect(addDays(addDays(day, some), -some)).toBe(day);
      }),
    );
  });

  it('are as far apart as they were moved, in both directions', () => {
    fc.assert(
      fc.property(days, steps, (day, some) => {
        expect(daysBetween(day, addDays(day, some))).toBe(some);
        expect(daysBetween(addDays(day, some), day)).toBe(some === 0 ? 0 : -some);
      }),
    );
  });

  it('sort by their text as they do by their number', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other));
      }),
    );
  });

  it('turn the weekday on by one each day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(addDays(day, 1))).toBe((weekday(day) + 1) % 7);
      }),
    );
    expect(weekday('2026-06-01' as Day)).toBe(0);
    expect(weekday('1969-12-28' as Day)).toBe(6);
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from as Day, count)).toBe(to);
  });

  it('are written from a calendar with leading zeros', () => {
    expect(dayFromCalendar(2026, 6, 1)).toBe('2026-06-01');
    expect(dayFromCalendar(2026, 12, 31)).toBe('2026-12-31');
  });
});

describe('a day from outside', () => {
  it.each(['1900-01-01', '2199-12-31', '2028-02-29', '2000-02-29', '2026-04-30'])(
    '%s is one',
    (value) => {
      expect(isDay(value)).toBe(true);
    },
  );

  it.each([
    '1899-12-31',
    '2200-01-01',
    '1900-02-29',
    '2027-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-06-00',
    '2026-06-32',
    '2026-6-1',
    '26-06-01',
    '2026/06/01',
    '2026-06-01T00:00',
    ' 2026-06-01',
    '2026-06-01\n',
    '٢٠٢٦-٠٦-٠١',
    '',
    'today',
    20_260_601,
    null,
    undefined,
    new Date(0),
  ])('%j is none', (value) => {
    expect(isDay(value)).toBe(false);
  });
});
