import type { DiaryEntry, StoredAcknowledgement } from '#src/domain/diary-entry.schema.ts';
import type { History } from '#src/domain/escalation/history.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Routines } from './routines.ts';
import type { Storage } from './storage.ts';
import { watchingReads } from './watching-reads.ts';

export const historyStorage = (
  database: Database,
  rows: {
    readonly entries: KeptRows<DiaryEntry>;
    readonly acknowledgements: KeptRows<StoredAcknowledgement>;
  },
  routines: Routines,
): Storage['history'] => {
  const read = () =>
    attempt(async (): Promise<History> => {
      // In pieces, and first: what a screen asks for at the start would wait for the long lists of the sessions' keys.
      const entries = await rows.entries.all();
      return historyOf({
        entries,
        routines: await routines.all(),
        acknowledgements: await rows.acknowledgements.all(),
      });
    });
  return {
    read,
    watch: watchingReads(read, [database.entries, routines.table, database.acknowledgements], {
      keeps: true,
    }),
  };
};
