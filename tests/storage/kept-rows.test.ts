import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Records } from '#src/domain/backup.schema.ts';
import { addDays, type Day } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { Storage } from '#src/storage/storage.ts';
import {
  anAcknowledgement,
  anAdvice,
  anEntry,
  aRun,
  aSession,
  noRecords,
  startOfDiary,
} from '#tests/support/diary-records.ts';
import { firstOf } from '#tests/support/first-of.ts';
import { always, openedAs, value } from './opened.ts';
import { rawDatabase } from './raw-database.ts';

// The diary is kept in memory once all of it was asked for. Whatever is written after that, and by whom, what is told
// is what a storage opened anew reads from the disk.

let name: string;
let storage: Storage;
let tests = 0;

const opened = () => openedAs(name);

const begin = async () => {
  tests += 1;
  name = `kept-rows-test-${tests}`;
  storage = await opened();
};
beforeEach(begin);
afterEach(() => {
  vi.restoreAllMocks();
  storage.close();
});

const narrow: [Day, Day] = [addDays(startOfDiary.day, 200), addDays(startOfDiary.day, 400)];

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
const fail = (reason: string) => {
  throw new Error(reason);
};

/** What the rule and the screens are told; the order matters where it is promised. */
const toldBy = async ({ history, diary, runs, sessions, adviceShown, readAhead }: Storage) => {
  await readAhead();
  const { entries, routines, acknowledgements } = value(await history.read());
  return {
    history: [entries, routines, acknowledgements].map(sorted),
    all: await firstOf(diary.watchRange(...always)),
    narrow: await firstOf(diary.watchRange(...narrow)),
    runs: await firstOf(runs.watchRange(...always)),
    advice: await firstOf(adviceShown.watchRange(...always)),
    routines: sorted(await firstOf(sessions.watchRoutines(...always))),
  };
};

/** A storage that has kept nothing yet is asked for the ranges first, which it then reads from the disk. */
const fromScratch = async () => {
  const fresh = await opened();
  const ranges = [
    await firstOf(fresh.diary.watchRange(...always)),
    await firstOf(fresh.diary.watchRange(...narrow)),
    await firstOf(fresh.runs.watchRange(...always)),
    await firstOf(fresh.adviceShown.watchRange(...always)),
    sorted(await firstOf(fresh.sessions.watchRoutines(...always))),
  ];
  const told = await toldBy(fresh);
  fresh.close();
  expect([told.all, told.narrow, told.runs, told.advice, told.routines]).toEqual(ranges);
  return told;
};

const idList = ['a', 'b', 'c', 'd'];
/** Rows of every kind in months far apart, so that each write meets packed ones. */
const atFirst: Records = {
  entries: idList.map((id, at) => anEntry(id, at * 200)),
  runs: idList.map((id, at) => aRun(id, at * 200)),
  sessions: idList.map((id, at) => aSession(id, at * 200)),
  acknowledgements: idList.map((id, at) => anAcknowledgement(id, at * 200)),
  adviceShown: idList.map((id, at) => anAdvice(id, at * 200)),
};
const ids = fc.constantFrom(...idList);
const later = fc.integer({ min: 0, max: 700 });
const entry = fc
  .record({ id: ids, later, nrs: fc.integer({ min: 0, max: 10 }) })
  .map(({ id, later: at, nrs }) => anEntry(id, at, { nrs }));
const run = fc.tuple(ids, later).map(([id, at]) => aRun(id, at));
const session = fc.tuple(ids, later).map(([id, at]) => aSession(id, at));
const advice = fc.tuple(ids, later).map(([id, at]) => anAdvice(id, at));
const answer = fc.tuple(ids, later).map(([id, at]) => anAcknowledgement(id, at));
const records: fc.Arbitrary<Records> = fc
  .record({
    entries: fc.uniqueArray(entry, { selector: ({ id }) => id }),
    sessions: fc.uniqueArray(session, { selector: ({ id }) => id }),
  })
  .map((some) => ({ ...noRecords, ...some }));

