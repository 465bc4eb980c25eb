import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { openStorage } from '#src/storage/open.ts';
import type { Read, Storage, StorageFailure, Watch } from '#src/storage/storage.ts';
import {
  anAcknowledgement,
  anAdvice,
  anEntry,
  anOpenSession,
  aRun,
  aSession,
  day,
  startOfDiary,
} from '#tests/support/diary-records.ts';
import { rawDatabase } from './raw-database.ts';

const name = 'storage-test';
let storage: Storage;

beforeEach(async () => {
  const opened = await openStorage({ name });
  if (!opened.ok) throw new Error(opened.reason);
  storage = opened.storage;
});
afterEach(async () => {
  await storage.deleteEverything();
});

const always: [Day, Day] = [day('1900-01-01'), day('2199-12-31')];

const value = <Value>(read: Read<Value>): Value => {
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

/** Follows a watch; `until` waits for the first value that fits. */
const follow = <Value>(watch: Watch<Value>) => {
  const values: Value[] = [];
  const failures: StorageFailure[] = [];
  const stop = watch(
    (next) => values.push(next),
    (reason) => failures.push(reason),
  );
  return {
    values,
    failures,
    stop,
    until: (fits: (value: Value) => boolean) =>
      vi.waitFor(() => {
        const found = values.find(fits);
        if (found === undefined) throw new Error(`only saw ${JSON.stringify(values)}`);
        return found;
      }),
  };
};

const now = <Value>(watch: Watch<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = watch(
      (found) => {
        setTimeout(() => stop());
        resolve(found);
      },
      (reason) => reject(new Error(reason)),
    );
  });

describe('the diary', () => {
  it('gives back what was put, exactly', async () => {
    const entry = anEntry('a', 0, { runImpact: 'reduced', note: 'é \ud83d 🏃', nrs: null });
    expect(await storage.diary.put(entry)).toEqual({ ok: true });
    expect(value(await storage.diary.get('a'))).toEqual(entry);
  });

  it('replaces an entry put again', async () => {
    await storage.diary.put(anEntry('a', 0, { nrs: 9 }));
    await storage.diary.put(anEntry('a', 0, { nrs: 2 }));
    expect((await now(storage.diary.watchRange(...always))).map(({ nrs }) => nrs)).toEqual([2]);
  });

  it('writes nothing that breaks the schema', async () => {
    expect(await storage.diary.put(anEntry('a', 0, { nrs: 11 }))).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(value(await storage.diary.get('a'))).toBeUndefined();
  });

  it('hands over what was removed, so that it can be put back', async () => {
    const entry = anEntry('a');
    await storage.diary.put(entry);
    expect(await storage.diary.remove('a')).toEqual({ ok: true, removed: entry });
    expect(value(await storage.diary.get('a'))).toBeUndefined();
    expect(await storage.diary.remove('a')).toEqual({ ok: true, removed: undefined });
    await storage.diary.put(entry);
    expect(value(await storage.diary.get('a'))).toEqual(entry);
  });

  it('shows a range of days, both ends included, in the order of day and writing', async () => {
    const second = anEntry('1', 2);
    await storage.diary.put({ ...second, id: '2', createdAt: second.createdAt + 1 });
    await storage.diary.put(second);
    for (const later of [4, 0, 1, 3]) await storage.diary.put(anEntry(`day-${later}`, later));
    const range = await now(storage.diary.watchRange(day('2026-03-03'), day('2026-03-05')));
    expect(range.map(({ id }) => id)).toEqual(['day-1', '1', '2', 'day-3']);
  });

  it('finds the last entry that says where', async () => {
    await storage.diary.put(anEntry('placed', 0));
    await storage.diary.put(anEntry('zero', 1, { nrs: 0, sites: [] }));
    expect((await now(storage.diary.watchLastPlaced()))?.id).toBe('placed');
  });
});

