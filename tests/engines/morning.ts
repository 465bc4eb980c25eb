import { type Day, dayFromCalendar } from '#src/domain/day.ts';

// Zones reach from 12 hours behind to 14 before.
const hoursFromUtc = ((7 + 24 + 12 - new Date().getUTCHours()) % 24) - 12;

/**
 * A time zone where it is between seven and eight in the morning: no test runs into midnight. (The sign is POSIX's: west is
 * plus. Firefox knows no zone of nought hours.)
 */
export const morningZone =
  hoursFromUtc === 0 ? 'UTC' : `Etc/GMT${hoursFromUtc > 0 ? '-' : '+'}${Math.abs(hoursFromUtc)}`;

const local = new Date(Date.now() + hoursFromUtc * 3_600_000);

/** The day that it is there. */
export const morningDay: Day = dayFromCalendar(
  local.getUTCFullYear(),
  local.getUTCMonth() + 1,
  local.getUTCDate(),
);
