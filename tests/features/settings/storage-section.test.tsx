import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDiaryOnceWritten } from '#src/app/keep-diary.ts';
import { StorageSection } from '#src/features/settings/storage-section.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { freshStorage, leave, servicesWith, show } from '#tests/support/diary-screen.tsx';

let storage: Storage;
/** The edge: what a browser answers about the room it gives. */
const browser = { kept: false, agrees: true, asked: 0 };
beforeEach(async () => {
  Object.assign(browser, { kept: false, agrees: true, asked: 0 });
  localStorage.clear();
  storage = await freshStorage();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      persisted: async () => browser.kept,
      persist: async () => {
        browser.asked += 1;
        browser.kept = browser.agrees;
        return browser.agrees;
      },
      estimate: async () => ({ usage: 3_400_000, quota: 5_003_400_000 }),
    },
  });
});
afterEach(async () => {
  await leave(storage);
  Reflect.deleteProperty(navigator, 'storage');
  vi.unstubAllGlobals();
});

const open = () =>
  show(<StorageSection />, {
    services: servicesWith(storage),
    path: '/settings/',
    at: '/settings/',
  });

describe('the room on this phone', () => {
  it('is named: what is used, and what is free', async () => {
    open();
    expect(
      await screen.findByText('3 MB used, app included. About 5 GB free for it.'),
    ).toBeTruthy();
  });

  it('can be asked for, and says when the browser has agreed', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Ask it to keep the diary' }));
    expect(await screen.findByText(/Your browser keeps the diary/)).toBeTruthy();
  });

  it('says when the browser has not agreed', async () => {
    browser.agrees = false;
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Ask it to keep the diary' }));
    expect(await screen.findByText(/Your browser has not agreed yet/)).toBeTruthy();
  });

  it('says on an iPhone how the diary gets from the tab to the home screen', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPhone; CPU iPhone OS)');
    open();
    expect(await screen.findByText(/starts with an empty diary/)).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('is asked for once, after the first entry and not before', async () => {
    keepDiaryOnceWritten(servicesWith(storage));
    await storage.settings.change({ theme: 'dark' });
    expect(browser.asked).toBe(0);
    await storage.diary.put(anEntry('first'));
    await waitFor(() => expect(browser.asked).toBe(1));
    browser.kept = false;
    keepDiaryOnceWritten(servicesWith(storage));
    await storage.diary.put(anEntry('second', 1));
    await waitFor(async () => expect((await storage.exportAll()).ok).toBe(true));
    expect(browser.asked).toBe(1);
  });
});