type Write = (to: Storage) => Promise<unknown>;
const writes: fc.Arbitrary<Write> = fc.oneof(
  entry.map(
    (one): Write =>
      (to) =>
        to.diary.put(one),
  ),
  run.map(
    (one): Write =>
      (to) =>
        to.runs.put(one),
  ),
  session.map(
    (one): Write =>
      (to) =>
        to.sessions.put(one),
  ),
  answer.map(
    (one): Write =>
      (to) =>
        to.acknowledgements.put(one),
  ),
  advice.map(
    (one): Write =>
      (to) =>
        to.adviceShown.noteOnce(one),
  ),
  ids.map(
    (id): Write =>
      (to) =>
        to.diary.remove(id),
  ),
  ids.map(
    (id): Write =>
      (to) =>
        to.runs.remove(id),
  ),
  ids.map(
    (id): Write =>
      (to) =>
        to.sessions.remove(id),
  ),
  // A removal and its undo.
  ids.map(
    (id): Write =>
      async (to) => {
        const done = await to.diary.remove(id);
        if (done.ok && done.removed) await to.diary.put(done.removed);
      },
  ),
  fc.tuple(records, fc.constantFrom('merge', 'replace')).map(
    ([some, mode]): Write =>
      (to) =>
        to.importAll(some, mode),
  ),
  // An import and its undo.
  records.map(
    (some): Write =>
      async (to) => {
        const done = await to.importAll(some, 'replace');
        if (done.ok) await to.importAll(done.before, 'replace');
      },
  ),
);

