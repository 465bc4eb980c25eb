import {
  type DiaryEntry,
  diaryEntrySchema,
  type Run,
  runSchema,
} from '#src/domain/diary-entry.schema.ts';
import { isSoundEntry, isSoundRun } from '#src/domain/quick-check.ts';
import type { Gate } from './rows.ts';

/** Asks the schema only about rows that a look did not find sound. */
const quickGate = <Row>(isSound: (row: unknown) => row is Row, schema: Gate<Row>): Gate<Row> => ({
  safeParse: (row) => (isSound(row) ? { success: true, data: row } : schema.safeParse(row)),
});

export const entryGate: Gate<DiaryEntry> = quickGate(isSoundEntry, diaryEntrySchema);

export const runGate: Gate<Run> = quickGate(isSoundRun, runSchema);
