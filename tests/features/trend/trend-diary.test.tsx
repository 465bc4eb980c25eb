import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { anEntry, aRun } from '#tests/support/diary-records.ts';
import { allEntries, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { log, trend } from './show-trend.tsx';

describe('the diary below', () => {
  it('lists every entry, newest first, with its words', async () => {
    await log(4);
    await storage.diary.put(
      anEntry('late', 21, { day: addDays(today, -4), nrs: 6, note: 'Written afterwards.' }),
    );
    trend();
    const entries = await screen.findAllByRole('article');
    expect(entries.map((entry) => entry.getAttribute('aria-label'))).toEqual([
      '23 March 2026, Worst pain 4',
      '19 March 2026, Worst pain 6',
    ]);
    expect(screen.getByText('Written later, on 23 Mar')).toBeTruthy();
    expect(screen.getByText('Written afterwards.')).toBeTruthy();
  });

  it('shows an entry of a day to come with a way to mend it', async () => {
    await storage.diary.put(anEntry('ahead', 21, { day: addDays(today, 500) }));
    trend();
    expect(await screen.findByText(/This date has not come yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Edit:/ }).getAttribute('href')).toBe(
      '/log/entry/ahead/',
    );
  });

  it('deletes in place and puts back', async () => {
    await log(4, 5);
    const { user } = trend();
    await user.click(
      await screen.findByRole('button', { name: 'Delete: Worst pain 5, 23 March 2026' }),
    );
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    expect(await allEntries(storage)).toHaveLength(2);
  });

  it('keeps the focus beside a row that was deleted by keys, and after an undo', async () => {
    await log(4, 5, 6);
    const { user } = trend();
    const row = (name: string) => screen.getByRole('article', { name });
    const press = async (name: string) => {
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };
    await screen.findAllByRole('article');
    await press('Delete: Worst pain 5, 22 March 2026');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    const after = row('21 March 2026, Worst pain 4');
    expect(document.activeElement).toBe(after);
    await press('Undo');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    expect(document.activeElement).toBe(after);

    await press('Delete: Worst pain 4, 21 March 2026');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    expect(document.activeElement).toBe(row('22 March 2026, Worst pain 5'));
    await press('Delete: Worst pain 5, 22 March 2026');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await press('Delete: Worst pain 6, 23 March 2026');
    await screen.findByText('Nothing to draw yet');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Trend' }));
  });

  it('grows page by page, and reads older ones only then', async () => {
    for (let index = 0; index < 40; index += 1) {
      await storage.diary.put(anEntry(`e${index}`, index - 20));
    }
    await storage.diary.put(anEntry('years ago', -2000));
    const { user } = trend();
    expect(await screen.findAllByRole('article')).toHaveLength(30);
    for (let clicks = 0; clicks < 4; clicks += 1) {
      const older = screen.queryByRole('button', { name: /^Show/ });
      if (older) await user.click(older);
    }
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(41));
  });

  it('keeps its rows while older ones are read', async () => {
    await log(4, 5);
    await storage.diary.put(anEntry('old', -200));
    const { user } = trend();
    await screen.findAllByRole('article');
    let fewest = 2;
    new MutationObserver(() => {
      fewest = Math.min(fewest, document.querySelectorAll('article').length);
    }).observe(document.body, { childList: true, subtree: true });
    await user.click(screen.getByRole('button', { name: /^Show/ }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    expect(fewest).toBe(2);
  });

  it('shows runs among the entries, to be mended or deleted in place', async () => {
    await log(4);
    await storage.runs.put(aRun('r', 21, { distanceMetres: 8200, durationMinutes: 45 }));
    const { user } = trend();
    const row = await screen.findByRole('article', { name: '23 March 2026, Run, 8.2 km, 45 min' });
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/runs/r/');
    await user.click(within(row).getByRole('button', { name: /^Delete/ }));
    await screen.findByText('Run deleted.');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  });

  it('finds words in notes, however old', async () => {
    await log(4);
    await storage.diary.put(anEntry('old', -2000, { note: 'The HILLS again' }));
    await storage.runs.put(aRun('r', 20, { note: 'No hills' }));
    const { user } = trend();
    await screen.findAllByRole('article');
    await user.type(screen.getByRole('searchbox', { name: 'Search in notes' }), 'hills');
    expect(await screen.findByText('2 notes hold these words.')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    await user.type(screen.getByRole('searchbox'), 'ide');
    expect(await screen.findByText('No note holds these words.')).toBeTruthy();
  });

  it('says of an entry that it was changed after it was written', async () => {
    const entry = anEntry('a', 21);
    await storage.diary.put({ ...entry, updatedAt: entry.createdAt + 1 });
    trend();
    expect(await screen.findByText('Changed after it was written')).toBeTruthy();
  });
});

describe('the calendar', () => {
  const calendar = async () => {
    const shown = trend();
    await shown.user.click(await screen.findByRole('radio', { name: 'Calendar' }));
    return shown;
  };

  it('leads to any day of a month, with what was noted there', async () => {
    await storage.diary.put(anEntry('a', 9, { nrs: 6 }));
    await storage.runs.put(aRun('r', 9));
    await calendar();
    expect(screen.getByRole('heading', { name: 'March 2026' })).toBeTruthy();
    const day = await screen.findByRole('link', {
      name: 'Wednesday 11 March: worst pain 6, ran',
    });
    expect(day.getAttribute('href')).toBe('/log/?day=2026-03-11');
    expect(screen.getByRole('link', { name: 'Sunday 1 March: nothing noted' })).toBeTruthy();
  });

  it('has no link to a day to come', async () => {
    await storage.diary.put(anEntry('a', 9));
    await calendar();
    expect(screen.getByRole('link', { name: /23 March/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /24 March/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Later month' })).toHaveProperty('disabled', true);
  });

  it('is walked by keys, over the ends of months, and has one stop of the Tab key', async () => {
    await storage.diary.put(anEntry('a', 9));
    const { user } = await calendar();
    const links = await screen.findAllByRole('link', { name: /March: / });
    expect(links.filter((link) => link.tabIndex === 0)).toHaveLength(1);
    screen.getByRole('link', { name: /^Monday 23 March/ }).focus();
    await user.keyboard('{ArrowUp}{ArrowLeft}{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Monday 9 March/);
    await user.keyboard('{PageUp}{End}');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Sunday 15 February/),
    );
    expect(screen.getByRole('heading', { name: 'February 2026' })).toBeTruthy();
    await user.keyboard('{PageDown}{PageDown}{ArrowRight}');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Monday 23 March/),
    );
  });
});
