import { type Day, dayNumber } from '#src/domain/day.ts';

const msPerDay = 86_400_000;

/** Formats a civil day. UTC on both sides, so that no zone can move it. */
const dayFormat = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(dayNumber(day) * msPerDay);
};

/** How a language writes days. */
export const calendar = (locale: string) => ({
  /** "Monday 23 November" */
  long: dayFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
  /** "23 November 2026" */
  full: dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  /** "November 2026" */
  month: dayFormat(locale, { month: 'long', year: 'numeric' }),
  /** "Nov 2026" */
  shortMonth: dayFormat(locale, { month: 'short', year: 'numeric' }),
  /** "23 Nov" */
  short: dayFormat(locale, { day: 'numeric', month: 'short' }),
  /** "Mon" */
  weekday: dayFormat(locale, { weekday: 'short' }),
});
