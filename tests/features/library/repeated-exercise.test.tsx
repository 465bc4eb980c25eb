import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { routines } from '#src/catalogue/listing.ts';
import { compile } from '#src/domain/steps.ts';
import { RoutineScreen } from '#src/features/library/routine-screen.tsx';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

afterEach(() => vi.restoreAllMocks());

it('an exercise that a routine holds twice is listed twice, whatever the minutes', async () => {
  const warned = vi.spyOn(console, 'error');
  const routine = routines.find(({ id }) => id === 'warm-up-fast-run');
  if (!routine) throw new Error('the routine of two rounds is gone');
  const { user } = show(<RoutineScreen />, {
    services: servicesWith(storage),
    path: '/move/routines/:id/',
    at: `/move/routines/${routine.id}/`,
  });
  const listed = () => {
    const section = screen.getByRole('heading', { name: 'In this routine' }).parentElement;
    if (!section) throw new Error('a heading without its section');
    return within(section)
      .getAllByRole('link')
      .map((link) => link.querySelector('.list-title')?.textContent);
  };
  const names = (minutes?: number) =>
    compile(routine, minutes === undefined ? {} : { minutes }).moves.map(({ name }) => name);
  expect(new Set(names()).size).toBeLessThan(names().length);
  expect(listed()).toEqual(names());
  await user.click(screen.getByRole('radio', { name: '4 min' }));
  expect(listed()).toEqual(names(4));
  await user.click(screen.getByRole('radio', { name: 'All of it' }));
  expect(listed()).toEqual(names());
  expect(warned).not.toHaveBeenCalled();
});
