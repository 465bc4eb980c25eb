import { type Day, dayFromCalendar, type Instant } from '#src/domain/day.ts';

/** The only way to the time. Tests bring their own. */
export type Clock = {
  now(): Instant;
  /** The runner's civil day right now, from the device's own calendar. */
  today(): Day;
  /** Minutes since local midnight, 0-1439: to guess what comes next. */
  minuteOfDay(): number;
};

export const deviceClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const local = new Date();
    return dayFromCalendar(local.getFullYear(), local.getMonth() + 1, local.getDate());
  },
  minuteOfDay: () => {
    const local = new Date();
    return local.getHours() * 60 + local.getMinutes();
  },
};
