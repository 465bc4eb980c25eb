import { addDays } from '#src/domain/day.ts';
import type { RoutineRecord } from '#src/domain/escalation/history.ts';
import { inOne } from '#src/domain/pieces.ts';
import { type ReportPeriod, type ReportRecords, reportInPieces } from '#src/domain/report.ts';
import { startOfDiary } from '#tests/support/diary-records.ts';

const none: ReportRecords = {
  entries: [],
  runs: [],
  routines: [],
  adviceShown: [],
  acknowledgements: [],
};

/** Day 13 after the diary's first evening: the fortnight is days 0 to 13. */
export const today = addDays(startOfDiary.day, 13);

export const report = (records: Partial<ReportRecords>, period: ReportPeriod = '2-weeks') =>
  inOne(reportInPieces({ ...none, ...records }, { today, period }));

export const routine = (later: number, fields: Partial<RoutineRecord> = {}): RoutineRecord => ({
  day: addDays(startOfDiary.day, later),
  kind: 'warmup',
  completedFraction: 1,
  stoppedForPain: false,
  ...fields,
});
