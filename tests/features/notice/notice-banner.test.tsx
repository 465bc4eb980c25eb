import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { MoveScreen } from '#src/features/library/move-screen.tsx';
import { NoticeBanner } from '#src/features/today/notice-banner.tsx';
import { TodayScreen } from '#src/features/today/today-screen.tsx';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { showDiary } from './worked-diary-screen.tsx';

const banner = (id: string, upTo?: number) =>
  showDiary(storage, id, <NoticeBanner />, { path: '/', ...(upTo ? { upTo } : {}) });

const kept = async () => {
  const read = await storage.exportAll();
  return read.ok ? read.value.adviceShown.map(({ status, reason }) => ({ status, reason })) : [];
};

const said: readonly (readonly [id: string, title: string, text: RegExp])[] = [
  ['T05', 'Time to get this looked at', /logged 14 days, all 14 of them at 3 or more/],
  ['T06', 'Routines come first', /None of the last 7 days holds a finished routine; 2 would do/],
  ['T07', 'Time to get this looked at', /28 of the last 28 days were at 3 or more/],
  ['T09', 'Lower than in your first week', /4\.6 in your first week and 2\.0 in the last 7 days/],
  ['T10', 'Time to get this looked at', /This is day 43/],
  ['T12', 'Time to get this looked at', /2\.0 in your first week and 4\.6/],
  ['T13', 'Time to get this looked at', /you logged 5 days\. Pain of 6 or more/],
  ['T16', 'Stop running. Be seen today or tomorrow', /very strong pain, 7 or more/],
  ['T17', 'Get medical help now', /can’t walk or put weight/],
  ['T18', 'Stop running. Be seen today or tomorrow', /you limp/],
  ['T28', 'Time to get this looked at', /still open, because your entries have not settled/],
  ['T29', 'You have seen someone', /logged 14 days/],
  ['T37', 'Too few entries to say more', /you logged 2 days/],
  ['T39', 'Time to get this looked at', /On 2 or more of the last 7 days/],
  ['T47', 'Ease off for a few days', /6 or more in or after a run/],
  ['T49', 'It has been quiet', /you logged 10 days, all at 2 or less/],
];

describe('Today’s notice', () => {
  it.each(said)('of diary %s: %s', async (id, title, text) => {
    await banner(id);
    const card = await screen.findByRole('region', { name: title });
    expect(card.textContent).toMatch(text);
    expect(within(card).getByRole('link', { name: 'What to do' }).getAttribute('href')).toBe(
      '/notice/',
    );
  });

  it('says on the day of diary T26 that has settled that the notice is closed', async () => {
    await banner('T26', 32);
    const card = await screen.findByRole('region', { name: 'The notice is closed' });
    expect(card.textContent).toMatch(/all at 2 or less/);
  });

  it.each(['T01', 'T02', 'T54'])('says nothing for diary %s', async (id) => {
    await showDiary(storage, id, <TodayScreen />, { path: '/' });
    await screen.findByRole('heading', { name: 'Today' });
    await expect.poll(kept).toEqual([]);
    expect(screen.queryByRole('link', { name: 'What to do' })).toBeNull();
  });

  it.each([
    ['T05', [{ status: 'see-professional', reason: 'persisting-despite-routines' }]],
    ['T06', [{ status: 'routines-first', reason: 'pain-but-routines-not-done' }]],
    ['T47', [{ status: 'ease-off', reason: 'above-5' }]],
    ['T17', [{ status: 'emergency', reason: 'cannot-bear-weight' }]],
  ])('of diary %s is kept as shown', async (id, expected) => {
    await banner(id);
    await screen.findByRole('link', { name: 'What to do' });
    await expect.poll(kept).toEqual(expected);
  });

  it('is not kept as shown on a later day, when something else is said', async () => {
    const { today, services, unmount } = await banner('T05');
    await screen.findByRole('region', { name: 'Time to get this looked at' });
    await expect.poll(kept).toHaveLength(1);
    unmount();
    const later = addDays(today, 40);
    show(<NoticeBanner />, {
      services: { ...services, clock: servicesWith(storage, later).clock },
      path: '/',
      at: '/',
    });
    await screen.findByRole('region', { name: 'Too few entries to say more' });
    const read = await storage.exportAll();
    expect(read.ok && read.value.adviceShown.map(({ day }) => day)).toEqual([today]);
  });

  it('that stays on the screen past midnight is kept as shown on the new day too', async () => {
    const { today, services, unmount } = await banner('T17');
    await expect.poll(kept).toHaveLength(1);
    unmount();
    let day = today;
    show(<NoticeBanner />, {
      services: { ...services, clock: { ...services.clock, today: () => day } },
      path: '/',
      at: '/',
    });
    await screen.findByRole('region', { name: 'Get medical help now' });
    day = addDays(today, 1);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(kept).toHaveLength(2);
  });

  it('is not kept as shown while it only says that routines come first', async () => {
    await banner('T06', 14);
    await screen.findByRole('region', { name: 'Routines come first' });
    expect(await kept()).toEqual([]);
  });
});

describe('while a pressing notice is open', () => {
  it('Today offers no routine and no run, and says why', async () => {
    await showDiary(storage, 'T18', <TodayScreen />, { path: '/' });
    await screen.findByRole('region', { name: 'No running for now' });
    screen.getByText('Routines are put away until you have got help.');
    expect(screen.queryByRole('link', { name: /Start|Warm-up|Cool-down|Strength/ })).toBeNull();
  });

  it('Move offers no routine', async () => {
    await showDiary(storage, 'T18', <MoveScreen />, { path: '/move/' });
    await screen.findByText('Routines are put away until you have got help.');
    expect(document.querySelector('a[href^="/move/routines/"]')).toBeNull();
  });
});
