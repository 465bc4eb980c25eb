import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { routines } from '#src/catalogue/listing.ts';
import { RoutineScreen } from '#src/features/library/routine-screen.tsx';
import { RollingCheckScreen } from '#src/features/notice/rolling-check-screen.tsx';
import { RollingSection } from '#src/features/settings/rolling-section.tsx';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { firstOf } from '#tests/support/first-of.ts';
import { storage } from '#tests/support/fresh-diary.ts';

const rolling = async () => (await firstOf(storage.settings.watch)).rolling;

const ask = (at: string) =>
  show(<RollingCheckScreen />, { services: servicesWith(storage), path: '/rolling-check/', at });

const rolls = routines.find((one) => one.blocks.some((block) => block.kind === 'release'));
const other = routines.find((one) => one.blocks.every((block) => block.kind !== 'release'));

const startOf = async (id: string | undefined) => {
  show(<RoutineScreen />, {
    services: servicesWith(storage),
    path: '/move/routines/:id/',
    at: `/move/routines/${id}/`,
  });
  return (await screen.findByRole('link', { name: 'Start' })).getAttribute('href');
};

describe('before the first rolling', () => {
  it('a routine that rolls leads past the questions', async () => {
    expect(await startOf(rolls?.id)).toBe(`/rolling-check/?to=%2Fplay%2F${rolls?.id}%2F`);
  });

  it('a routine without rolling leads straight to the player', async () => {
    expect(await startOf(other?.id)).toBe(`/play/${other?.id}/`);
  });

  it('a routine that rolls leads straight to the player once they were answered', async () => {
    await storage.settings.change({ rolling: 'allowed' });
    await startOf(rolls?.id);
    await expect
      .poll(() => screen.getByRole('link', { name: 'Start' }).getAttribute('href'))
      .toBe(`/play/${rolls?.id}/`);
  });

  it('none of these lets rolling in, and goes on to the routine', async () => {
    const { user } = ask(`/rolling-check/?to=%2Fplay%2F${rolls?.id}%2F`);
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    await screen.findByText(`at /play/${rolls?.id}/`);
    expect(await rolling()).toBe('allowed');
  });

  it('one yes leaves rolling out, which one is not kept', async () => {
    const { user } = ask(`/rolling-check/?to=%2Fplay%2F${rolls?.id}%2F`);
    await user.click(screen.getByRole('button', { name: 'One or more is true' }));
    await screen.findByText(`at /play/${rolls?.id}/`);
    expect(await rolling()).toBe('hidden');
    screen.getByText('Rolling is left out of your routines. You can change that in Settings.');
  });

  it('is not asked again on the way to a routine', async () => {
    await storage.settings.change({ rolling: 'allowed' });
    ask(`/rolling-check/?to=%2Fplay%2F${rolls?.id}%2F`);
    await screen.findByText(`at /play/${rolls?.id}/`);
  });

  it('goes nowhere that somebody else wrote into the link', async () => {
    const { user } = ask('/rolling-check/?to=%2F%2Fevil.example%2F');
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    await screen.findByText('at /settings/');
  });
});

describe('in Settings', () => {
  it('the answer is shown with its reason and can be given again', async () => {
    await storage.settings.change({ rolling: 'hidden' });
    show(<RollingSection rolling="hidden" />, {
      services: servicesWith(storage),
      path: '/',
      at: '/',
    });
    screen.getByText(/Rolling is left out, because you answered yes/);
    expect(
      screen.getByRole('link', { name: 'Answer the questions again' }).getAttribute('href'),
    ).toBe('/rolling-check/');
  });

  it('answering again changes it', async () => {
    await storage.settings.change({ rolling: 'hidden' });
    const { user } = ask('/rolling-check/');
    await user.click(await screen.findByRole('button', { name: 'None of these' }));
    await screen.findByText('at /settings/');
    expect(await rolling()).toBe('allowed');
  });
});
