/** What has happened today and yesterday, as far as it decides what comes next. */
export type DaySoFar = {
  /** Minutes since local midnight. */
  readonly minuteOfDay: number;
  readonly warmupDone: boolean;
  readonly cooldownDone: boolean;
  /** A run was noted, or pain in or after one. */
  readonly ran: boolean;
  /** Pain in or after a run was logged. */
  readonly loggedRunPain: boolean;
  readonly ranYesterday: boolean;
  readonly loggedThisMorning: boolean;
};

export const nextSteps = ['warmup', 'run', 'log', 'cooldown', 'morning', 'rest'] as const;
export type NextStep = (typeof nextSteps)[number];

const noon = 12 * 60;

/** The loop: warm-up, run, pain now, cool-down, pain next morning. Exactly one of them comes next. */
export const nextStep = (day: DaySoFar): NextStep => {
  if (day.ran) {
    if (!day.loggedRunPain) return 'log';
    return day.cooldownDone ? 'rest' : 'cooldown';
  }
  if (day.warmupDone) return 'run';
  if (day.ranYesterday && !day.loggedThisMorning && day.minuteOfDay < noon) return 'morning';
  return day.cooldownDone ? 'rest' : 'warmup';
};
