import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#src/domain/session.schema.ts';
import { SessionsScreen } from '#src/features/sessions/sessions-screen.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { aSession } from '#tests/support/diary-records.ts';
import { freshStorage, leave, servicesWith, show } from '#tests/support/diary-screen.tsx';

let storage: Storage;
beforeEach(async () => {
  storage = await freshStorage();
});
afterEach(() => leave(storage));

const open = async (...sessions: readonly Session[]) => {
  for (const session of sessions) await storage.sessions.put(session);
  return show(<SessionsScreen />, {
    services: servicesWith(storage),
    path: '/sessions/',
    at: '/sessions/',
  });
};

const stored = async () => {
  const read = await storage.exportAll();
  return read.ok ? read.value.sessions : [];
};

describe('the history of sessions', () => {
  it('says what it will show before the first one', async () => {
    await open();
    expect(await screen.findByText(/Every routine you do is kept here/)).toBeTruthy();
  });

  it('shows the newest first, each with its end and how much was done', async () => {
    await open(aSession('old'), aSession('new', 3, { routineName: 'Cool-down', ending: 'left' }));
    const names = (await screen.findAllByText(/^(Warm-up|Cool-down)$/)).map(
      (one) => one.textContent,
    );
    expect(names).toEqual(['Cool-down', 'Warm-up']);
    expect(screen.getByText('2 March 2026 · finished · 100 %')).toBeTruthy();
    expect(screen.getByText('5 March 2026 · finished early · 100 %')).toBeTruthy();
  });

  it('shows names and doses as they were that day', async () => {
    const session = aSession('one');
    await open({
      ...session,
      moves: session.moves.map((move) => ({ ...move, name: 'An old name of it' })),
    });
    expect(await screen.findByText('An old name of it, Left and right in turn')).toBeTruthy();
    expect(screen.getByText('45 s · done')).toBeTruthy();
  });

  it('keeps a note', async () => {
    const { user } = await open(aSession('one'));
    await user.type(await screen.findByLabelText('Note'), 'Felt easy');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await stored())[0]?.note).toBe('Felt easy'));
  });

  it('deletes, and undo brings it back', async () => {
    const { user } = await open(aSession('one'));
    await user.click(await screen.findByRole('button', { name: 'Delete Warm-up, 2 March 2026' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([aSession('one')]));
  });
});
