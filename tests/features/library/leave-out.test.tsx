import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LeaveOut } from '#src/features/library/leave-out.tsx';
import { RoutineScreen } from '#src/features/library/routine-screen.tsx';
import { servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { firstOf } from '#tests/support/first-of.ts';
import { storage } from '#tests/support/fresh-diary.ts';

const openRoutine = () =>
  show(<RoutineScreen />, {
    services: servicesWith(storage),
    path: '/move/routines/:id/',
    at: '/move/routines/warm-up/',
  });

const leftOut = async () => (await firstOf(storage.settings.watch)).leftOut;

it('an exercise that is left out is in no routine until it is put back', async () => {
  const page = show(<LeaveOut id="walking-lunges" />, {
    services: servicesWith(storage),
    path: '/',
    at: '/',
  });
  await page.user.click(screen.getByRole('switch', { name: 'Leave it out of my routines' }));
  await waitFor(async () => expect(await leftOut()).toEqual(['walking-lunges']));
  page.unmount();

  const routine = openRoutine();
  expect(await screen.findByText('Walking lunges: you chose to leave it out')).toBeTruthy();
  routine.unmount();

  const again = show(<LeaveOut id="walking-lunges" />, {
    services: servicesWith(storage),
    path: '/',
    at: '/',
  });
  await again.user.click(
    await screen.findByRole('switch', { name: 'Leave it out of my routines', checked: true }),
  );
  await waitFor(async () => expect(await leftOut()).toEqual([]));
});

it('what was left out before stays so, however early another exercise is', async () => {
  await storage.settings.change({ leftOut: ['butterfly'] });
  let open = () => {};
  const opening = new Promise<void>((done) => {
    open = done;
  });
  const services = {
    ...servicesWith(storage),
    storage: () => opening.then(() => ({ ok: true, storage }) as const),
  };
  const { user } = show(<LeaveOut id="walking-lunges" />, { services, path: '/', at: '/' });
  await user.click(screen.getByRole('switch', { name: 'Leave it out of my routines' }));
  open();
  await waitFor(async () => expect(await leftOut()).toEqual(['butterfly', 'walking-lunges']));
});

it('a routine done without the phone is noted in one tap, and undo takes it back', async () => {
  const { user } = openRoutine();
  await user.click(screen.getByRole('button', { name: 'I did this without the phone' }));
  expect(await screen.findByText('Warm-up is noted for today.')).toBeTruthy();
  const sessions = async () => {
    const read = await storage.exportAll();
    return read.ok ? read.value.sessions : [];
  };
  expect(await sessions()).toMatchObject([{ routineId: 'warm-up', byHand: true, day: today }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await sessions()).toEqual([]));
});
