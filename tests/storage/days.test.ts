import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceClock } from '#src/device/clock.ts';
import { addDays, type Day, daysBetween } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { completeEntry, type EntryForm, formOf, freshForm } from '#src/domain/entry-form.ts';
import { assess } from '#src/domain/escalation.ts';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry, day } from '#tests/support/diary-records.ts';
import { openedAs, value } from './opened.ts';

// The days and zones of the rule's specification, from the phone's own clock through the form into the store and back
// to the rule. A phone is its time zone and its clock; the diary is the same one wherever it goes.

let storage: Storage;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  storage = await openedAs('days-test');
});
afterEach(async () => {
  await storage.deleteEverything();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The phone in that zone at that moment: the day it shows. */
const phoneIn = (zone: string, moment: string): Day => {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime(moment);
  return deviceClock.today();
};

let ids = 0;
const write = async (fields: Partial<EntryForm>, before?: DiaryEntry): Promise<DiaryEntry> => {
  const today = deviceClock.today();
  ids += 1;
  const completed = completeEntry(
    { ...(before ? formOf(before) : freshForm(today, 'post-run', undefined)), ...fields },
    { id: `entry-${ids}`, now: deviceClock.now(), today },
    before,
  );
  if (!completed.ok) throw new Error(completed.problems.join());
  expect(await storage.diary.put(completed.entry)).toEqual({ ok: true });
  return completed.entry;
};

const stored = async (): Promise<readonly DiaryEntry[]> => value(await storage.exportAll()).entries;

const assessed = async (on: Day = deviceClock.today()) =>
  assess(value(await storage.history.read()), on);

describe('a stored day', () => {
  it('is the runner’s own, for ever: half past eleven in New York is not yet tomorrow (Z1)', async () => {
    expect(phoneIn('America/New_York', '2026-03-02T04:30:00Z')).toBe('2026-03-01');
    await write({ nrs: 4 });
    for (const zone of ['Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(await stored()).toMatchObject([{ day: '2026-03-01', createdDay: '2026-03-01' }]);
    }
  });

  it('lies as many whole days back as the calendars say, whatever hours a flight took (Z2)', async () => {
    phoneIn('America/New_York', '2026-03-02T04:30:00Z');
    const { day: logged } = await write({ nrs: 4 });
    const today = phoneIn('Asia/Tokyo', '2026-03-02T16:00:00Z');
    expect([logged, today, daysBetween(logged, today)]).toEqual(['2026-03-01', '2026-03-03', 2]);
    expect((await assessed()).evidence).toMatchObject({ episodeDays: 3, loggedDays7: 1 });
  });

  it('lived twice over the date line is one, with its worst score (Z3)', async () => {
    expect(phoneIn('Pacific/Auckland', '2026-05-09T06:00:00Z')).toBe('2026-05-09');
    await write({ nrs: 6 });
    expect(phoneIn('America/Los_Angeles', '2026-05-09T18:00:00Z')).toBe('2026-05-09');
    await write({ nrs: 3 });
    expect(await stored()).toHaveLength(2);
    expect((await assessed()).evidence).toMatchObject({ loggedDays7: 1, painfulDays14: 1 });
  });

  it('that a clock set back calls tomorrow is still the day that is judged (Z4)', async () => {
    phoneIn('UTC', '2026-06-05T12:00:00Z');
    await write({ nrs: 4 });
    expect(phoneIn('UTC', '2026-06-04T12:00:00Z')).toBe('2026-06-04');
    expect(await assessed()).toEqual(await assessed(day('2026-06-05')));
    expect((await assessed()).evidence.loggedDays7).toBe(1);
  });

  it('of a clock years ahead waits for its day, and counts once its date is mended (Z4b)', async () => {
    phoneIn('UTC', '2031-01-01T12:00:00Z');
    const ahead = await write({ nrs: 9 });
    const today = phoneIn('UTC', '2026-06-04T12:00:00Z');
    expect((await assessed()).status).toBe('no-entries');
    expect((await assessed(day('2031-01-01'))).status).toBe('safety-check');
    await write({ day: today }, ahead);
    expect(await stored()).toMatchObject([{ id: ahead.id, day: today, createdDay: today }]);
    expect((await assessed()).status).toBe('safety-check');
  });

  it.each([
    ['of 23 hours is one (Z5)', '2026-03-28T22:30:00Z', '2026-03-30T00:30:00+01:00', 2],
    ['of 25 hours is one (Z5)', '2026-10-24T23:30:00+01:00', '2026-10-26T23:30:00Z', 2],
    ['that only leap years have is one (Z6)', '2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z', 2],
    ['at a year’s end is one (Z7)', '2026-12-31T23:30:00Z', '2027-01-01T00:30:00Z', 1],
  ])('%s', async (_, from, to, gap) => {
    const first = phoneIn('Europe/London', from);
    await write({ nrs: 4 });
    const last = phoneIn('Europe/London', to);
    await write({ nrs: 4 });
    expect(daysBetween(first, last)).toBe(gap);
    expect((await assessed()).evidence).toMatchObject({ episodeDays: gap + 1, loggedDays7: 2 });
  });

  it('to come is refused by the form; from a file it is kept, and waits (Z8)', async () => {
    const today = phoneIn('UTC', '2026-06-04T12:00:00Z');
    await expect(write({ nrs: 9, day: addDays(today, 1) })).rejects.toThrow('future-day');
    const later = addDays(today, 3);
    const records = {
      entries: [anEntry('file', 0, { day: later, createdDay: later, nrs: 9 })],
      runs: [],
      sessions: [],
      acknowledgements: [],
      adviceShown: [],
    };
    expect(await storage.importAll(records, 'merge')).toMatchObject({ ok: true });
    expect(await stored()).toEqual(records.entries);
    expect((await assessed()).status).toBe('no-entries');
    phoneIn('UTC', '2026-06-07T12:00:00Z');
    expect((await assessed()).status).toBe('safety-check');
  });

  it('that an entry is moved on to, past the day it was written on, counts', async () => {
    phoneIn('UTC', '2026-06-01T12:00:00Z');
    const moved = await write({ nrs: 9 });
    const today = phoneIn('UTC', '2026-06-05T12:00:00Z');
    await write({ day: addDays(today, -1) }, moved);
    expect((await assessed()).status).toBe('safety-check');
  });

  it('three days back counts, four days back is only kept (Z9)', async () => {
    const today = phoneIn('UTC', '2026-06-04T12:00:00Z');
    await write({ nrs: 4, day: addDays(today, -4) });
    expect((await assessed()).status).toBe('no-entries');
    await write({ nrs: 4, day: addDays(today, -3) });
    expect(await stored()).toHaveLength(2);
    expect((await assessed()).evidence).toMatchObject({ loggedDays7: 1, episodeDays: 4 });
  });

  it('whose 9 was mended to a 2 asks for no safety check any more (Z10)', async () => {
    phoneIn('UTC', '2026-06-04T12:00:00Z');
    const nine = await write({ nrs: 9 });
    expect((await assessed()).status).toBe('safety-check');
    await write({ nrs: 2 }, nine);
    expect(await stored()).toMatchObject([{ id: nine.id, nrs: 2 }]);
    expect((await assessed()).status).not.toBe('safety-check');
  });
});
