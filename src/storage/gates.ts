import {
  type DiaryEntry,
  diaryEntrySchema,
  type Run,
  runSchema,
} from '#src/domain/diary-entry.schema.ts';
import { isSoundEntry, isSoundRun } from '#src/domain/quick-check.ts';
import { isSoundSession } from '#src/domain/quick-check-session.ts';
import { type Session, sessionSchema } from '#src/domain/session.schema.ts';
import type { Gate } from './rows.ts';

/** Asks the schema only about rows that a look did not find sound. */
const quickGate = <Row>(isSound: (row: unknown) => row is Row, schema: Gate<Row>): Gate<Row> => ({
  safeParse: (row) => (isSound(row) ? { success: true, data: row } : schema.safeParse(row)),
});

export const entryGate: Gate<DiaryEntry> = quickGate(isSoundEntry, diaryEntrySchema);

export const runGate: Gate<Run> = quickGate(isSoundRun, runSchema);

const soundOrSchema = quickGate(isSoundSession, sessionSchema);

export const sessionGate: Gate<Session> = {
  safeParse: (row) => soundOrSchema.safeParse(withoutIndexKey(row)),
};

const withoutIndexKey = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('open' in row)) return row;
  const { open: _, ...session } = row;
  return session;
};
