import { describe, expect, it } from 'vitest';
import { readBackup } from '#src/domain/backup.ts';
import { addDays } from '#src/domain/day.ts';
import { assess } from '#src/domain/escalation.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import { day } from '#tests/support/diary-records.ts';
import { assessedOn } from '#tests/support/escalation-diary.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';

describe('what the app stores of a worked diary', () => {
  it.each(sharedCases.map((diary) => [diary.id, diary] as const))(
    '%s comes to the same assessment through a backup file',
    (_id, diary) => {
      const last = day('2026-11-22');
      const read = readBackup(backupOf(diary, last));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const start = addDays(last, 1 - diary.pain.length);
      expect(
        assess(
          historyOf({ ...read.backup, routines: read.backup.sessions.map(routineRecordOf) }),
          last,
        ),
      ).toEqual(assessedOn(diary, start, diary.pain.length, assess));
    },
  );
});
