import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { TrendScreen } from '#src/features/trend/trend-screen.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry, aRun, aSession } from '#tests/support/diary-records.ts';
import {
  allEntries,
  freshStorage,
  leave,
  servicesWith,
  show,
  today,
} from '#tests/support/diary-screen.tsx';

let storage: Storage;
beforeEach(async () => {
  storage = await freshStorage();
});
afterEach(() => leave(storage));

const trend = (on: Storage = storage) =>
  show(<TrendScreen />, { services: servicesWith(on), path: '/trend/', at: '/trend/' });

/** Scores on the days that end today (day 21 after the diary's first), oldest first. */
const log = async (...scores: readonly (number | null)[]) => {
  for (const [index, nrs] of scores.entries()) {
    if (nrs === null) continue;
    await storage.diary.put(anEntry(`e${index}`, 21 - scores.length + 1 + index, { nrs }));
  }
};

describe('the trend', () => {
  it('of an empty diary says what it will show and where to begin', async () => {
    trend();
    expect(await screen.findByRole('heading', { name: 'Nothing to draw yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log pain' }).getAttribute('href')).toBe('/log/');
  });

  it('says in one sentence what the chart shows, without a direction', async () => {
    await log(4, 4, 4, null, 5, 5, 5, 2, 2, 2, null, null, 1, 2);
    trend();
    expect(
      await screen.findByText(
        'You logged 11 days of the last 42. 6 were at 3 or more; the highest was 5. A typical day was 2.0 in the last 7 days and 4.5 in the 7 before.',
      ),
    ).toBeTruthy();
  });

  it('reads any day by key, with everything noted', async () => {
    await log(4, null, 6);
    await storage.runs.put(aRun('r', 21));
    await storage.sessions.put(aSession('s', 21));
    trend();
    const reader = await screen.findByRole('slider', { name: 'Read a day' });
    expect(reader.getAttribute('aria-valuetext')).toBe(
      'Monday 23 March: scored 6; typical week 5.0; ran; routine done',
    );
    fireEvent.change(reader, { target: { value: '40' } });
    expect(reader.getAttribute('aria-valuetext')).toBe('Sunday 22 March: nothing noted');
  });

  it('gives the same as a table', async () => {
    await log(4, null, 6);
    const { user } = trend();
    await user.click(await screen.findByText('The same as a table'));
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'DayScoresTypical weekRunRoutines',
      '23 Mar65.0',
      '21 Mar4',
    ]);
  });

  it('shows one side at a time, with days without pain on both', async () => {
    await storage.diary.put(anEntry('left', 19, { nrs: 7 }));
    await storage.diary.put(
      anEntry('right', 20, { nrs: 4, sites: [{ place: 'outer-hip', side: 'right' }] }),
    );
    await storage.diary.put(anEntry('none', 21, { nrs: 0, sites: [] }));
    const { user } = trend();
    await screen.findByText(/You logged 3 days/);
    await user.click(screen.getByRole('radio', { name: 'Right' }));
    expect(screen.getByText(/You logged 2 days .* the highest was 4/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Left' }));
    expect(screen.getByText(/You logged 2 days .* the highest was 7/)).toBeTruthy();
  });

  it('looks two weeks back, or at everything', async () => {
    await storage.diary.put(anEntry('old', -300, { nrs: 8 }));
    await log(1);
    const { user } = trend();
    await screen.findByText(/You logged 1 day of the last 42/);
    await user.click(screen.getByRole('radio', { name: '2 weeks' }));
    expect(await screen.findByText(/You logged 1 day of the last 14/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(
      await screen.findByText(/You logged 2 days of the last 322.*highest was 8/),
    ).toBeTruthy();
  });

  it('of a diary that is closed says so', async () => {
    storage.close();
    trend();
    expect((await screen.findAllByText('Your diary could not be read.')).length).toBe(1);
  });
});

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

  it('grows page by page', async () => {
    for (let index = 0; index < 40; index += 1) {
      await storage.diary.put(anEntry(`e${index}`, index - 20));
    }
    const { user } = trend();
    expect(await screen.findAllByRole('article')).toHaveLength(30);
    await user.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(screen.getAllByRole('article')).toHaveLength(40);
  });
});
