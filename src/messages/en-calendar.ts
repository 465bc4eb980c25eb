import { type Day, weekday } from '#src/domain/day.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const year = (day: Day) => day.slice(0, 4);
const month = (day: Day) => months[Number(day.slice(5, 7)) - 1] ?? '';
const date = (day: Day) => Number(day.slice(8));
const weekdayName = (day: Day) => weekdays[weekday(day)] ?? '';
const abbreviated = (name: string) => name.slice(0, 3);

/**
 * How English writes days. Its names stand here because the browser's own formats cost a slow phone a tenth of a second
 * the first time, in the middle of drawing Today, and differ from one browser to the next.
 */
export const enCalendar = {
  /** "Monday 23 November" */
  long: (day: Day) => `${weekdayName(day)} ${date(day)} ${month(day)}`,
  /** "23 November 2026" */
  full: (day: Day) => `${date(day)} ${month(day)} ${year(day)}`,
  /** "November 2026" */
  month: (day: Day) => `${month(day)} ${year(day)}`,
  /** "Nov 2026" */
  shortMonth: (day: Day) => `${abbreviated(month(day))} ${year(day)}`,
  /** "23 Nov" */
  short: (day: Day) => `${date(day)} ${abbreviated(month(day))}`,
  /** "Mon" */
  weekday: (day: Day) => abbreviated(weekdayName(day)),
};
