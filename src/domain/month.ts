import { addDays, type Day, dayFromCalendar, daysBetween, weekday } from './day.ts';

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));

export const firstOfMonth = (day: Day): Day => dayFromCalendar(yearOf(day), monthOf(day), 1);

export const lastOfMonth = (day: Day): Day => addDays(monthLater(firstOfMonth(day), 1), -1);

/** The same date so many months later, or the month's last day where it is shorter. */
export const monthLater = (day: Day, months: number): Day => {
  const count = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const first = dayFromCalendar(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = dayFromCalendar(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  const date = daysBetween(firstOfMonth(day), day);
  return addDays(first, Math.min(date, daysBetween(first, next) - 1));
};

/** The weeks of a day's month, Monday first; undefined where another month's day would be. */
export const weeksOfMonth = (day: Day): (Day | undefined)[][] => {
  const first = firstOfMonth(day);
  const before = weekday(first);
  const length = daysBetween(first, monthLater(first, 1));
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, column) => {
      const offset = week * 7 + column - before;
      return offset >= 0 && offset < length ? addDays(first, offset) : undefined;
    }),
  );
};
