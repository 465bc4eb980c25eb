import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { formDraft } from '#src/device/form-draft.ts';
import { addDays } from '#src/domain/day.ts';
import { formOf } from '#src/domain/entry-form.ts';
import { EntryEditor } from '#src/features/log/entry-editor.tsx';
import { EntryScreen } from '#src/features/log/entry-screen.tsx';
import { anEntry } from '#tests/support/diary-records.ts';
import { allEntries, servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

const edit = (id: string) =>
  show(<EntryScreen />, {
    services: servicesWith(storage),
    path: '/log/entry/:id/',
    at: `/log/entry/${id}/`,
  });

const entry = anEntry('a', 5, {
  nrs: 9,
  sites: [
    { place: 'groin-crease', side: 'both' },
    { place: 'buttock', side: 'left' },
  ],
  runImpact: 'stopped',
  flags: ['a-flag-of-later'],
  morningStiffnessMinutes: 20,
  note: 'First words.',
});

describe('mending an entry', () => {
  it('changes what was changed and keeps everything else, the day of writing too', async () => {
    await storage.diary.put(entry);
    const { user } = edit('a');
    await user.click(await screen.findByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByText('at /trend/');
    const [mended] = await allEntries(storage);
    expect(mended).toEqual({ ...entry, nrs: 2, updatedAt: servicesWith(storage).clock.now() });
  });

  it('stays as it was mended, however often Save is tapped before the next screen is there', async () => {
    await storage.diary.put(entry);
    const saved = vi.fn(() => 'leaving' as const);
    const { user } = show(
      <EntryEditor form="a" base={formOf(entry)} today={today} before={entry} onSaved={saved} />,
      { services: servicesWith(storage), path: '/', at: '/' },
    );
    const save = screen.getByRole('button', { name: 'Save changes' });
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.dblClick(save);
    await waitFor(() => expect(saved).toHaveBeenCalled());
    await user.click(save);
    expect(saved).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('radio', { name: '2', checked: true })).toBeTruthy();
    expect((await allEntries(storage))[0]?.nrs).toBe(2);
  });

  it('is put back as it was by one undo', async () => {
    await storage.diary.put(entry);
    const { user } = edit('a');
    await user.click(await screen.findByRole('radio', { name: '2' }));
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('The entry is as it was before.');
    expect(await allEntries(storage)).toEqual([entry]);
  });

  it('with a warning sign that came after help was had writes the sign as of today, with one undo', async () => {
    const old = anEntry('a', 5, { nrs: 4 });
    await storage.diary.put(old);
    await storage.acknowledgements.put({
      id: 'helped',
      kind: 'got-help',
      day: addDays(old.createdDay, 1),
      createdAt: old.createdAt,
    });
    const { user } = edit('a');
    await user.click(await screen.findByText('Warning signs'));
    await user.click(screen.getByRole('checkbox', { name: /limp/ }));
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByText('at /trend/');
    const written = await allEntries(storage);
    expect(written).toHaveLength(2);
    expect(written.find(({ id }) => id !== 'a')).toMatchObject({
      day: old.day,
      createdDay: today,
      nrs: null,
      flags: ['pain-walking-limp'],
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('The entry is as it was before.');
    expect(await allEntries(storage)).toEqual([old]);
  });

  it('can take an answer back', async () => {
    await storage.diary.put(entry);
    const { user } = edit('a');
    await screen.findByRole('radio', { name: 'Stopped or skipped', checked: true });
    const [notSaid] = screen.getAllByRole('radio', { name: 'Not said' });
    if (!notSaid) throw new Error('no such choice');
    await user.click(notSaid);
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByText('at /trend/');
    expect((await allEntries(storage))[0]).not.toHaveProperty('runImpact');
  });

  it('refuses a day that has not come', async () => {
    await storage.diary.put({ ...entry, day: addDays(today, 1) });
    const { user } = edit('a');
    await user.click(await screen.findByRole('button', { name: 'Save changes' }));
    expect((await screen.findAllByText(/has not come yet/)).length).toBeGreaterThan(0);
    expect((await allEntries(storage))[0]?.day).toBe(addDays(today, 1));
  });

  it('deletes with one undo', async () => {
    await storage.diary.put(entry);
    const { user } = edit('a');
    await user.click(await screen.findByRole('button', { name: 'Delete this entry' }));
    await screen.findByText('at /trend/');
    expect(await allEntries(storage)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allEntries(storage)).toEqual([entry]));
  });

  it('deletes once, however quickly the button is tapped twice', async () => {
    await storage.diary.put(entry);
    const remove = vi.spyOn(storage.diary, 'remove');
    edit('a');
    const button = await screen.findByRole('button', { name: 'Delete this entry' });
    button.click();
    button.click();
    await screen.findByText('at /trend/');
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing unsaved behind when the entry is deleted: it would keep the app from being updated', async () => {
    await storage.diary.put(entry);
    const { user } = edit('a');
    await user.click(await screen.findByRole('radio', { name: '2' }));
    expect(formDraft.any()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Delete this entry' }));
    await screen.findByText('at /trend/');
    expect(formDraft.any()).toBe(false);
  });

  it('of an unknown id says that there is none', async () => {
    edit('constructor');
    expect(await screen.findByRole('heading', { name: 'There is no such entry' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See all entries' })).toBeTruthy();
  });

  it('of a diary that is closed says so', async () => {
    storage.close();
    edit('a');
    expect(await screen.findByText(/The diary was closed/)).toBeTruthy();
  });
});
