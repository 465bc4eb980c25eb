import { addDays, type Day } from '#src/domain/day.ts';
import type { PainContext } from '#src/domain/diary-entry.ts';
import type { DaySoFar } from '#src/domain/next-step.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import type { RecentDays } from './use-recent-days.ts';

const runContexts: readonly PainContext[] = ['during-run', 'post-run'];
/** A routine counts as done from this share of its steps (the rule's routine day; source bailey-2020). */
const doneFraction = 0.8;

export const daySoFar = (recent: RecentDays, today: Day, minuteOfDay: number): DaySoFar => {
  const done = (kind: 'warmup' | 'cooldown') =>
    recent.sessions.some((session) => {
      const record = routineRecordOf(session);
      return (
        session.endedAt !== undefined &&
        record.day === today &&
        record.kind === kind &&
        (record.completedFraction >= doneFraction || record.stoppedForPain)
      );
    });
  const loggedRunPainOn = (day: Day) =>
    recent.entries.some((entry) => entry.day === day && runContexts.includes(entry.context));
  const ranOn = (day: Day) => recent.runs.some((run) => run.day === day) || loggedRunPainOn(day);
  return {
    minuteOfDay,
    warmupDone: done('warmup'),
    cooldownDone: done('cooldown'),
    ran: ranOn(today),
    loggedRunPain: loggedRunPainOn(today),
    ranYesterday: ranOn(addDays(today, -1)),
    loggedThisMorning: recent.entries.some(
      (entry) => entry.day === today && entry.context === 'next-morning',
    ),
  };
};

/** When a score given right now was most likely felt. */
export const likelyContext = (day: DaySoFar): PainContext => {
  if (day.ran) return 'post-run';
  if (day.ranYesterday && !day.loggedThisMorning && day.minuteOfDay < 12 * 60)
    return 'next-morning';
  return 'walking';
};
