import { acknowledgementSchema, diaryEntrySchema } from '#src/domain/diary-entry.schema.ts';
import type { History } from '#src/domain/escalation/history.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { validRows } from './rows.ts';
import { sessionGate } from './sessions.ts';
import type { Storage } from './storage.ts';
import { watching } from './watching.ts';

export const historyStorage = (database: Database): Storage['history'] => {
  const whole = async (): Promise<History> => {
    const [entries, sessions, acknowledgements] = await Promise.all([
      database.entries.toArray(),
      database.sessions.toArray(),
      database.acknowledgements.toArray(),
    ]);
    return historyOf({
      entries: validRows(diaryEntrySchema, entries),
      sessions: validRows(sessionGate, sessions),
      acknowledgements: validRows(acknowledgementSchema, acknowledgements),
    });
  };
  return { read: () => attempt(whole), watch: watching(whole) };
};
