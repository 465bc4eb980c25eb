import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Records } from '#src/domain/backup.schema.ts';
import { sameRecords, writeBackup } from '#src/domain/backup.ts';
import type { Storage } from '#src/storage/storage.ts';
import { diaries } from '#tests/support/diary-arbitraries.ts';
import { anEntry, aRun, noRecords, startOfDiary } from '#tests/support/diary-records.ts';
import { openedAs, value } from './opened.ts';

let storage: Storage;

beforeAll(async () => {
  storage = await openedAs('importing-test');
});
afterAll(() => storage.deleteEverything());

const everything = async (): Promise<Records> => value(await storage.exportAll());

describe('importing', () => {
  it('an export gives the same bytes, replaced or merged, once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        diaries,
        fc.constantFrom('merge' as const, 'replace' as const),
        async (records, mode) => {
          await storage.importAll(noRecords, 'replace');
          await storage.importAll(records, mode);
          const once = writeBackup(await everything(), 0, startOfDiary.day);
          expect(once).toBe(writeBackup(records, 0, startOfDiary.day));
          await storage.importAll(records, mode);
          expect(writeBackup(await everything(), 0, startOfDiary.day)).toBe(once);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('hands over what was there, so that one undo brings it back', async () => {
    await fc.assert(
      fc.asyncProperty(
        diaries,
        diaries,
        fc.constantFrom('merge' as const, 'replace' as const),
        async (here, file, mode) => {
          await storage.importAll(here, 'replace');
          const imported = await storage.importAll(file, mode);
          if (!imported.ok) throw new Error(imported.reason);
          await storage.importAll(imported.before, 'replace');
          expect(sameRecords(await everything(), here)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('replacing removes what the file does not hold', async () => {
    await storage.importAll({ ...noRecords, entries: [anEntry('a'), anEntry('b')] }, 'replace');
    await storage.importAll({ ...noRecords, entries: [anEntry('b')] }, 'replace');
    expect((await everything()).entries.map(({ id }) => id)).toEqual(['b']);
  });

  it('that fails half-way changes nothing', async () => {
    await storage.importAll({ ...noRecords, entries: [anEntry('a')] }, 'replace');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'runs') throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const file = {
      ...noRecords,
      entries: [anEntry('b')],
      runs: [aRun('r')],
    };
    expect(await storage.importAll(file, 'replace')).toEqual({ ok: false, reason: 'quota' });
    vi.restoreAllMocks();
    expect((await everything()).entries.map((entry) => entry.id)).toEqual(['a']);
  });

  it('that reads back differently changes nothing', async () => {
    await storage.importAll({ ...noRecords, entries: [anEntry('a')] }, 'replace');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      return put.call(this, { ...row, note: 'a failing disk' });
    });
    const file = { ...noRecords, entries: [anEntry('b')] };
    expect(await storage.importAll(file, 'merge')).toEqual({ ok: false, reason: 'unknown' });
    vi.restoreAllMocks();
    expect((await everything()).entries.map((entry) => entry.id)).toEqual(['a']);
  });
});
