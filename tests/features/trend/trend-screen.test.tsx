import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAdvice, anEntry, aRun, aSession } from '#tests/support/diary-records.ts';
import { storage } from '#tests/support/fresh-diary.ts';
import { log, trend } from './show-trend.tsx';

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
        'You logged 11 days of the last 42. Of them 6 were at 3 or more; the highest was 5. A typical day was 2.0 in the last 7 days and 4.5 in the 7 before.',
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
      'DayScoresTypical weekRunRoutinesAdvice',
      '23 Mar65.0',
      '21 Mar4',
    ]);
  });

  it('names the year of each day in the table once days of two years could be meant', async () => {
    await storage.diary.put(anEntry('old', -400, { nrs: 5 }));
    await log(4);
    const { user } = trend();
    await user.click(await screen.findByRole('radio', { name: 'All' }));
    await user.click(await screen.findByText('The same as a table'));
    const days = within(await screen.findByRole('table')).getAllByRole('rowheader');
    expect(days.map((one) => one.textContent)).toEqual(['23 March 2026', '26 January 2025']);
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

  it('shows one place, or one moment, and says so', async () => {
    await storage.diary.put(anEntry('run', 19, { nrs: 7 }));
    await storage.diary.put(
      anEntry('rest', 20, {
        nrs: 4,
        sites: [{ place: 'outer-hip', side: 'right' }],
        context: 'rest',
      }),
    );
    const { user } = trend();
    await screen.findByText(/You logged 2 days/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'Outer hip');
    expect(
      screen.getByText(/You logged 1 day .* Only outer hip and days without pain are counted/),
    ).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'Every place');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Moment' }), 'After a run');
    expect(
      screen.getByText(/the highest was 7.*Only scores for “after a run” are counted/),
    ).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'Outer hip');
    expect(screen.getByText(/Nothing is logged in this time/)).toBeTruthy();
  });

  it('marks runs, routines and advice on their days', async () => {
    await log(5);
    await storage.runs.put(aRun('r', 20));
    await storage.adviceShown.noteOnce(anAdvice('a', 20));
    trend();
    const reader = await screen.findByRole('slider', { name: 'Read a day' });
    fireEvent.change(reader, { target: { value: '40' } });
    expect(reader.getAttribute('aria-valuetext')).toBe('Sunday 22 March: ran; advice shown');
  });

  it('moves and stretches by buttons and by keys, and reads on beyond its edges', async () => {
    await storage.diary.put(anEntry('old', -300, { nrs: 8 }));
    await log(1);
    const { user } = trend();
    const reader = await screen.findByRole('slider', { name: 'Read a day' });
    await user.click(screen.getByRole('button', { name: 'Closer' }));
    expect(screen.getByText(/You logged 1 day of the last 21/)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: '6 weeks', checked: true })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Wider' }));
    expect(screen.getByRole('radio', { name: '6 weeks', checked: true })).toBeTruthy();
    fireEvent.keyDown(reader, { key: '-' });
    expect(await screen.findByText(/You logged 1 day of the last 63/)).toBeTruthy();
    fireEvent.keyDown(reader, { key: '+' });
    fireEvent.change(reader, { target: { value: '0' } });
    expect(reader.getAttribute('aria-valuetext')).toMatch(/^Tuesday 10 February/);
    fireEvent.keyDown(reader, { key: 'ArrowLeft' });
    await waitFor(() =>
      expect(reader.getAttribute('aria-valuetext')).toMatch(/^Monday 9 February/),
    );
    await user.click(screen.getByRole('button', { name: 'Later' }));
    fireEvent.keyDown(reader, { key: 'PageUp' });
    expect(await screen.findByText(/Nothing is logged in this time/)).toBeTruthy();
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

  it('of everything follows the filter and what is written meanwhile', async () => {
    await storage.diary.put(anEntry('old', -300, { nrs: 8 }));
    await storage.diary.put(
      anEntry('other', -200, { nrs: 6, sites: [{ place: 'outer-hip', side: 'right' }] }),
    );
    const { user } = trend();
    await user.click(await screen.findByRole('radio', { name: 'All' }));
    await screen.findByText(/You logged 2 days of the last 322.*highest was 8/);
    await user.click(screen.getByRole('radio', { name: 'Right' }));
    await screen.findByText(/You logged 1 day of the last 322.*highest was 6/);
    await storage.diary.put(anEntry('new', 20, { nrs: 0, sites: [] }));
    await screen.findByText(/You logged 2 days of the last 322.*highest was 6/);
    await storage.diary.remove('old');
    await screen.findByText(/You logged 2 days of the last 222.*highest was 6/);
  });

  it('of a diary that is closed says so', async () => {
    storage.close();
    trend();
    expect((await screen.findAllByText('Your diary could not be read.')).length).toBe(1);
  });
});

describe('what goes with what', () => {
  /** Run days with a score, a warm-up on the first `warm` of them. */
  const runDays = async (scores: readonly number[], warm: number) => {
    for (const [index, nrs] of scores.entries()) {
      await storage.diary.put(anEntry(`e${index}`, index, { nrs }));
      if (index < warm) await storage.sessions.put(aSession(`s${index}`, index));
    }
  };

  it('is two counts with their sizes, and no claim', async () => {
    await runDays([1, 2, 3, 1, 0, 4, 5, 1, 3, 2], 5);
    trend();
    expect(
      await screen.findByText(
        'Days with pain of 3 or more in or after the run: 1 of 5 days with a warm-up, 3 of 5 days without one.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/do not say that one thing causes the other/)).toBeTruthy();
  });

  it('needs five of both, and says how many there are', async () => {
    await runDays([1, 2, 3, 1, 0, 4, 5, 1, 3], 5);
    trend();
    expect(
      await screen.findByText(/once 5 run days .* 5 with a warm-up and 4 without one/),
    ).toBeTruthy();
    expect(screen.queryByText(/Days with pain of 3 or more/)).toBeNull();
  });
});
