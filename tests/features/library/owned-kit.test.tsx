import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { routines } from '#src/catalogue/listing.ts';
import { kitItems } from '#src/domain/exercise.ts';
import { RoutineScreen } from '#src/features/library/routine-screen.tsx';
import { KitSection } from '#src/features/settings/kit-section.tsx';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { firstOf } from '#tests/support/first-of.ts';
import { storage } from '#tests/support/fresh-diary.ts';

const rolls = routines.find((one) => one.blocks.some(({ kit }) => kit.includes('foam-roller')));

const open = () =>
  show(<RoutineScreen />, {
    services: servicesWith(storage),
    path: '/move/routines/:id/',
    at: `/move/routines/${rolls?.id}/`,
  });

it('everything counts as there until somebody says otherwise', async () => {
  open();
  expect(await screen.findByRole('checkbox', { name: 'Foam roller', checked: true })).toBeTruthy();
  expect(screen.queryByText(/needs kit you do not have/)).toBeNull();
});

it('what Settings says is not there is left out of a routine, and can be borrowed for once', async () => {
  const settings = show(<KitSection kit={kitItems} />, {
    services: servicesWith(storage),
    path: '/settings/',
    at: '/settings/',
  });
  expect(screen.queryByRole('checkbox', { name: 'Wall' })).toBeNull();
  await settings.user.click(screen.getByRole('checkbox', { name: 'Foam roller' }));
  await waitFor(async () =>
    expect((await firstOf(storage.settings.watch)).kit).toEqual(
      kitItems.filter((item) => item !== 'foam-roller'),
    ),
  );
  settings.unmount();

  const { user } = open();
  expect((await screen.findAllByText(/needs kit you do not have at hand/)).length).toBeGreaterThan(
    0,
  );
  await user.click(screen.getByRole('checkbox', { name: 'Foam roller' }));
  expect(screen.queryByText(/needs kit you do not have at hand/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toMatch(
    /without(=|%3D)/,
  );
});
