import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup, writeBackup } from '#src/domain/backup.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import { version1, version2 } from '#src/storage/database.ts';
import { openStorage } from '#src/storage/open.ts';
import type { StorageEvent } from '#src/storage/storage.ts';
import {
  anAcknowledgement,
  anAdvice,
  anEntry,
  aRun,
  aSession,
  noRecords,
} from '#tests/support/diary-records.ts';
import { openedAs, value } from './opened.ts';
import { rawDatabase } from './raw-database.ts';

let name: string;
let tests = 0;
beforeEach(() => {
  tests += 1;
  name = `opening-test-${tests}`;
});

const opened = (onEvent?: (event: StorageEvent) => void) => openedAs(name, onEvent);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('version 3 of the database', () => {
  it('has exactly these tables and indexes: a change of them is a new version', async () => {
    (await opened()).close();
    const raw = await rawDatabase(name);
    expect(raw.version).toBe(30);
    expect(raw.tables()).toEqual(
      JSON.parse(readFileSync('tests/fixtures/database-v3.json', 'utf8')),
    );
    raw.close();
  });

  it.each([
    [1, [version1]],
    [2, [version1, version2]],
  ])(
    'takes over a database of version %i as it is, and makes what is derived from its sessions',
    async (version, schemas) => {
      const fixture = readBackup(readFileSync('tests/fixtures/backup-v2.json', 'utf8'));
      if (!fixture.ok) throw new Error('the fixture does not read');
      const { entries, sessions } = fixture.backup;
      const old = new Dexie(name);
      for (const [at, schema] of schemas.entries()) old.version(at + 1).stores(schema);
      await old.table('entries').bulkPut(entries);
      await old.table('sessions').bulkPut([...sessions, { id: 'damaged', day: 7, updatedAt: 7 }]);
      old.close();
      const tables = await rawDatabase(name);
      expect(tables.tables()).toEqual(
        JSON.parse(readFileSync(`tests/fixtures/database-v${version}.json`, 'utf8')),
      );
      tables.close();

      const storage = await opened();
      const exported = value(await storage.exportAll());
      const history = value(await storage.history.read());
      storage.close();
      expect(exported.entries).toEqual(entries);
      expect(exported.sessions).toEqual(sessions);
      expect(history.routines).toMatchObject(sessions.map(routineRecordOf));
      const raw = await rawDatabase(name);
      expect(await raw.keys('routines')).toEqual(
        ['damaged', ...sessions.map(({ id }) => id)].sort(),
      );
      raw.close();
    },
  );

  it('holds a whole diary of its time and gives back the same bytes', async () => {
    const fixture = readFileSync('tests/fixtures/backup-v2.json', 'utf8');
    const read = readBackup(fixture);
    if (!read.ok) throw new Error('the fixture does not read');
    const storage = await opened();
    const { app: _, format: __, exportedAt, exportedDay, ...records } = read.backup;
    expect((await storage.importAll(records, 'merge')).ok).toBe(true);
    storage.close();
    const again = await opened();
    const exported = value(await again.exportAll());
    again.close();
    expect(writeBackup(exported, exportedAt, exportedDay)).toBe(fixture);
  });
});

describe('a database that cannot be opened', () => {
  it('of a newer app is refused and left as it is', async () => {
    (await rawDatabase(name, 40)).close();
    expect(await openStorage({ name })).toEqual({ ok: false, reason: 'newer' });
    const raw = await rawDatabase(name);
    expect(raw.version).toBe(40);
    expect(raw.tables()).toEqual([]);
    raw.close();
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['SecurityError', 'readonly'],
    ['UnknownError', 'unknown'],
  ])('because of a %s says %s', async (error, reason) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await openStorage({ name })).toEqual({ ok: false, reason });
  });

  it('because the browser has none says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openStorage({ name })).toEqual({ ok: false, reason: 'readonly' });
  });
});

describe('two versions of the app', () => {
  it('the older one closes and says that it was replaced', async () => {
    const events: StorageEvent[] = [];
    const storage = await opened((event) => events.push(event));
    const newer = await rawDatabase(name, 40);
    expect(events).toEqual(['replaced']);
    expect(await storage.diary.put(anEntry('a'))).toEqual({ ok: false, reason: 'closed' });
    expect(await storage.diary.get('a')).toEqual({ ok: false, reason: 'closed' });
    expect(await storage.exportAll()).toEqual({ ok: false, reason: 'closed' });
    newer.close();
  });

  it('waits for a tab that does not let go, and says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const old = await rawDatabase(name, 1);
    const events: StorageEvent[] = [];
    const opening = openStorage({ name, onEvent: (event) => events.push(event) });
    await vi.waitFor(() => expect(events).toEqual(['blocked']));
    old.close();
    const result = await opening;
    expect(result.ok).toBe(true);
    if (result.ok) result.storage.close();
  });
});

describe('a write that fails', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['ReadOnlyError', 'readonly'],
    ['UnknownError', 'unknown'],
  ])('with a %s is a value, and the diary stays as it was', async (error, reason) => {
    const storage = await opened();
    await storage.diary.put(anEntry('a', 0, { nrs: 2 }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    expect(await storage.diary.put(anEntry('a', 0, { nrs: 9 }))).toEqual({ ok: false, reason });
    expect(await storage.settings.change({ theme: 'dark' })).toEqual({ ok: false, reason });
    put.mockRestore();
    const kept = await storage.diary.get('a');
    expect(kept.ok && kept.value?.nrs).toBe(2);
    storage.close();
  });

  it('at the commit is not acknowledged', async () => {
    const storage = await opened();
    const add = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const request = add.apply(this, row);
      // The row is accepted and then there is no room for the transaction.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect((await storage.diary.put(anEntry('a'))).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await storage.diary.get('a')).toEqual({ ok: true, value: undefined });
    storage.close();
  });

  it('asks the browser for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const storage = await opened();
    await storage.diary.put(anEntry('a'));
    await storage.settings.change({ theme: 'dark' });
    await storage.diary.remove('a');
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(3);
    expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
    storage.close();
  });

  it('never lets two writes run at once: each takes hold of the settings too', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const storage = await opened();
    await storage.diary.put(anEntry('a'));
    await storage.diary.remove('a');
    await storage.runs.put(aRun('r'));
    await storage.sessions.put(aSession('s'));
    await storage.acknowledgements.put(anAcknowledgement('x'));
    await storage.adviceShown.noteOnce(anAdvice('y'));
    await storage.settings.change({ theme: 'dark' });
    await storage.importAll(noRecords, 'merge');
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(8);
    for (const [tables] of writes) expect([...tables]).toContain('settings');
    storage.close();
  });
});

describe('deleting everything', () => {
  it('leaves no database behind, nor was there ever another', async () => {
    const storage = await opened();
    await storage.diary.put(anEntry('a'));
    const names = (await indexedDB.databases()).map((found) => found.name);
    expect(names.filter((found) => !found?.startsWith('opening-test'))).toEqual([]);
    expect(await storage.deleteEverything()).toEqual({ ok: true });
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
    expect(await storage.diary.put(anEntry('a'))).toEqual({ ok: false, reason: 'closed' });
  });

  it('closes the diary in another tab', async () => {
    const events: StorageEvent[] = [];
    const other = await opened((event) => events.push(event));
    const storage = await opened();
    expect(await storage.deleteEverything()).toEqual({ ok: true });
    expect(events).toEqual(['replaced']);
    expect(await other.diary.put(anEntry('a'))).toEqual({ ok: false, reason: 'closed' });
  });
});
