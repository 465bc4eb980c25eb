import type { Table } from 'dexie';
import type { Records } from '#src/domain/backup.schema.ts';
import { mergeRecords, sameRecords } from '#src/domain/backup.ts';
import { acknowledgementSchema, adviceShownSchema } from '#src/domain/diary-entry.schema.ts';
import { problemsOf } from '#src/domain/problem.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { entryGate, runGate, sessionGate } from './gates.ts';
import type { Routines } from './routines.ts';
import { type Gate, validRows } from './rows.ts';
import { sessionRow } from './session-row.ts';
import {
  keepDamagedSettings,
  readSettings,
  settingsGate,
  settingsId,
  settingsRow,
} from './settings.ts';
import type { SetAsideRow, Storage } from './storage.ts';

/** The verbs that touch every table at once. */
export const wholeStorage = (
  database: Database,
  routines: Routines,
): Pick<Storage, 'exportAll' | 'importAll' | 'setAside'> => ({
  exportAll: () =>
    attempt(() => database.transaction('r', database.tables, async () => readAll(database))),

  importAll: async (records, mode) => {
    const done = await attempt(() =>
      database.transaction('rw!', database.tables, async () => {
        const before = await readAll(database);
        const after = mode === 'merge' ? mergeRecords(before, records) : records;
        await database.packs.clear();
        if (mode === 'replace') await removeAll(database, before);
        await writeAll(database, after);
        await routines.table.bulkPut(after.sessions.map(routines.rowOf));
        // Thrown inside the transaction: everything is as it was before.
        if (!sameRecords(await readAll(database), after)) throw new Error('import differs');
        return before;
      }),
    );
    return done.ok ? { ok: true, before: done.value } : done;
  },

  setAside: () =>
    attempt(() =>
      database.transaction('r', database.tables, async () => {
        const found: SetAsideRow[] = [];
        for (const [name, gate] of gates) {
          for (const row of await database.table(name).toArray()) {
            const parsed = gate.safeParse(row);
            if (parsed.success) continue;
            found.push({ table: name, row, problems: problemsOf(parsed.error.issues, row) });
          }
        }
        return found;
      }),
    ),
});

const gates: readonly (readonly [name: string, gate: Gate<unknown>])[] = [
  ['entries', entryGate],
  ['runs', runGate],
  ['sessions', sessionGate],
  ['acknowledgements', acknowledgementSchema],
  ['adviceShown', adviceShownSchema],
  ['settings', settingsGate],
];

const readAll = async (database: Database): Promise<Records> => {
  const read = async <Row>(table: Table<unknown, string>, gate: Gate<Row>) =>
    validRows(gate, await table.toArray());
  const settings = await readSettings(database);
  return {
    entries: await read(database.entries, entryGate),
    runs: await read(database.runs, runGate),
    sessions: await read(database.sessions, sessionGate),
    acknowledgements: await read(database.acknowledgements, acknowledgementSchema),
    adviceShown: await read(database.adviceShown, adviceShownSchema),
    ...(settings ? { settings } : {}),
  };
};

/** By id, not by clearing: rows that do not validate are nobody's to delete. */
const removeAll = async (database: Database, records: Records): Promise<void> => {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  await database.entries.bulkDelete(ids(records.entries));
  await database.runs.bulkDelete(ids(records.runs));
  await database.sessions.bulkDelete(ids(records.sessions));
  await database.routines.bulkDelete(ids(records.sessions));
  await database.acknowledgements.bulkDelete(ids(records.acknowledgements));
  await database.adviceShown.bulkDelete(ids(records.adviceShown));
  if (records.settings) await database.settings.delete(settingsId);
};

const writeAll = async (database: Database, records: Records): Promise<void> => {
  await database.entries.bulkPut(records.entries);
  await database.runs.bulkPut(records.runs);
  await database.sessions.bulkPut(records.sessions.map(sessionRow));
  await database.acknowledgements.bulkPut(records.acknowledgements);
  await database.adviceShown.bulkPut(records.adviceShown);
  if (!records.settings) return;
  await keepDamagedSettings(database);
  await database.settings.put(settingsRow(records.settings));
};
