import type { Instant } from '#src/domain/day.ts';

/** The clock of one session: wall time that neither jumps when the clock is set nor stands still in sleep. */
export type SteadyClock = {
  now(): Instant;
  /** How far the wall clock was set since the session began; kept with the session, so that a reload finds the same time. */
  shiftMs(): number;
};

export type ClockSources = {
  /** Milliseconds since the epoch; may be set at any moment. */
  readonly wall: () => number;
  /** Milliseconds that never jump; may stand still while the device sleeps. */
  readonly monotonic: () => number;
  /** True when the page was hidden at any time since this was last asked: then it may have slept. */
  readonly wasAway: () => boolean;
};

/** Differences up to this are the two clocks' own drift. */
const toleranceMs = 250;

/**
 * While the page is on screen the monotonic clock leads, and a jump of the wall clock is somebody setting it.
 * After the page was away a jump forwards is sleep, and the wall clock is right.
 */
export const createSteadyClock = (
  { wall, monotonic, wasAway }: ClockSources,
  initialShiftMs = 0,
): SteadyClock => {
  let shiftMs = initialShiftMs;
  let wallAnchor = wall();
  let monotonicAnchor = monotonic();
  const now = () => {
    const away = wasAway();
    const read = monotonic();
    const expected = wallAnchor + (read - monotonicAnchor);
    const jumpMs = wall() - expected;
    if (Math.abs(jumpMs) > toleranceMs) {
      const slept = away && jumpMs > 0;
      if (!slept) shiftMs += jumpMs;
      wallAnchor = expected + jumpMs;
      monotonicAnchor = read;
    }
    return Math.round(wallAnchor + (read - monotonicAnchor) - shiftMs);
  };
  return { now, shiftMs: () => Math.round(shiftMs) };
};

/** The browser's own clocks. One per session. */
export const pageClockSources = (): ClockSources => {
  let away = document.hidden;
  document.addEventListener('visibilitychange', () => {
    away = true;
  });
  window.addEventListener('pageshow', () => {
    away = true;
  });
  document.addEventListener('resume', () => {
    away = true;
  });
  return {
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    wasAway: () => {
      const was = away || document.hidden;
      away = document.hidden;
      return was;
    },
  };
};
