import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#src/domain/settings.ts';
import { anAdvice, anEntry, anOpenSession, aSession, day } from '#tests/support/diary-records.ts';
import { firstOf } from '#tests/support/first-of.ts';
import { name, storage } from './open-diary.ts';
import { always, value } from './opened.ts';
import { rawDatabase } from './raw-database.ts';

describe('the diary', () => {
  it('gives back what was put, exactly', async () => {
    const entry = anEntry('a', 0, { runImpact: 'reduced', note: 'é \ud83d 🏃', nrs: null });
    expect(await storage.diary.put(entry)).toEqual({ ok: true });
    expect(value(await storage.diary.get('a'))).toEqual(entry);
  });

  it('replaces an entry put again', async () => {
    await storage.diary.put(anEntry('a', 0, { nrs: 9 }));
    await storage.diary.put(anEntry('a', 0, { nrs: 2 }));
    expect((await firstOf(storage.diary.watchRange(...always))).map(({ nrs }) => nrs)).toEqual([2]);
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
    const range = await firstOf(storage.diary.watchRange(day('2026-03-03'), day('2026-03-05')));
    expect(range.map(({ id }) => id)).toEqual(['day-1', '1', '2', 'day-3']);
  });

  it('finds the last entry that says where', async () => {
    await storage.diary.put(anEntry('placed', 0));
    await storage.diary.put(anEntry('zero', 1, { nrs: 0, sites: [] }));
    expect((await firstOf(storage.diary.watchLastPlaced()))?.id).toBe('placed');
  });
});

describe('sessions', () => {
  it('shows the open one and forgets it when it ends', async () => {
    await storage.sessions.put(aSession('done', 0));
    await storage.sessions.put(anOpenSession('open', 1));
    expect((await firstOf(storage.sessions.watchOpen()))?.id).toBe('open');
    const ended = aSession('open', 1);
    await storage.sessions.put(ended);
    expect(await firstOf(storage.sessions.watchOpen())).toBeUndefined();
    expect(await firstOf(storage.sessions.watchRange(...always))).toContainEqual(ended);
  });

  it('gives an open session back without the key of the index', async () => {
    const open = anOpenSession('open', 1);
    await storage.sessions.put(open);
    expect(await firstOf(storage.sessions.watchRange(...always))).toEqual([open]);
  });
});

describe('advice shown', () => {
  it('is noted once a day', async () => {
    await storage.adviceShown.noteOnce(anAdvice('a', 0));
    await storage.adviceShown.noteOnce(anAdvice('b', 0));
    await storage.adviceShown.noteOnce(anAdvice('c', 1));
    await storage.adviceShown.noteOnce(anAdvice('d', 1, { reason: 'rising-week' }));
    const noted = await firstOf(storage.adviceShown.watchRange(...always));
    expect(noted.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });
});

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await firstOf(storage.settings.watch)).toEqual(defaultSettings);
  });

  it('keep every other choice when one changes', async () => {
    await storage.settings.change({ theme: 'dark' });
    await storage.settings.change({ voice: false, soreSide: 'left' });
    expect(await firstOf(storage.settings.watch)).toEqual({
      ...defaultSettings,
      theme: 'dark',
      voice: false,
      soreSide: 'left',
    });
  });

  it('forget a choice set to undefined', async () => {
    await storage.settings.change({ theme: 'dark', soreSide: 'left' });
    await storage.settings.change({ theme: undefined, soreSide: undefined });
    expect(await firstOf(storage.settings.watch)).toEqual(defaultSettings);
  });

  it('refuse a value they do not know', async () => {
    expect(await storage.settings.change({ toneVolume: 2 })).toEqual({
      ok: false,
      reason: 'invalid',
    });
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
    expect((await firstOf(storage.diary.watchRange(...always))).map(({ id }) => id)).toEqual([
      'good',
    ]);
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
    expect(await firstOf(storage.settings.watch)).toEqual(defaultSettings);
    await storage.settings.change({ theme: 'dark' });
    expect((await firstOf(storage.settings.watch)).theme).toBe('dark');
    expect(value(await storage.setAside())).toMatchObject([{ row: { theme: 'pink' } }]);
  });
});
