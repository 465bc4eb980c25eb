import { type Day, daysBetween, isDay } from './day.ts';

export type DayProblem = 'not-a-day' | 'future-day';

/** What is wrong with a day as it stands in a date field. A year too far ahead for any diary is in the future all the same. */
export const dayProblem = (day: string, today: Day): DayProblem | undefined => {
  if (isDay(day)) return daysBetween(today, day) > 0 ? 'future-day' : undefined;
  const year = /^(\d{4,})-\d\d-\d\d$/.exec(day)?.[1];
  return year !== undefined && Number(year) > Number(today.slice(0, 4))
    ? 'future-day'
    : 'not-a-day';
};