describe('a watch', () => {
  it('speaks again after a change of its days and not after others', async () => {
    const followed = follow(storage.diary.watchDay(day('2026-03-02')));
    await followed.until((entries) => entries.length === 0);
    await storage.diary.put(anEntry('elsewhere', 5));
    await storage.diary.put(anEntry('here', 0));
    await followed.until((entries) => entries.length === 1);
    await storage.diary.remove('here');
    await vi.waitFor(() => expect(followed.values.at(-1)).toEqual([]));
    expect(followed.values.length).toBeLessThanOrEqual(3);
    followed.stop();
  });

  it('is silent once stopped', async () => {
    const followed = follow(storage.diary.watchDay(day('2026-03-02')));
    await followed.until(() => true);
    followed.stop();
    const other = follow(storage.diary.watchDay(day('2026-03-02')));
    await storage.diary.put(anEntry('a', 0));
    await other.until((entries) => entries.length === 1);
    other.stop();
    expect(followed.values).toEqual([[]]);
  });

  it('hears what another tab wrote', async () => {
    const other = await openStorage({ name });
    if (!other.ok) throw new Error(other.reason);
    const followed = follow(storage.diary.watchDay(day('2026-03-02')));
    await followed.until((entries) => entries.length === 0);
    await other.storage.diary.put(anEntry('a', 0));
    await followed.until((entries) => entries.length === 1);
    followed.stop();
    other.storage.close();
  });

  it('says that the diary is closed', async () => {
    storage.close();
    const followed = follow(storage.diary.watchDay(day('2026-03-02')));
    await vi.waitFor(() => expect(followed.failures).toEqual(['closed']));
    followed.stop();
  });
});

describe('sessions', () => {
  it('shows the open one and forgets it when it ends', async () => {
    await storage.sessions.put(aSession('done', 0));
    await storage.sessions.put(anOpenSession('open', 1));
    expect((await now(storage.sessions.watchOpen()))?.id).toBe('open');
    const ended = aSession('open', 1);
    await storage.sessions.put(ended);
    expect(await now(storage.sessions.watchOpen())).toBeUndefined();
    expect(value(await storage.sessions.get('open'))).toEqual(ended);
  });

  it('gives an open session back without the key of the index', async () => {
    const open = anOpenSession('open', 1);
    await storage.sessions.put(open);
    expect(value(await storage.sessions.get('open'))).toEqual(open);
  });

  it('finds the last one that ended', async () => {
    await storage.sessions.put(aSession('first', 0));
    await storage.sessions.put(aSession('second', 1));
    await storage.sessions.put(anOpenSession('open', 2));
    expect((await now(storage.sessions.watchLast()))?.id).toBe('second');
  });
});

describe('advice shown', () => {
  it('is noted once a day', async () => {
    await storage.adviceShown.noteOnce(anAdvice('a', 0));
    await storage.adviceShown.noteOnce(anAdvice('b', 0));
    await storage.adviceShown.noteOnce(anAdvice('c', 1));
    await storage.adviceShown.noteOnce(anAdvice('d', 1, { reason: 'rising-week' }));
    const noted = await now(storage.adviceShown.watchRange(...always));
    expect(noted.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });
});

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(value(await storage.settings.read())).toEqual(defaultSettings);
  });

  it('keep every other choice when one changes', async () => {
    await storage.settings.change({ theme: 'dark' });
    await storage.settings.change({ voice: false, soreSide: 'left' });
    expect(value(await storage.settings.read())).toEqual({
      ...defaultSettings,
      theme: 'dark',
      voice: false,
      soreSide: 'left',
    });
  });

  it('forget a choice set to undefined', async () => {
    await storage.settings.change({ theme: 'dark', soreSide: 'left' });
    await storage.settings.change({ theme: undefined, soreSide: undefined });
    expect(value(await storage.settings.read())).toEqual(defaultSettings);
  });

  it('refuse a value they do not know', async () => {
    expect(await storage.settings.change({ toneVolume: 2 })).toEqual({
      ok: false,
      reason: 'invalid',
    });
  });
});

