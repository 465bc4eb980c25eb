import { expect, test } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import { enCalendar } from '#src/messages/en-calendar.ts';

test.each([
  ['long', 'Monday 23 November'],
  ['full', '23 November 2026'],
  ['month', 'November 2026'],
  ['shortMonth', 'Nov 2026'],
  ['short', '23 Nov'],
  ['weekday', 'Mon'],
] as const)('a day written %s: %s', (form, written) => {
  expect(enCalendar[form]('2026-11-23' as Day)).toBe(written);
});

test('every day of a leap year is named as the platform names it', () => {
  const platform = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  for (let i = 0; i < 366; i++) {
    const day = addDays('2028-01-01' as Day, i);
    expect(enCalendar.long(day)).toBe(platform.format(Date.parse(day)).replace(',', ''));
  }
});
