import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InstallSection } from '#src/features/settings/install-section.tsx';
import { en } from '#src/messages/en.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

/** The page as a browser leaves it that may ask about installing. */
const offered = (prompt: () => Promise<unknown>) => {
  const shown = show(<InstallSection />, {
    services: servicesWith(storage),
    path: '/settings/',
    at: '/settings/',
  });
  act(() => {
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
  });
  return shown;
};

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));

describe('putting the app on the home screen', () => {
  it('is asked by the browser once; after the answer its menu is the way', async () => {
    const prompt = vi.fn(async () => {});
    const { user } = offered(prompt);
    await user.click(screen.getByRole('button', { name: 'Install' }));
    expect(prompt).toHaveBeenCalledTimes(1);
    await screen.findByText(en.settings.installOther);
    expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
  });

  it('is told by its menu when the browser refuses to ask', async () => {
    const { user } = offered(() => Promise.reject(new DOMException('asked already')));
    await user.click(screen.getByRole('button', { name: 'Install' }));
    await screen.findByText(en.settings.installOther);
  });
});