describe('the first day', () => {
  it('is the earliest of entries, runs and sessions, and follows them', async () => {
    const followed = follow(storage.watchFirstDay);
    await storage.sessions.put(aSession('s', 9));
    await followed.until((first) => first === addDays(startOfDiary.day, 9));
    await storage.runs.put(aRun('r', 5));
    await followed.until((first) => first === addDays(startOfDiary.day, 5));
    await storage.diary.put(anEntry('a', 2));
    await followed.until((first) => first === addDays(startOfDiary.day, 2));
    followed.stop();
  });
});

describe('the counts', () => {
  it('follow what is written and the last backup', async () => {
    const followed = follow(storage.watchCounts);
    await followed.until(({ entries }) => entries === 0);
    const entry = anEntry('a', 0);
    await storage.diary.put(entry);
    await storage.runs.put(aRun('r'));
    await storage.sessions.put(aSession('s'));
    await followed.until(
      (counts) => counts.entriesSinceBackup === 1 && counts.runs === 1 && counts.sessions === 1,
    );
    await storage.settings.change({ lastBackupAt: entry.updatedAt });
    await followed.until((counts) => counts.entries === 1 && counts.entriesSinceBackup === 0);
    await storage.diary.put(anEntry('b', 1));
    await followed.until((counts) => counts.entries === 2 && counts.entriesSinceBackup === 1);
    followed.stop();
  });
});

describe('the history for the rule', () => {
  it('holds scores, known flags, what was done of each session, and answers', async () => {
    const followed = follow(storage.history.watch);
    await followed.until(() => true);
    await storage.diary.put(
      anEntry('a', 0, { flags: ['pain-walking-limp', 'a-flag-of-later'], runImpact: 'stopped' }),
    );
    await storage.sessions.put(aSession('done', 0));
    await storage.sessions.put({ ...anOpenSession('open', 0), seenAt: startOfDiary.at });
    await storage.acknowledgements.put(anAcknowledgement('x', 1, 'snooze'));
    const history = await followed.until((seen) => seen.acknowledgements.length === 1);
    expect(history.entries).toEqual([
      {
        day: '2026-03-02',
        createdDay: '2026-03-02',
        nrs: 4,
        context: 'post-run',
        flags: ['pain-walking-limp'],
        dailyLifeAffected: false,
        runImpact: 'stopped',
      },
    ]);
    expect(history.routines).toEqual([
      { day: '2026-03-02', kind: 'warmup', completedFraction: 1, stoppedForPain: false },
      { day: '2026-03-02', kind: 'warmup', completedFraction: 0, stoppedForPain: false },
    ]);
    expect(history.acknowledgements).toEqual([{ day: '2026-03-03', kind: 'snooze' }]);
    followed.stop();
  });
});

describe('a damaged row', () => {
  const damage = async (table: string, row: unknown) => {
    const raw = await rawDatabase(name);
    await raw.put(table, row);
    raw.close();
  };

  it('is set aside with its field named, and everything else still reads', async () => {
    await storage.diary.put(anEntry('good', 0));
    const bad = { ...anEntry('bad', 0), nrs: 'much' };
    await damage('entries', bad);
    expect((await now(storage.diary.watchRange(...always))).map(({ id }) => id)).toEqual(['good']);
    expect(value(await storage.setAside())).toEqual([
      { table: 'entries', row: bad, problems: [{ path: 'nrs', code: 'wrong-type' }] },
    ]);
  });

  it('outlives a removal and a replacement of the diary', async () => {
    await damage('entries', { ...anEntry('bad', 0), nrs: 'much' });
    await storage.diary.remove('bad');
    await storage.importAll(value(await storage.exportAll()), 'replace');
    expect(value(await storage.setAside())).toHaveLength(1);
  });

  it('of the settings gives way to the defaults and is kept when they change', async () => {
    await damage('settings', { id: 'settings', theme: 'pink' });
    expect(value(await storage.settings.read())).toEqual(defaultSettings);
    await storage.settings.change({ theme: 'dark' });
    expect(value(await storage.settings.read()).theme).toBe('dark');
    expect(value(await storage.setAside())).toMatchObject([{ row: { theme: 'pink' } }]);
  });
});
