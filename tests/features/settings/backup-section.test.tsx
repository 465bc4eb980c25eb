import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seal } from '#src/device/seal.ts';
import { writeBackup } from '#src/domain/backup.ts';
import { BackupSection } from '#src/features/settings/backup-section.tsx';
import { en } from '#src/messages/en.ts';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry, noRecords } from '#tests/support/diary-records.ts';
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
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(async () => {
  await leave(storage);
  vi.restoreAllMocks();
});

const settings = () =>
  show(<BackupSection />, { services: servicesWith(storage), path: '/', at: '/' });

/** Whatever was begun has had its time. */
const settled = () => new Promise((done) => setTimeout(done, 50));

const choose = async (user: ReturnType<typeof settings>['user'], text: string) =>
  user.upload(
    screen.getByLabelText('Restore from a backup'),
    new File([text], 'hipwise.json', { type: 'application/json' }),
  );

const backup = (...nrs: number[]) =>
  writeBackup(
    { ...noRecords, entries: nrs.map((score, index) => anEntry(`e${index}`, 0, { nrs: score })) },
    0,
    today,
  );

describe('restoring', () => {
  it('shows what the file holds before anything changes', async () => {
    await storage.diary.put(anEntry('e0', 0, { nrs: 4 }));
    await storage.diary.put(anEntry('mine'));
    const { user } = settings();
    await choose(user, backup(4, 7));
    expect(await screen.findByText('Backup of 23 March 2026')).toBeTruthy();
    expect(screen.getByText('1 new, 1 the same, 0 changed; 1 is only on this phone')).toBeTruthy();
    expect(await allEntries(storage)).toHaveLength(2);
  });

  it('adds to what is here, with one undo', async () => {
    await storage.diary.put(anEntry('mine'));
    const { user } = settings();
    await choose(user, backup(4, 7));
    await user.click(await screen.findByRole('button', { name: 'Add to what is here' }));
    expect(await screen.findByText(/Restored, and read back/)).toBeTruthy();
    expect((await allEntries(storage)).map(({ id }) => id)).toEqual(['e0', 'e1', 'mine']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Everything is as it was before.')).toBeTruthy();
    expect((await allEntries(storage)).map(({ id }) => id)).toEqual(['mine']);
  });

  it('says when it broke off, and when its undo did', async () => {
    const { user } = settings();
    await choose(user, backup(4));
    const importAll = vi.spyOn(storage, 'importAll').mockRejectedValueOnce(new Error('broke'));
    await user.click(await screen.findByRole('button', { name: 'Add to what is here' }));
    await screen.findByText(en.failures.unknown);
    await user.click(screen.getByRole('button', { name: 'Add to what is here' }));
    await screen.findByText(/Restored, and read back/);
    importAll.mockRejectedValueOnce(new Error('broke'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(en.failures.unknown);
  });

  it('replaces what is here', async () => {
    await storage.diary.put(anEntry('mine'));
    const { user } = settings();
    await choose(user, backup(4));
    await user.click(await screen.findByRole('button', { name: 'Replace what is here' }));
    await screen.findByText(/Restored, and read back/);
    expect((await allEntries(storage)).map(({ id }) => id)).toEqual(['e0']);
  });

  it('can be undone to what was there, however quickly the button was tapped twice', async () => {
    await storage.diary.put(anEntry('mine'));
    const { user } = settings();
    await choose(user, backup(4));
    const replace = await screen.findByRole('button', { name: 'Replace what is here' });
    replace.click();
    replace.click();
    await screen.findByText(/Restored, and read back/);
    await settled();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Everything is as it was before.');
    expect((await allEntries(storage)).map(({ id }) => id)).toEqual(['mine']);
  });

  it.each([
    ['a backup', async (text: string) => text, 'Backup of 23 March 2026'],
    ['a locked one', async (text: string) => seal(text, 'slow tortoises'), /backup is locked/],
  ])('takes in %s that a mail program put a byte order mark before', async (_, made, words) => {
    const { user } = settings();
    await choose(user, `\uFEFF${await made(backup(4))}`);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('names the field that is wrong and changes nothing', async () => {
    await storage.diary.put(anEntry('mine'));
    const { user } = settings();
    await choose(user, backup(4).replace('"nrs":4', '"nrs":11'));
    expect(await screen.findByText('entries[0].nrs: is outside what is allowed')).toBeTruthy();
    expect((await allEntries(storage)).map(({ id }) => id)).toEqual(['mine']);
  });

  it.each([
    ['a text', 'Dear diary', /not a Hipwise backup/],
    ['an empty file', '', /not a Hipwise backup/],
    ['another app’s file', '{"app":"other"}', /not made by Hipwise/],
    ['a later app’s file', '{"app":"hipwise","format":9}', /newer Hipwise/],
  ])('refuses %s with words', async (_name, text, words) => {
    const { user } = settings();
    await choose(user, text);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('refuses a file of 100 MB without reading it', async () => {
    const { user } = settings();
    const file = new File(['x'], 'film.json', { type: 'application/json' });
    Object.defineProperty(file, 'size', { value: 100_000_000 });
    const read = vi.spyOn(file, 'slice');
    await user.upload(screen.getByLabelText('Restore from a backup'), file);
    expect(await screen.findByText(/far larger than any diary/)).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
  });

  it('says when a file cannot be read', async () => {
    const { user } = settings();
    const file = new File(['x'], 'gone.json', { type: 'application/json' });
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    await user.upload(screen.getByLabelText('Restore from a backup'), file);
    expect(await screen.findByText('This file could not be read.')).toBeTruthy();
  });
});

describe('saving', () => {
  it('hands over a file that restores to the same diary, and remembers the day', async () => {
    const fixture = readFileSync('tests/fixtures/backup-v2.json', 'utf8');
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:test';
    };
    window.matchMedia = () => Object.assign(new EventTarget(), mediaThatDoesNotMatch);
    const { user } = settings();
    await choose(user, fixture);
    await user.click(await screen.findByRole('button', { name: 'Replace what is here' }));
    await screen.findByText(/Restored, and read back/);
    await user.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(await screen.findByText('Backup made. Keep it somewhere safe.')).toBeTruthy();
    const lines = (text: string) => text.split('\n').slice(1);
    expect(lines((await saved[0]?.text()) ?? '')).toEqual(lines(fixture));
    await waitFor(() => expect(screen.getByText(/Last backup: 23 March 2026/)).toBeTruthy());
  });

  it('says what became of the records kept aside', async () => {
    vi.spyOn(storage, 'setAside').mockResolvedValue({
      ok: true,
      value: [{ table: 'entries', row: { nrs: 'much' }, problems: [] }],
    });
    window.matchMedia = () => Object.assign(new EventTarget(), mediaThatDoesNotMatch);
    const { user } = settings();
    const save = await screen.findByRole('button', { name: 'Save them to a file' });
    URL.createObjectURL = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await user.click(save);
    expect(await screen.findByText('The file was not saved.')).toBeTruthy();
    URL.createObjectURL = () => 'blob:test';
    await user.click(save);
    expect(await screen.findByText('File made.')).toBeTruthy();
  });
});

const mediaThatDoesNotMatch = {
  matches: false,
  media: '',
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
};
