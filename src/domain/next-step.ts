import { type DaySoFar, isMorningAfterRun } from './day-so-far.ts';

export const nextSteps = ['warmup', 'run', 'log', 'cooldown', 'morning', 'rest'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The loop: warm-up, run, pain now, cool-down, pain next morning. Exactly one of them comes next. */
export const nextStep = (day: DaySoFar): NextStep => {
  if (day.ran) {
    if (!day.loggedRunPain) return 'log';
    return day.cooldownDone ? 'rest' : 'cooldown';
  }
  if (day.warmupDone) return 'run';
  if (isMorningAfterRun(day)) return 'morning';
  return day.cooldownDone ? 'rest' : 'warmup';
};
