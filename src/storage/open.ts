import { Dexie, type Table } from 'dexie';
import { firstOfDays, isDay, lastOfDays } from '#src/domain/day.ts';
import {
  acknowledgementSchema,
  adviceShownSchema,
  type DiaryEntry,
} from '#src/domain/diary-entry.schema.ts';
import { createDatabase, type Database, databaseName } from './database.ts';
import { attempt, attemptWrite, failureOf } from './failure.ts';
import { entryGate, runGate } from './gates.ts';
import { historyStorage } from './history.ts';
import { keptRows } from './kept-rows.ts';
import { recordTable } from './record-table.ts';
import { routinesOn } from './routines.ts';
import { rowsOfDays, validRows } from './rows.ts';
import { sessionStorage } from './sessions.ts';
import { readSettings, settingsStorage } from './settings.ts';
import type { OpenStorage, Storage } from './storage.ts';
import { watching } from './watching.ts';
import { wholeStorage } from './whole.ts';
import { writing } from './writing.ts';

/** Opens the database, making it on first use. Waits while another tab is in the way (`blocked` says so). */
export const openStorage: OpenStorage = async ({ name = databaseName, onEvent } = {}) => {
  if (!globalThis.indexedDB) return { ok: false, reason: 'readonly' };
  const database = createDatabase(name);
  database.on('blocked', () => onEvent?.('blocked'));
  database.on('versionchange', () => {
    // Let the other tab go on at once; this one must not write in an old shape.
    database.close();
    onEvent?.('replaced');
    return false;
  });
  try {
    await database.open();
  } catch (error) {
    const reason = failureOf(error);
    return { ok: false, reason: reason === 'invalid' ? 'unknown' : reason };
  }
  return { ok: true, storage: storageOn(database) };
};

const storageOn = (database: Database): Storage => {
  const routines = routinesOn(database);
  const rows = rowsOf(database);
  return {
    diary: diaryStorage(database, rows.entries),
    runs: recordTable(database.runs, runGate, rows.runs),
    sessions: sessionStorage(database, routines),
    acknowledgements: recordTable(
      database.acknowledgements,
      acknowledgementSchema,
      rows.acknowledgements,
    ),
    adviceShown: adviceStorage(database, rows.adviceShown),
    settings: settingsStorage(database),
    history: historyStorage(database, rows, routines),
    readAhead: async () => {
      await attempt(async () => {
        await rows.entries.all();
        await rows.runs.all();
        await routines.all();
        await rows.adviceShown.all();
      });
    },
    packMonths: async () => {
      await attempt(async () => {
        for (const table of Object.values(rows)) await table.pack();
        await routines.pack();
      });
    },
    watchCounts: watchCounts(database),
    watchFirstDay: watchFirstDay(database),
    ...wholeStorage(database, routines),
    deleteEverything: () => attemptWrite(() => database.delete()),
    close: () => database.close(),
  };
};

const byDay = '[day+createdAt]';

const rowsOf = ({ entries, runs, acknowledgements, adviceShown }: Database) => ({
  entries: keptRows(entries, entryGate, byDay),
  runs: keptRows(runs, runGate, byDay),
  acknowledgements: keptRows(acknowledgements, acknowledgementSchema, byDay),
  adviceShown: keptRows(adviceShown, adviceShownSchema, byDay),
});

type Rows = ReturnType<typeof rowsOf>;

const diaryStorage = ({ entries }: Database, rows: Rows['entries']): Storage['diary'] => ({
  ...recordTable(entries, entryGate, rows),
  watchDay: (day) =>
    watching(() =>
      rowsOfDays(entries, byDay, day, day)
        .toArray()
        .then((rows) => validRows(entryGate, rows)),
    ),
  watchLastPlaced: () =>
    watching(() =>
      entries
        .orderBy('createdAt')
        .reverse()
        .limit(lastLookedAt)
        .toArray()
        .then((rows) =>
          validRows<DiaryEntry>(entryGate, rows).find((entry) => entry.sites.length > 0),
        ),
    ),
});

/** A month of entries: where it hurt before that is no default for today. */
const lastLookedAt = 90;

const adviceStorage = (
  { adviceShown }: Database,
  rows: Rows['adviceShown'],
): Storage['adviceShown'] => ({
  watchRange: recordTable(adviceShown, adviceShownSchema, rows).watchRange,
  noteOnce: async (advice) => {
    const checked = adviceShownSchema.safeParse(advice);
    if (!checked.success) return { ok: false, reason: 'invalid' };
    const { day, status, reason } = checked.data;
    return attemptWrite(() =>
      writing(
        adviceShown,
        async () => {
          const noted = await adviceShown
            .where('[day+status+reason]')
            .equals([day, status, reason])
            .count();
          if (noted > 0) return;
          await rows.packs.forget([checked.data.id], [checked.data]);
          await adviceShown.put(checked.data);
        },
        rows.packs.table,
      ),
    );
  },
});

const watchCounts = (database: Database): Storage['watchCounts'] =>
  watching(async () => {
    // Counting years takes the browser long: what a screen asks for at the start goes before it.
    const settings = await readSettings(database);
    const [entries, runs, sessions] = await Promise.all([
      database.entries.count(),
      database.runs.count(),
      // Along an index: counted in its table, every session would be read whole.
      database.sessions.orderBy('updatedAt').count(),
    ]);
    const since = settings?.lastBackupAt ?? Dexie.minKey;
    const entriesSinceBackup = await database.entries.where('updatedAt').above(since).count();
    return { entries, runs, sessions, entriesSinceBackup };
  });

const watchFirstDay = ({ entries, runs, sessions }: Database): Storage['watchFirstDay'] =>
  watching(async () => {
    const first = (table: Table<unknown, string>, index: string): PromiseLike<unknown> =>
      rowsOfDays(table, index, firstOfDays, lastOfDays).firstKey();
    const keys = await Promise.all([
      first(entries, byDay),
      first(runs, byDay),
      first(sessions, '[day+startedAt]'),
    ]);
    return keys
      .map((key): unknown => (Array.isArray(key) ? key[0] : undefined))
      .filter(isDay)
      .sort()[0];
  });
