import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import { assess } from '#src/domain/escalation.ts';
import { EntryScreen } from '#src/features/log/entry-screen.tsx';
import { LogScreen } from '#src/features/log/log-screen.tsx';
import { NoticeScreen } from '#src/features/notice/notice-screen.tsx';
import { TrendScreen } from '#src/features/trend/trend-screen.tsx';
import { anEntry, day } from '#tests/support/diary-records.ts';
import { allEntries, servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

// The days and zones of the rule's specification, on the screens that write and show them.

let ids = 0;
const log = (at: string, on: Day) => {
  const newId = () => {
    ids += 1;
    return `entry-${ids}`;
  };
  return show(<LogScreen />, {
    services: { ...servicesWith(storage, on), newId },
    path: '/log/',
    at,
  });
};
const trend = (on: Day) =>
  show(<TrendScreen />, { services: servicesWith(storage, on), path: '/trend/', at: '/trend/' });
const give = async (score: string, at: string, on: Day) => {
  const { user } = log(at, on);
  await user.click(screen.getByRole('radio', { name: score }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(`Saved: worst pain ${score}.`);
  cleanup();
};
const assessed = async (on: Day) => {
  const history = await storage.history.read();
  if (!history.ok) throw new Error(history.reason);
  return assess(history.value, on);
};

describe('a day', () => {
  it('stays the runner’s own wherever the diary is opened (Z1, Z2)', async () => {
    await give('4', '/log/', day('2026-03-01'));
    trend(day('2026-03-03'));
    expect(await screen.findByRole('article', { name: '1 March 2026, Worst pain 4' })).toBeTruthy();
    expect(await screen.findByText(/You logged 1 day of the last 42/)).toBeTruthy();
  });

  it('lived twice over the date line is one day with its worst score (Z3)', async () => {
    const on = day('2026-05-09');
    await give('3', '/log/', on);
    await storage.diary.put(anEntry('again', 0, { day: on, createdDay: on, nrs: 6 }));
    trend(on);
    expect(
      await screen.findByText(
        /You logged 1 day of the last 42. Of them one was at 3 or more; the highest was 6/,
      ),
    ).toBeTruthy();
  });

  it('before the newest entry, when the clock went back: judged at that entry, and the clock is named (Z4)', async () => {
    const newest = addDays(today, 1);
    await storage.diary.put(anEntry('ahead', 0, { day: newest, createdDay: newest, nrs: 1 }));
    expect((await assessed(today)).status).toBe('none');
    show(<NoticeScreen />, {
      services: servicesWith(storage, today),
      path: '/notice/',
      at: '/notice/',
    });
    expect(
      await screen.findByText(/1 entry is dated after today. Check your phone’s clock/),
    ).toBeTruthy();
  });

  it('of a clock years ahead is left out, named, and its date can be mended (Z4b)', async () => {
    const ahead = day('2031-01-01');
    await storage.diary.put(anEntry('ahead', 0, { day: ahead, createdDay: ahead, nrs: 1 }));
    expect((await assessed(today)).status).toBe('no-entries');
    trend(today);
    expect(await screen.findByText(/This date has not come yet/)).toBeTruthy();
    cleanup();
    const { user } = show(<EntryScreen />, {
      services: servicesWith(storage),
      path: '/log/entry/:id/',
      at: '/log/entry/ahead/',
    });
    const field = await screen.findByLabelText<HTMLInputElement>('Day');
    await user.clear(field);
    await user.type(field, today);
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByText('at /trend/');
    expect(await allEntries(storage)).toMatchObject([{ day: today, createdDay: today }]);
    expect((await assessed(today)).status).toBe('none');
  });

  it.each([
    ['clocks going forward (Z5)', '2026-03-28', '2026-03-30', 2, 'Saturday 28 March'],
    ['clocks going back (Z5)', '2026-10-24', '2026-10-26', 2, 'Saturday 24 October'],
    ['a leap day (Z6)', '2028-02-28', '2028-03-01', 2, 'Monday 28 February'],
    ['a year’s end (Z7)', '2026-12-31', '2027-01-01', 1, 'Thursday 31 December'],
  ])('is as long as any other across %s', async (_, from, to, gap, words) => {
    await give('4', '/log/', day(from));
    await give('6', '/log/', day(to));
    trend(day(to));
    const slider = await screen.findByRole<HTMLInputElement>('slider');
    expect(slider.getAttribute('aria-valuetext')).toContain('scored 6');
    fireEvent.change(slider, { target: { value: String(Number(slider.max) - gap) } });
    expect(slider.getAttribute('aria-valuetext')).toMatch(new RegExp(`^${words}: scored 4`));
    expect(await screen.findByText(/You logged 2 days of the last 42/)).toBeTruthy();
  });

  it('to come is refused where it is chosen, and an imported one is left out until then (Z8)', async () => {
    const { user } = log('/log/', today);
    await user.click(screen.getByRole('radio', { name: '5' }));
    const field = screen.getByLabelText<HTMLInputElement>('Day');
    await user.clear(field);
    await user.type(field, addDays(today, 1));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getAllByText(/That day has not come yet/)).toHaveLength(1);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(await allEntries(storage)).toEqual([]);
    cleanup();

    const tomorrow = addDays(today, 1);
    await storage.diary.put(anEntry('ahead', 0, { day: tomorrow, createdDay: tomorrow, nrs: 9 }));
    trend(today);
    expect(await screen.findByText(/This date has not come yet/)).toBeTruthy();
    expect(await screen.findByText(/Nothing is logged in this time/)).toBeTruthy();
    expect((await assessed(addDays(today, -2))).status).toBe('no-entries');
  });

  it('three days back counts, four days back is for display only (Z9)', async () => {
    for (const [daysBack, status] of [
      [4, 'no-entries'],
      [3, 'none'],
    ] as const) {
      await give('1', `/log/?day=${addDays(today, -daysBack)}`, today);
      expect((await assessed(today)).status).toBe(status);
    }
    trend(today);
    expect(await screen.findAllByText('Written later, on 23 Mar')).toHaveLength(2);
  });

  it('whose 9 was mended to a 2 asks no safety questions any more (Z10)', async () => {
    await give('9', '/log/?context=during-run', today);
    expect((await assessed(today)).status).toBe('safety-check');
    const [entry] = await allEntries(storage);
    const { user } = show(<EntryScreen />, {
      services: servicesWith(storage),
      path: '/log/entry/:id/',
      at: `/log/entry/${entry?.id}/`,
    });
    await user.click(await screen.findByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByText('at /trend/');
    expect((await assessed(today)).status).not.toBe('safety-check');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('The entry is as it was before.');
    expect((await assessed(today)).status).toBe('safety-check');
  });
});
