import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CheckScreen } from '#src/features/notice/check-screen.tsx';
import { NoticeScreen, preloadNotice } from '#src/features/notice/notice-screen.tsx';
import { en } from '#src/messages/en.ts';
import { allEntries, servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { showDiary } from './worked-diary-screen.tsx';

const check = () =>
  show(<CheckScreen />, { services: servicesWith(storage), path: '/check/', at: '/check/' });

const answers = async () => {
  const read = await storage.exportAll();
  if (!read.ok) throw new Error(read.reason);
  return read.value.acknowledgements;
};

const box = (name: string | RegExp, checked?: boolean) =>
  screen.getByRole('checkbox', { name, ...(checked === undefined ? {} : { checked }) });

describe('the questions about warning signs', () => {
  it('begin with “None of these”, then come in groups', () => {
    check();
    const [first, ...rest] = screen.getAllByRole('checkbox');
    expect(first).toBe(box('None of these'));
    expect(rest).toHaveLength(23);
    within(screen.getByRole('group', { name: 'Your leg' })).getByRole('checkbox', {
      name: 'I can’t walk or put weight on the leg',
    });
  });

  it('are not saved unanswered', async () => {
    const { user } = check();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toBe('Tick what is true, or “None of these”.');
    expect(await allEntries(storage)).toEqual([]);
    expect(await answers()).toEqual([]);
  });

  it('keep a tick as an entry without a score, and lead to the notice, with undo', async () => {
    const { user } = check();
    await user.click(box(/I limp/));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('at /notice/');
    expect(await allEntries(storage)).toMatchObject([
      {
        day: today,
        createdDay: today,
        nrs: null,
        flags: ['pain-walking-limp'],
        context: 'rest',
        sites: [],
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => allEntries(storage)).toEqual([]);
  });

  it('are kept once, however quickly Save is tapped twice', async () => {
    const { user } = check();
    await user.click(box(/I limp/));
    const save = screen.getByRole('button', { name: 'Save' });
    save.click();
    save.click();
    await screen.findByText('at /notice/');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => allEntries(storage)).toEqual([]);
  });

  it.each([
    [/I limp/, () => storage.diary],
    ['None of these', () => storage.acknowledgements],
  ])('say when the undo of %s fails', async (name, tableOf) => {
    vi.spyOn(tableOf(), 'remove').mockResolvedValue({ ok: false, reason: 'closed' });
    const { user } = check();
    await user.click(box(name));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(en.failures.closed);
  });

  it('keep “None of these” as an answer, with undo', async () => {
    const { user } = check();
    await user.click(box('None of these'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('at /');
    expect(await answers()).toMatchObject([{ kind: 'safety-check-clear', day: today }]);
    expect(await allEntries(storage)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(answers).toEqual([]);
  });

  it('take a tick and “None of these” as one or the other', async () => {
    const { user } = check();
    await user.click(box('None of these'));
    await user.click(box(/I limp/));
    box('None of these', false);
    await user.click(box('None of these'));
    box(/I limp/, false);
    box('None of these', true);
  });

  it('do not take the last tick undone for “None of these”', async () => {
    const { user } = check();
    await user.click(box(/I limp/));
    await user.click(box(/I limp/));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(await answers()).toEqual([]);
  });
});

describe('a single very high score', () => {
  it('asks the questions, and nothing more', async () => {
    await preloadNotice('', en);
    await showDiary(storage, 'T14', <NoticeScreen />, { path: '/notice/', upTo: 4 });
    await screen.findByRole('region', { name: 'One check first' });
    screen.getByRole('link', { name: 'Answer the questions' });
    expect(screen.queryByRole('button', { name: 'I got help' })).toBeNull();
  });
});
