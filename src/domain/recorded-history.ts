import type { Records } from './backup.schema.ts';
import type { History, RoutineRecord } from './escalation/history.ts';
import { isRedFlag } from './escalation/red-flags.ts';
import type { Session } from './session.schema.ts';

/** What the rule reads, taken from the records: a session counts once it has an end. */
export const historyOf = (
  records: Pick<Records, 'entries' | 'sessions' | 'acknowledgements'>,
): History => ({
  entries: records.entries.map((entry) => ({
    day: entry.day,
    createdDay: entry.createdDay,
    nrs: entry.nrs,
    context: entry.context,
    flags: entry.flags.filter(isRedFlag),
    dailyLifeAffected: entry.dailyLifeAffected,
    ...(entry.runImpact ? { runImpact: entry.runImpact } : {}),
  })),
  routines: records.sessions
    .filter((session) => session.endedAt !== undefined)
    .map(routineRecordOf),
  acknowledgements: records.acknowledgements.map(({ day, kind }) => ({ day, kind })),
});

const routineRecordOf = (session: Session): RoutineRecord => ({
  day: session.day,
  kind: session.kind,
  completedFraction: session.ending === 'finished' ? 1 : 0,
  stoppedForPain: session.ending === 'pain',
});
