import type { DiaryEntry, StoredAcknowledgement } from './diary-entry.schema.ts';
import type { History, PainEntry, RoutineRecord } from './escalation/history.ts';
import { isRedFlag } from './escalation/red-flags.ts';

/** What the rule reads, taken from the records: a session without an end counts for the part that was done. */
export const historyOf = (records: {
  readonly entries: readonly DiaryEntry[];
  readonly routines: readonly RoutineRecord[];
  readonly acknowledgements: readonly StoredAcknowledgement[];
}): History => ({
  entries: records.entries.map(painEntryOf),
  routines: records.routines,
  acknowledgements: records.acknowledgements.map(({ day, kind }) => ({ day, kind })),
});

const painEntryOf = (entry: DiaryEntry): PainEntry => ({
  day: entry.day,
  createdDay: entry.createdDay,
  nrs: entry.nrs,
  context: entry.context,
  flags: entry.flags.length === 0 ? none : entry.flags.filter(isRedFlag),
  dailyLifeAffected: entry.dailyLifeAffected,
  ...(entry.runImpact ? { runImpact: entry.runImpact } : {}),
});

/** Shared, because nearly every entry has none. */
const none: readonly never[] = [];