describe('rows kept in memory', () => {
  it('are those on the disk after any stream of writes, of this tab or another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(writes, fc.boolean()), { minLength: 1, maxLength: 8 }),
        async (stream) => {
          storage.close();
          await begin();
          const other = await opened();
          await storage.importAll(atFirst, 'replace');
          await toldBy(storage);
          let looked: readonly DiaryEntry[] = [];
          let judged: readonly unknown[] = [];
          const stops = [
            storage.diary.watchRange(...always)((entries) => {
              looked = entries;
            }, fail),
            storage.history.watch((history) => {
              judged = history.entries;
            }, fail),
          ];
          for (const [write, elsewhere] of stream) {
            // As many months as there can be are copies, of which the write has to know; more are made beside it.
            await storage.packMonths();
            await Promise.all([other.packMonths(), write(elsewhere ? other : storage)]);
            const told = await fromScratch();
            expect(await toldBy(storage)).toEqual(told);
            await vi.waitFor(() => {
              expect(looked).toEqual(told.all);
              expect(sorted(judged)).toEqual(told.history[0]);
            });
          }
          for (const stop of stops) stop();
          other.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of past months are read a year at a time from their packs, and the newest month from its rows', async () => {
    const entries = Array.from({ length: 1200 }, (_, at) => anEntry(`${at}`, at));
    await storage.importAll({ ...noRecords, entries }, 'replace');
    await storage.packMonths();
    const fresh = await opened();
    const months = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const rows = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect(await firstOf(fresh.diary.watchRange(...always))).toEqual(entries);
    expect(months).toHaveBeenCalledTimes(4);
    expect(rows).toHaveBeenCalledTimes(1);
    fresh.close();
  });

  it('of a month that was written to are read one by one until it is packed again', async () => {
    const entries = Array.from({ length: 200 }, (_, at) => anEntry(`${at}`, at));
    await storage.importAll({ ...noRecords, entries }, 'replace');
    const packed = async () => {
      const raw = await rawDatabase(name);
      const months = await raw.keys('packs');
      raw.close();
      return months;
    };
    await storage.packMonths();
    const all = await packed();
    const moved = { ...anEntry('0', 40), createdDay: startOfDiary.day };
    await storage.diary.put(moved);
    const kept = await packed();
    expect(kept).toEqual(all.slice(2));
    await storage.packMonths();
    expect(await packed()).toEqual(all);
    expect(await fromScratch()).toEqual(await toldBy(storage));
  });

  it('that lie between packed months are each read once, however many or damaged they are', async () => {
    // From the third of March to its end: two pieces of fifteen days would reach into April.
    const march = Array.from({ length: 1001 }, (_, at) => anEntry(`${at}`, 1 + (at % 29)));
    const entries = [...march, anEntry('april', 30), anEntry('may', 70)];
    const days = entries.map(({ day: on }) => on).sort();
    await storage.importAll({ ...noRecords, entries }, 'replace');
    await storage.packMonths();
    await storage.diary.put(anEntry('0', 1, { nrs: 7 }));
    expect((await fromScratch()).all.map(({ day: on }) => on)).toEqual(days);

    const few = [anEntry('march'), anEntry('april', 30), anEntry('may', 70)];
    await storage.importAll({ ...noRecords, entries: few }, 'replace');
    await storage.packMonths();
    await storage.diary.put(anEntry('march', 0, { nrs: 7 }));
    const raw = await rawDatabase(name);
    await raw.put('entries', { ...anEntry('damaged'), day: '2026-03-30x' });
    raw.close();
    expect((await fromScratch()).all.map(({ id }) => id)).toEqual(['march', 'april', 'may']);
  });

  it('are read once, and after a write only the row that was written', async () => {
    await storage.diary.put(anEntry('a'));
    await storage.diary.put(anEntry('b', 400));
    await storage.readAhead();
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    await storage.diary.put(anEntry('b', 400, { nrs: 7 }));
    expect((await toldBy(storage)).all.map(({ nrs }) => nrs)).toEqual([4, 7]);
    expect(reads).not.toHaveBeenCalled();
  });

  it('are told as they are now to who looked before the write', async () => {
    await storage.diary.put(anEntry('a'));
    await storage.readAhead();
    const told: (number | null)[][] = [];
    const stop = storage.diary.watchRange(...always)(
      (entries) => told.push(entries.map(({ nrs }) => nrs)),
      () => {},
    );
    for (const nrs of [7, 5]) {
      await storage.diary.put(anEntry('a', 0, { nrs }));
      await vi.waitFor(() => expect(told.at(-1)).toEqual([nrs]));
    }
    stop();
  });

  it('are a matter of the ranges that were asked for until all are: a week reads a week', async () => {
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    await firstOf(storage.diary.watchRange(...narrow));
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('of years are read a thousand at a time, and once, by all who ask', async () => {
    const entries = Array.from({ length: 2500 }, (_, at) => anEntry(`${at}`, at));
    await storage.importAll({ ...noRecords, entries }, 'replace');
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    const days = async (from: number, to: number) => {
      const ends = [addDays(startOfDiary.day, from), addDays(startOfDiary.day, to)] as const;
      return (await firstOf(storage.diary.watchRange(...ends))).map(({ id }) => Number(id));
    };
    const from = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at);
    // Many days, but few rows.
    expect(await days(2400, 60_000)).toEqual(from(2400, 2499));
    expect(reads).toHaveBeenCalledTimes(1);
    const both = await Promise.all([days(1, 2499), days(-9, 1500)]);
    expect(both).toEqual([from(1, 2499), from(0, 1500)]);
    expect(reads).toHaveBeenCalledTimes(4);
    expect(await days(5, 1400)).toEqual(from(5, 1400));
    expect(reads).toHaveBeenCalledTimes(4);
  });

  it('hold what another page wrote as soon as it says so', async () => {
    await toldBy(storage);
    const raw = await rawDatabase(name);
    await raw.put('entries', anEntry('theirs', 3));
    raw.close();
    // As Dexie says it from one page to another: the ranges of keys as bare trees.
    const page = new BroadcastChannel('x-storagemutated-1');
    page.postMessage({
      [`idb://${name}/entries/`]: { d: 1, from: 'theirs', to: 'theirs', l: null, r: null },
    });
    await vi.waitFor(async () =>
      expect((await toldBy(storage)).all.map(({ id }) => id)).toEqual(['theirs']),
    );
    page.close();
  });

  it('leave out the rows that do not validate', async () => {
    await storage.diary.put(anEntry('a'));
    await storage.diary.put(anEntry('b', 1));
    await toldBy(storage);
    storage.close();
    const raw = await rawDatabase(name);
    await raw.put('entries', { ...anEntry('a'), nrs: 99 } satisfies DiaryEntry);
    await raw.put('entries', { id: 'c', day: 'yesterday', createdAt: 1 });
    raw.close();
    storage = await opened();
    await storage.history.read();
    expect((await toldBy(storage)).all.map(({ id }) => id)).toEqual(['b']);
  });
});
