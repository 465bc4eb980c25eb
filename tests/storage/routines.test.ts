import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import type { History, RoutineRecord } from '#src/domain/escalation/history.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import type { Storage } from '#src/storage/storage.ts';
import {
  anAcknowledgement,
  anEntry,
  anOpenSession,
  aSession,
  noRecords,
  startOfDiary,
} from '#tests/support/diary-records.ts';
import { firstOf } from '#tests/support/first-of.ts';
import { openedAs, value } from './opened.ts';
import { rawDatabase } from './raw-database.ts';

let name: string;
let storage: Storage;
let tests = 0;

const opened = () => openedAs(name);

beforeEach(async () => {
  tests += 1;
  name = `routines-test-${tests}`;
  storage = await opened();
});
afterEach(() => {
  vi.restoreAllMocks();
  storage.close();
});

const on = (later: number) => addDays(startOfDiary.day, later);

const history = async (): Promise<History> => value(await storage.history.read());

const recordsOf = (...sessions: readonly Session[]) => sessions.map(routineRecordOf);
const byDay = (records: readonly RoutineRecord[]) =>
  records.toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** Writes past the app, as an import of an older version or a foreign hand would. */
const past = async (work: (raw: Awaited<ReturnType<typeof rawDatabase>>) => Promise<unknown>) => {
  storage.close();
  const raw = await rawDatabase(name);
  await work(raw);
  raw.close();
  storage = await opened();
};

describe('what the sessions came to', () => {
  it('is there for each one that was written, changed with it and gone with it', async () => {
    await storage.sessions.put(anOpenSession('a', 1));
    await storage.sessions.put(aSession('b', 2));
    expect(byDay((await history()).routines)).toEqual(
      recordsOf(anOpenSession('a', 1), aSession('b', 2)),
    );
    await storage.sessions.put(aSession('a', 1));
    await storage.sessions.remove('b');
    expect((await history()).routines).toEqual(recordsOf(aSession('a', 1)));
    const raw = await rawDatabase(name);
    expect(await raw.keys('routines')).toEqual(['a']);
    raw.close();
  });

  it('comes and goes with what is imported', async () => {
    await storage.sessions.put(aSession('a', 1));
    const sessions = [aSession('b', 2), aSession('c', 3)];
    await storage.importAll({ ...noRecords, sessions }, 'replace');
    expect(byDay((await history()).routines)).toEqual(recordsOf(...sessions));
    await storage.importAll({ ...noRecords, sessions: [aSession('d', 4)] }, 'merge');
    expect((await history()).routines).toHaveLength(3);
  });

  it('is given for a range of days, both included, and again after a change', async () => {
    for (const later of [0, 1, 2, 3]) await storage.sessions.put(aSession(`s${later}`, later));
    const seen: (readonly RoutineRecord[])[] = [];
    const stop = storage.sessions.watchRoutines(on(1), on(2))(
      (records) => seen.push(records),
      () => {},
    );
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]?.map(({ day }) => day)).toEqual([on(1), on(2)]);
    await storage.sessions.remove('s1');
    await vi.waitFor(() => expect(seen.at(-1)?.map(({ day }) => day)).toEqual([on(2)]));
    stop();
  });

  it('is made anew where a row is missing, of another recipe or without its session', async () => {
    for (const later of [1, 2, 3]) await storage.sessions.put(aSession(`s${later}`, later));
    await past(async (raw) => {
      await raw.remove('routines', 's1');
      const old = { id: 's2', recipe: 0, day: on(2), completedFraction: 0 };
      const orphan = { id: 'gone', recipe: 1, day: on(40), completedFraction: 1 };
      for (const row of [old, orphan]) await raw.put('routines', row);
      await raw.put('packs', { table: 'routines', month: '2026-03-01', rows: [old] });
      await raw.put('packs', { table: 'routines', month: '2026-04-01', rows: [orphan] });
    });
    const expected = recordsOf(...[1, 2, 3].map((later) => aSession(`s${later}`, later)));
    expect(byDay(await firstOf(storage.sessions.watchRoutines(on(0), on(9))))).toEqual(expected);
    expect(byDay((await history()).routines)).toEqual(expected);
    await past(async (raw) => expect(await raw.keys('routines')).toEqual(['s1', 's2', 's3']));
    expect(byDay(await firstOf(storage.sessions.watchRoutines(on(0), on(9))))).toEqual(expected);
  });

  it('leaves out a session that does not validate, and asks about it once', async () => {
    await storage.sessions.put(aSession('sound', 1));
    await past((raw) => raw.put('sessions', { ...aSession('odd', 2), steps: [] }));
    expect((await history()).routines).toHaveLength(1);
    await past(async (raw) => expect(await raw.keys('routines')).toEqual(['odd', 'sound']));
    expect((await history()).routines).toHaveLength(1);
  });

  it('is taken from the sessions when the phone lets nothing be written', async () => {
    await past((raw) => raw.put('sessions', aSession('a', 1)));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'ReadOnlyError');
    });
    expect((await history()).routines).toEqual(recordsOf(aSession('a', 1)));
  });
});

