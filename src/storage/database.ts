import { Dexie, type Table } from 'dexie';

/**
 * The tables. Rows are typed as unknown on purpose: what lies on a phone may be older or damaged, so every read
 * goes through the gate in rows.ts.
 */
export type Database = Dexie & {
  readonly entries: Table<unknown, string>;
  readonly runs: Table<unknown, string>;
  readonly sessions: Table<unknown, string>;
  readonly acknowledgements: Table<unknown, string>;
  readonly adviceShown: Table<unknown, string>;
  readonly settings: Table<unknown, string>;
  /** Derived from `sessions` and never the truth: what a session came to, so that years of them need not be read. */
  readonly routines: Table<unknown, string>;
  /** Months of rows, each in one row; see packs.ts. */
  readonly packs: Table<unknown>;
};

export const databaseName = 'hipwise';
export const schemaVersion = 3;

/** Frozen once shipped: a change is a new version with its upgrade and a fixture of the one before. */
export const version1 = {
  entries: 'id, createdDay, createdAt, updatedAt, [day+createdAt], [context+day]',
  runs: 'id, createdDay, updatedAt, [day+createdAt]',
  // `open` is 1 on a session without an end and absent otherwise: an index cannot find a missing field.
  sessions: 'id, updatedAt, startedAt, open, [day+startedAt], [kind+day]',
  acknowledgements: 'id, [day+createdAt]',
  adviceShown: 'id, [day+createdAt], [day+status+reason]',
  settings: 'id',
};

/** Adds what is derived from sessions. It begins empty, and is made when it is first needed (routines.ts). */
export const version2 = { routines: 'id, day, recipe' };

/**
 * Adds the months of rows. It begins empty: a month without a pack is read row by row. Danger: a later version whose
 * upgrade changes rows must empty it, or the rows are read as they were.
 */
export const version3 = { packs: '[table+month]' };

export const createDatabase = (name: string): Database => {
  const database = new Dexie(name, {
    indexedDB: onlyOurVersion(globalThis.indexedDB),
    IDBKeyRange: globalThis.IDBKeyRange,
    // Acknowledged means on disk, not in the browser's write buffer.
    chromeTransactionDurability: 'strict',
    // The cache would show a write before it is committed.
    cache: 'disabled',
  });
  database.version(1).stores(version1);
  database.version(2).stores(version2);
  database.version(schemaVersion).stores(version3);
  return database as Database;
};

/** Dexie answers a newer database by opening it without a version and may then alter it; here only the version we know is ever opened. */
const onlyOurVersion = (factory: IDBFactory) => ({
  open: (name: string, version?: number) => {
    // Dexie keeps the tenfold of its own number.
    if (version !== schemaVersion * 10) {
      throw new DOMException('the database is of another version of the app', 'VersionError');
    }
    return factory.open(name, version);
  },
  // Without this Dexie would keep a second database, of names.
  databases: () => factory.databases(),
  deleteDatabase: (name: string) => factory.deleteDatabase(name),
  cmp: (first: unknown, second: unknown) => factory.cmp(first, second),
});
