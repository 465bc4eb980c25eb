import { act, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { routines } from '#src/catalogue/listing.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { PlayerDevicesProvider } from '#src/features/player/devices-context.ts';
import { PlayerScreen } from '#src/features/player/player-screen.tsx';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import '#tests/support/player-dialog.ts';
import { storage } from '#tests/support/fresh-diary.ts';
import { fakeDevices } from '#tests/support/player-devices.ts';

const found = routines.find((one) => one.id === 'cool-down-without-kit');
if (!found) throw new Error('the routine of these tests is gone');
export const routine = found;
export const [first] = routine.blocks;

export const open = (at = `/play/${routine.id}/`) => {
  const fake = fakeDevices();
  const services = servicesWith(storage);
  fake.time.now = services.clock.now();
  const drawn = show(
    <PlayerDevicesProvider value={() => fake.devices}>
      <PlayerScreen />
    </PlayerDevicesProvider>,
    {
      services: { ...services, clock: { ...services.clock, now: () => fake.time.now } },
      path: '/play/:id/',
      at,
    },
  );
  const pass = (ms: number) => act(() => fake.pass(ms));
  return { ...drawn, fake, pass };
};

export const start = async (at?: string) => {
  const opened = open(at);
  const button = await screen.findByRole('button', { name: 'Start' });
  await waitFor(() => expect(button).toHaveProperty('disabled', false));
  await opened.user.click(button);
  await screen.findByRole('timer');
  // The focus comes after the paint, as does the listening to what ticks: only then may time move on.
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement),
  );
  opened.pass(100);
  return opened;
};

export const stored = async (): Promise<Session | undefined> => {
  const read = await storage.exportAll();
  return read.ok
    ? read.value.sessions.toSorted((a, b) => a.startedAt - b.startedAt).at(-1)
    : undefined;
};

export const toWork = (opened: { pass: (ms: number) => void }) =>
  opened.pass(routine.getReadySeconds * 1000);