describe('the history that is watched', () => {
  const look = () => {
    const seen: History[] = [];
    const stop = storage.history.watch(
      (value) => seen.push(value),
      () => {},
    );
    return { seen, stop };
  };

  it('tells all who look, once for each change, the same value', async () => {
    const [one, other] = [look(), look()];
    await vi.waitFor(() => expect(one.seen).toHaveLength(1));
    expect(other.seen).toEqual(one.seen);
    expect(other.seen[0]).toBe(one.seen[0]);
    await storage.diary.put(anEntry('a'));
    await vi.waitFor(() => expect(one.seen.at(-1)?.entries).toHaveLength(1));
    await storage.diary.put(anEntry('a', 0, { nrs: 9 }));
    await vi.waitFor(() => expect(one.seen.at(-1)?.entries[0]?.nrs).toBe(9));
    await storage.acknowledgements.put(anAcknowledgement('k'));
    await vi.waitFor(() => expect(one.seen.at(-1)?.acknowledgements).toHaveLength(1));
    await storage.sessions.put(aSession('s'));
    await vi.waitFor(() => expect(one.seen.at(-1)?.routines).toHaveLength(1));
    await storage.diary.remove('a');
    await vi.waitFor(() => expect(one.seen.at(-1)?.entries).toHaveLength(0));
    expect(other.seen.at(-1)).toBe(one.seen.at(-1));
    one.stop();
    other.stop();
  });

  it('is not read again for who comes back, unless something has changed since', async () => {
    const first = look();
    await vi.waitFor(() => expect(first.seen).toHaveLength(1));
    first.stop();
    const again = look();
    expect(again.seen).toEqual(first.seen);
    expect(again.seen[0]).toBe(first.seen[0]);
    again.stop();

    await storage.diary.put(anEntry('a'));
    const later = look();
    await vi.waitFor(() => expect(later.seen.at(-1)?.entries).toHaveLength(1));
    later.stop();
  });

  it('is read again for who comes back after it could not be read', async () => {
    const count = vi.spyOn(IDBIndex.prototype, 'count').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(firstOf(storage.history.watch)).rejects.toThrow('unknown');
    count.mockRestore();
    expect((await firstOf(storage.history.watch)).entries).toEqual([]);
  });

  it('is not read while nobody looks', async () => {
    const first = look();
    await vi.waitFor(() => expect(first.seen).toHaveLength(1));
    first.stop();
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    for (const later of [1, 2, 3]) await storage.diary.put(anEntry(`e${later}`, later));
    // Another watch has heard of all three: this one had its chance.
    await new Promise<void>((resolve, reject) => {
      storage.watchCounts(({ entries }) => entries === 3 && resolve(), reject);
    });
    expect(read).not.toHaveBeenCalled();
  });
});
