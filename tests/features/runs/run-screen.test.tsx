import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { freshRunForm } from '#src/domain/run-form.ts';
import { RunEditor } from '#src/features/runs/run-editor.tsx';
import { RunScreen } from '#src/features/runs/run-screen.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { aRun } from '#tests/support/diary-records.ts';
import { servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { savedFiles } from '#tests/support/saved-files.ts';

const open = (at: string, on: Storage = storage) =>
  show(<RunScreen />, { services: servicesWith(on), path: '/runs/:id/', at });

const allRuns = async () => {
  const read = await storage.exportAll();
  if (!read.ok) throw new Error(read.reason);
  return read.value.runs;
};
const save = () => screen.getByRole('button', { name: 'Save run' });
const distance = () => screen.findByRole('textbox', { name: 'Distance in km' });

describe('a run', () => {
  it('of a past day can be written down later, and says so in its days', async () => {
    const { user } = open('/runs/new/?day=2026-03-10');
    await user.type(await distance(), '8,5');
    await user.type(screen.getByRole('textbox', { name: 'Time in minutes' }), '50');
    await user.click(save());
    await screen.findByText('at /trend/');
    expect(await allRuns()).toMatchObject([
      { day: '2026-03-10', createdDay: today, distanceMetres: 8500, durationMinutes: 50 },
    ]);
  });

  it('needs neither distance nor time', async () => {
    const { user } = open('/runs/new/');
    await distance();
    await user.click(save());
    await screen.findByText('at /');
    const [run] = await allRuns();
    expect(run).not.toHaveProperty('distanceMetres');
    expect(run?.day).toBe(today);
  });

  it('is written once, however often Save is tapped before the next screen is there', async () => {
    const saved = vi.fn();
    const { user } = show(<RunEditor base={freshRunForm(today)} today={today} onSaved={saved} />, {
      services: servicesWith(storage),
      path: '/',
      at: '/',
    });
    await user.type(await distance(), '7');
    await user.dblClick(save());
    await waitFor(() => expect(saved).toHaveBeenCalled());
    await user.click(save());
    expect(await allRuns()).toMatchObject([{ distanceMetres: 7000 }]);
    expect(await distance()).toHaveProperty('value', '7');
  });

  it('is still in the form after a reload, and says that it was not saved', async () => {
    const first = open('/runs/new/');
    await first.user.type(await distance(), '7,5');
    first.unmount();
    const { user } = open('/runs/new/');
    expect(await screen.findByText(/what you had not saved/)).toBeTruthy();
    expect(await distance()).toHaveProperty('value', '7,5');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(await distance()).toHaveProperty('value', '');
  });

  it('is changed with one undo', async () => {
    const before = aRun('a', 21, { distanceMetres: 5000, note: 'Flat.' });
    await storage.runs.put(before);
    const { user } = open('/runs/a/');
    expect(await distance()).toHaveProperty('value', '5');
    await user.clear(await distance());
    await user.type(await distance(), '6');
    await user.click(save());
    await screen.findByText('Run saved.');
    expect(await allRuns()).toMatchObject([{ distanceMetres: 6000, note: 'Flat.' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allRuns()).toEqual([before]));
  });

  it('is deleted with one undo', async () => {
    await storage.runs.put(aRun('a', 21));
    const { user } = open('/runs/a/');
    await user.click(await screen.findByRole('button', { name: 'Delete this run' }));
    await screen.findByText('Run deleted.');
    expect(await allRuns()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allRuns()).toHaveLength(1));
  });

  it('with a distance that is none is refused at its field and stays on the screen', async () => {
    const { user } = open('/runs/new/');
    await user.type(await distance(), 'far');
    await user.click(save());
    expect(await screen.findByText(/Give the distance in kilometres/)).toBeTruthy();
    expect((await distance()).getAttribute('aria-invalid')).toBe('true');
    expect(await allRuns()).toEqual([]);
  });

  it('stays on the screen when the phone is full, with a way to keep it', async () => {
    const put: Storage['runs']['put'] = async () => ({ ok: false, reason: 'quota' });
    const { user } = open('/runs/new/', { ...storage, runs: { ...storage.runs, put } });
    await user.type(await distance(), '7');
    await user.click(save());
    expect(await screen.findByText(/no room left/)).toBeTruthy();
    expect(await distance()).toHaveProperty('value', '7');
    const files = savedFiles();
    await user.click(screen.getByRole('button', { name: 'Save my data' }));
    await screen.findByText(/^Saved to a file/);
    expect(await files()[0]).toContain('"distanceMetres":7000');
  });

  it.each(['2026-03-24', '2026-02-30', 'soon'])(
    'asked for on %s is written for today instead',
    async (asked) => {
      open(`/runs/new/?day=${asked}`);
      expect(await screen.findByDisplayValue(today)).toBeTruthy();
    },
  );

  it('of an unknown id says that there is none', async () => {
    open('/runs/constructor/');
    expect(await screen.findByRole('heading', { name: 'There is no such run' })).toBeTruthy();
  });
});

describe('a distance beside the 30 days before', () => {
  beforeEach(async () => {
    await storage.runs.put(aRun('long', 9, { distanceMetres: 10_000 }));
    await storage.runs.put(aRun('old', 21, { day: addDays(today, -31), distanceMetres: 30_000 }));
  });

  it('names the longest run, and its source only for more than 10 % more', async () => {
    const { user } = open('/runs/new/');
    const field = await distance();
    expect(
      await screen.findByText(/longest run of the 30 days before: 10 km, on 11 Mar/),
    ).toBeTruthy();
    await user.type(field, '11');
    expect(screen.queryByText(/more than 10 % longer/)).toBeNull();
    await user.type(field, '.1');
    expect(screen.getByText(/11.1 km is more than 10 % longer than 10 km/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Source: Frandsen 2025' }).getAttribute('href')).toBe(
      '/learn/sources/#frandsen-2025',
    );
  });

  it('never keeps anybody from saving', async () => {
    const { user } = open('/runs/new/');
    await user.type(await distance(), '40');
    await user.click(save());
    await screen.findByText('Run saved.');
    expect(await allRuns()).toHaveLength(3);
  });

  it('leaves the run itself out', async () => {
    open('/runs/long/');
    expect(await screen.findByText(/30 days before: 30 km, on 20 Feb/)).toBeTruthy();
  });
});
