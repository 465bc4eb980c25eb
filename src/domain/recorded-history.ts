import type { Records } from './backup.schema.ts';
import type { History } from './escalation/history.ts';
import { isRedFlag } from './escalation/red-flags.ts';
import { routineRecordOf } from './session.ts';

/** What the rule reads, taken from the records: a session without an end counts for the part that was done. */
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
  routines: records.sessions.map(routineRecordOf),
  acknowledgements: records.acknowledgements.map(({ day, kind }) => ({ day, kind })),
});
