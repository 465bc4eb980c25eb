/** A civil day of the runner, 'YYYY-MM-DD': taken once from the local calendar when something is written, never recomputed from an instant. */
export type Day = string & { readonly __brand: 'Day' };

/** Milliseconds since the Unix epoch, as `Date.now()` gives them. */
export type Instant = number;

/** Days since 1970-01-01 of the proleptic Gregorian calendar (after H. Hinnant's days_from_civil): arithmetic only, so no time zone can touch it. */
export const dayNumber = (day: Day): number => {
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const date = twoDigits(day, 8);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The number at a place of the text. Years of days are asked for it, so no text is cut out for it. */
const twoDigits = (day: Day, at: number) =>
  (day.charCodeAt(at) - zero) * 10 + day.charCodeAt(at + 1) - zero;
const zero = '0'.charCodeAt(0);

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The day of a calendar year, month (1-12) and date, no check made: for the device's clock, which reads them from the local calendar. */
export const dayFromCalendar = (year: number, month: number, date: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;

/** The inverse of `dayNumber`. */
export const dayFromNumber = (number: number): Day => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dayFromCalendar(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
};

/** The days that there are, from the first to the last. */
export const firstOfDays = '1900-01-01' as Day;
export const lastOfDays = '2199-12-31' as Day;

/** True for a real calendar day of the years 1900-2199 written 'YYYY-MM-DD'. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) &&
  dayFromNumber(dayNumber(value as Day)) === value;

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Whole civil days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 0 = Monday … 6 = Sunday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
