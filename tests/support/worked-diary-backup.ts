import type { Records } from '#src/domain/backup.schema.ts';
import { writeBackup } from '#src/domain/backup.ts';
import { addDays, type Day, dayNumber } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { PainEntry } from '#src/domain/escalation/history.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { aSession, noRecords } from './diary-records.ts';
import { historyOf, type WorkedDiary } from './escalation-diary.ts';

const eveningOf = (day: Day) => dayNumber(day) * 86_400_000 + 18.5 * 3_600_000;

const hasStorableScore = ({ nrs }: PainEntry) =>
  nrs === null || (Number.isInteger(nrs) && nrs >= 0 && nrs <= 10);

/** A worked diary as the records that the app would hold of it, its day 1 being `start`. */
export const recordsOf = (diary: WorkedDiary, start: Day): Records => {
  const history = historyOf(diary, start);
  return {
    ...noRecords,
    // The store holds no impossible score; the rule's own tests hand it those.
    entries: history.entries.filter(hasStorableScore).map((entry, index): DiaryEntry => {
      const { flags, runImpact, ...rest } = entry;
      const at = eveningOf(entry.createdDay) + index;
      return {
        ...rest,
        id: `entry-${String(index).padStart(4, '0')}`,
        createdAt: at,
        updatedAt: at,
        flags: [...flags],
        sites: [],
        qualities: [],
        note: '',
        ...(runImpact ? { runImpact } : {}),
      };
    }),
    sessions: history.routines.map((routine, index): Session => {
      const at = eveningOf(routine.day);
      const { endedAt: _, ending: __, ...session } = aSession(`session-${index}`);
      const workedMs = 10_000 + Math.round(routine.completedFraction * 10) * 1000;
      return {
        ...session,
        kind: routine.kind,
        day: routine.day,
        startedAt: at,
        updatedAt: at + workedMs,
        seenAt: at + workedMs,
        // Ten equal pieces of work: the share done is told by how many of them were reached.
        steps: [
          { phase: 'get-ready', move: 0, durationMs: 10_000, set: 1 },
          ...Array.from({ length: 10 }, (_piece, piece) => ({
            phase: 'work' as const,
            move: 0,
            durationMs: 1000,
            set: piece + 1,
          })),
        ],
        events: [
          { at, kind: 'start', fromMs: 0, toMs: 0 },
          { at: at + workedMs, kind: 'finish', fromMs: workedMs, toMs: workedMs },
        ],
        endedAt: at + workedMs,
        ending: routine.stoppedForPain ? 'pain' : 'finished',
      };
    }),
    acknowledgements: history.acknowledgements.map((acknowledgement, index) => ({
      ...acknowledgement,
      id: `acknowledgement-${index}`,
      createdAt: eveningOf(acknowledgement.day),
    })),
  };
};

/** The same as a backup file whose last day is `last`. */
export const backupOf = (diary: WorkedDiary, last: Day): string =>
  writeBackup(recordsOf(diary, addDays(last, 1 - diary.pain.length)), eveningOf(last), last);
