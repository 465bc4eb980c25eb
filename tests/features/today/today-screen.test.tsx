import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { TodayScreen } from '#src/features/today/today-screen.tsx';
import { anEntry, aRun, aSession } from '#tests/support/diary-records.ts';
import { allEntries, servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { savedFiles } from '#tests/support/saved-files.ts';

beforeEach(async () => {
  await storage.settings.change({ welcomedAt: 1, ageBand: 'adult' });
});

/** Today is day 21 after the diary's first. */
const open = (minuteOfDay = 18 * 60) => {
  const services = servicesWith(storage);
  return show(<TodayScreen />, {
    services: { ...services, clock: { ...services.clock, minuteOfDay: () => minuteOfDay } },
    path: '/',
    at: '/',
  });
};
const runningSession = (): Session => {
  const { endedAt: _at, ending: _ending, events, ...session } = aSession('open', 21);
  return { ...session, events: events.slice(0, 1) };
};
const allRuns = async () => {
  const read = await storage.exportAll();
  return read.ok ? read.value.runs : [];
};

describe('a score', () => {
  it('is one tap away from its form, for each of 1 to 10', () => {
    open();
    const links = screen.getAllByRole('link', { name: /^Log worst pain/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((score) => `/log/?score=${score}`),
    );
  });

  it('of no pain is one tap, and undone by another', async () => {
    const { user } = open();
    const none = screen.getByRole('button', { name: 'No pain today' });
    await waitFor(() => expect(none).toHaveProperty('disabled', false));
    await user.click(none);
    await screen.findByText('Noted for today: no pain');
    expect(await allEntries(storage)).toMatchObject([{ nrs: 0, day: today, context: 'walking' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allEntries(storage)).toEqual([]));
  });
});

describe('a day that has a score', () => {
  const scored = async (context: DiaryEntry['context']) => {
    await storage.diary.put(anEntry('high', 21, { nrs: 3, context }));
    await storage.diary.put(anEntry('low', 21, { nrs: 1, context }));
  };

  it('says its worst in the place of "No pain today", and takes another all the same', async () => {
    await scored('walking');
    open();
    await screen.findByText('Noted for today: worst pain 3');
    expect(screen.queryByRole('button', { name: 'No pain today' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Log worst pain 4' })).toBeTruthy();
  });

  it('can still be told that a moment was without pain', async () => {
    await scored('pre-run');
    await storage.runs.put(aRun('ran', 21));
    open();
    await screen.findByRole('heading', { name: 'How did it feel?' });
    expect(screen.getByRole('button', { name: 'No pain today' })).toBeTruthy();
    expect(screen.queryByText(/^Noted for today/)).toBeNull();
  });
});

describe('a phone that is full', () => {
  it.each([
    { button: 'No pain today', holds: '"nrs":0' },
    { button: 'I have run', holds: '"createdDay":"2026-03-23"' },
  ])('says so after "$button", and hands over a file with it', async ({ button, holds }) => {
    const full = async () => ({ ok: false, reason: 'quota' }) as const;
    const services = servicesWith({
      ...storage,
      diary: { ...storage.diary, put: full },
      runs: { ...storage.runs, put: full },
    });
    const { user } = show(<TodayScreen />, { services, path: '/', at: '/' });
    const one = screen.getByRole('button', { name: button });
    await waitFor(() => expect(one).toHaveProperty('disabled', false));
    await user.click(one);
    await screen.findByText(/no room left/);
    const files = savedFiles();
    await user.click(screen.getByRole('button', { name: 'Save my data' }));
    await screen.findByText(/^Saved to a file/);
    expect(await files()[0]).toContain(holds);
  });
});

it('a session that was ended here and can’t be opened again says why', async () => {
  await storage.sessions.put(runningSession());
  let full = false;
  const services = servicesWith({
    ...storage,
    sessions: {
      ...storage.sessions,
      put: (session) =>
        full ? Promise.resolve({ ok: false, reason: 'quota' }) : storage.sessions.put(session),
    },
  });
  const { user } = show(<TodayScreen />, { services, path: '/', at: '/' });
  await user.click(await screen.findByRole('button', { name: 'Finish here' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  full = true;
  await user.click(undo);
  expect(await screen.findByText(/no room left/)).toBeTruthy();
});

describe('a run', () => {
  it('is noted in one tap, and Today then asks how it felt', async () => {
    const { user } = open();
    const ran = screen.getByRole('button', { name: 'I have run' });
    await waitFor(() => expect(ran).toHaveProperty('disabled', false));
    await user.click(ran);
    expect(await screen.findByRole('heading', { name: 'How did it feel?' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log worst pain 4' }).getAttribute('href')).toBe(
      '/log/?context=post-run&score=4',
    );
    expect(screen.getByRole('link', { name: 'Add distance or time' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allRuns()).toEqual([]));
  });

  it('is noted once, however quickly the button is tapped twice', async () => {
    open();
    const ran = screen.getByRole('button', { name: 'I have run' });
    await waitFor(() => expect(ran).toHaveProperty('disabled', false));
    ran.click();
    ran.click();
    await screen.findByRole('heading', { name: 'How did it feel?' });
    expect(await allRuns()).toHaveLength(1);
  });

  it('that is planned much longer than the longest gets a quiet word, and nothing is held back', async () => {
    await storage.runs.put(aRun('r', 15, { distanceMetres: 10_000 }));
    const { user } = open();
    await user.click(await screen.findByText('How far today?'));
    const planned = screen.getByRole('textbox', { name: 'Planned distance in km' });
    await user.type(planned, '11');
    expect(await screen.findByText(/30 days before: 10 km/)).toBeTruthy();
    expect(screen.queryByText(/more than 10 % longer/)).toBeNull();
    await user.type(planned, '.5');
    expect(screen.getByText(/11.5 km is more than 10 % longer than 10 km/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start warm-up' })).toBeTruthy();
  });

  it('after a long break is to begin short', async () => {
    open();
    expect(await screen.findByText(/After a break, start short/)).toBeTruthy();
  });
});

describe('the morning after a run', () => {
  beforeEach(async () => {
    await storage.runs.put(aRun('r', 20));
    await storage.diary.put(anEntry('a', 20, { nrs: 3 }));
    await storage.diary.put(anEntry('b', 20, { nrs: 5, context: 'during-run' }));
    await storage.diary.put(anEntry('c', 20, { nrs: 6, context: 'walking' }));
  });

  it('is asked about until noon, beside what was noted of the run', async () => {
    open(11 * 60 + 59);
    expect(await screen.findByRole('heading', { name: 'How is it this morning?' })).toBeTruthy();
    expect(screen.getByText('Yesterday, in or after your run, you noted 5.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log worst pain 2' }).getAttribute('href')).toBe(
      '/log/?context=next-morning&score=2',
    );
  });

  it('is written as such by “no pain” too', async () => {
    const { user } = open(7 * 60);
    await screen.findByRole('heading', { name: 'How is it this morning?' });
    await user.click(screen.getByRole('button', { name: 'No pain today' }));
    await waitFor(async () =>
      expect((await allEntries(storage)).find(({ day }) => day === today)).toMatchObject({
        nrs: 0,
        context: 'next-morning',
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Before you run' })).toBeTruthy();
  });

  it('is not asked about in the afternoon', async () => {
    open(12 * 60);
    await screen.findByRole('link', { name: /22 March: worst pain 6, ran/ });
    expect(screen.getByRole('heading', { name: 'Before you run' })).toBeTruthy();
  });
});

it('the strip shows seven days, a day without an entry empty', async () => {
  await storage.diary.put(anEntry('a', 19, { nrs: 6 }));
  await storage.sessions.put(aSession('s', 20));
  open();
  await screen.findByRole('link', { name: 'Saturday 21 March: worst pain 6' });
  expect(
    screen.getByRole('link', { name: 'Sunday 22 March: nothing noted, routine done' }),
  ).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /March: / })).toHaveLength(7);
});

it('the strip calls a routine done as the rule does, not one that was left at once', async () => {
  const skipped = { move: 0, outcome: 'skipped' } as const;
  await storage.sessions.put(aSession('left', 20, { ending: 'left', corrections: [skipped] }));
  await storage.sessions.put(aSession('done', 19));
  open();
  await screen.findByRole('link', { name: 'Saturday 21 March: nothing noted, routine done' });
  expect(screen.getByRole('link', { name: 'Sunday 22 March: nothing noted' })).toBeTruthy();
});

describe('a backup', () => {
  it('is spoken of in one quiet line once twenty entries lie on this phone alone', async () => {
    for (let index = 0; index < 19; index += 1)
      await storage.diary.put(anEntry(`e${index}`, index));
    open();
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Save a backup' })).toBeNull();
    await storage.diary.put(anEntry('the twentieth', 19));
    const link = await screen.findByRole('link', { name: 'Save a backup' });
    expect(link.getAttribute('href')).toBe('/settings/');
    await storage.settings.change({ lastBackupAt: Date.now(), lastBackupDay: today });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Save a backup' })).toBeNull());
  });
});
