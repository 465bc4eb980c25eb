import { acknowledgementSchema, type DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { History } from '#src/domain/escalation/history.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { entryGate } from './gates.ts';
import type { Routines } from './routines.ts';
import { validRows } from './rows.ts';
import type { Storage } from './storage.ts';
import { watchingReads } from './watching-reads.ts';

export const historyStorage = (database: Database, routines: Routines): Storage['history'] => {
  const { acknowledgements } = database;
  const whole = async (): Promise<History> => {
    const made = await routines.complete();
    const entries = await allEntries(database);
    return historyOf({
      entries,
      routines: await routines.all(made),
      acknowledgements: validRows(acknowledgementSchema, await acknowledgements.toArray()),
    });
  };
  const read = () => attempt(whole);
  return {
    read,
    watch: watchingReads(read, [database.entries, routines.table, acknowledgements], {
      keeps: true,
    }),
  };
};

/** Rows read and checked at a time: short enough not to hold up a touch. */
const portion = 2000;

const allEntries = ({ entries }: Database): PromiseLike<DiaryEntry[]> =>
  entries.db.transaction('r', entries, async () => {
    const found: DiaryEntry[] = [];
    let rows: unknown[] = await entries.orderBy(':id').limit(portion).toArray();
    while (rows.length > 0) {
      found.push(...validRows(entryGate, rows));
      rows =
        rows.length < portion
          ? []
          : await entries.where(':id').above(idOf(rows)).limit(portion).toArray();
    }
    return found;
  });

/** The key of the last row: whatever else is wrong with it, the database keeps it by that. */
const idOf = (rows: readonly unknown[]): string => String(Object(rows.at(-1)).id);
