import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#src/app/error-screen.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { freshStorage, leave, servicesWith, show } from '#tests/support/diary-screen.tsx';
import { savedFiles } from '#tests/support/saved-files.ts';

const Broken = () => {
  throw new Error('a planted error');
};

describe('the error screen', () => {
  let storage: Storage;

  beforeEach(async () => {
    storage = await freshStorage();
    // React reports what a boundary catches; here it is planted.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    await leave(storage);
  });

  const showBroken = (services = servicesWith(storage)) =>
    show(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
      { services, path: '/', at: '/' },
    );

  it('offers to save the data before anything else', () => {
    showBroken();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something went wrong');
    const [first, second] = screen.getAllByRole('button');
    expect(first?.textContent).toBe('Save my data');
    expect(second?.textContent).toBe('Reload');
  });

  it('hands over a file with every entry', async () => {
    await storage.diary.put(anEntry('kept'));
    const files = savedFiles();
    const { user } = showBroken();
    await user.click(screen.getByRole('button', { name: 'Save my data' }));
    expect(await screen.findByText(/^Saved\./, {}, { timeout: 10_000 })).toBeDefined();
    expect(await files()[0]).toContain('"id":"kept"');
  });

  it('says so when the diary can’t be read', async () => {
    const { user } = showBroken({
      ...servicesWith(storage),
      storage: async () => ({ ok: false, reason: 'closed' }),
    });
    await user.click(screen.getByRole('button', { name: 'Save my data' }));
    expect(await screen.findByText(/^The copy could not be made/)).toBeDefined();
  });
});
