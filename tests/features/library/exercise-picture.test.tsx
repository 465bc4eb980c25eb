import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExerciseScreen, preloadExercise } from '#src/features/library/exercise-screen.tsx';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const open = async (id: string) => {
  await preloadExercise(id);
  const page = show(<ExerciseScreen />, {
    services: servicesWith(storage),
    path: '/move/exercises/:id/',
    at: `/move/exercises/${id}/`,
  });
  await waitFor(() => expect(document.querySelector('.moving-figure')).not.toBeNull());
  return page;
};
const letter = () => document.querySelector('.side-mark')?.textContent;
const tinted = () => document.querySelectorAll('[fill="var(--figure-tint)"]').length > 0;

it('the figure carries the letter of the side it shows', async () => {
  const { user } = await open('figure-four');
  expect(letter()).toBe('R');
  await user.click(screen.getByRole('button', { name: 'Show the left side' }));
  expect(letter()).toBe('L');
});

it('the figure of a move that both sides do together carries no letter', async () => {
  await open('squat');
  expect(letter()).toBeUndefined();
});

it('the muscles at work are coloured when asked for', async () => {
  const { user } = await open('squat');
  expect(tinted()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Colour the muscles' }));
  await waitFor(() => expect(tinted()).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Plain colours' }));
  expect(tinted()).toBe(false);
});
