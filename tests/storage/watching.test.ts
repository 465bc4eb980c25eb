import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import {
  anAcknowledgement,
  anEntry,
  anOpenSession,
  aRun,
  aSession,
  day,
  startOfDiary,
} from '#tests/support/diary-records.ts';
import { firstOf } from '#tests/support/first-of.ts';
import { follow, name, storage } from './open-diary.ts';
import { openedAs } from './opened.ts';
import { rawDatabase } from './raw-database.ts';

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
    const other = await openedAs(name);
    const followed = follow(storage.diary.watchDay(day('2026-03-02')));
    await followed.until((entries) => entries.length === 0);
    await other.diary.put(anEntry('a', 0));
    await followed.until((entries) => entries.length === 1);
    followed.stop();
    other.close();
  });

  it('says that the diary is closed', async () => {
    storage.close();
    const followed = follow(storage.diary.watchDay(day('2026-03-02')));
    await vi.waitFor(() => expect(followed.failures).toEqual(['closed']));
    followed.stop();
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

  it('is not asked of damaged rows', async () => {
    await storage.diary.put(anEntry('a', 2));
    const raw = await rawDatabase(name);
    await raw.put('entries', { ...anEntry('damaged'), day: 7 });
    raw.close();
    expect(await firstOf(storage.watchFirstDay)).toBe(addDays(startOfDiary.day, 2));
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
