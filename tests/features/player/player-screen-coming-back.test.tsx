import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { routines } from '#src/catalogue/listing.ts';
import { addDays } from '#src/domain/day.ts';
import { begin, act as command, longGapMs } from '#src/domain/player.ts';
import { compile } from '#src/domain/steps.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { servicesWith, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { open, routine, stored } from './open-player.tsx';

describe('coming back', () => {
  const saved = (now: number) => begin(compile(routine), routine, { id: 'open', now, today });
  const six = () => servicesWith(storage).clock.now();

  it('stands at the second of the clock, without a start', async () => {
    await storage.sessions.put({ ...saved(six() - 20_000), seenAt: six() - 1000 });
    open();
    const timer = await screen.findByRole('timer');
    expect(timer.textContent).toBe(String(30 - (20 - routine.getReadySeconds)));
  });

  it('asks after a long silence and credits nothing before the answer', async () => {
    const begun = six() - 20_000 - longGapMs * 3;
    await storage.sessions.put({ ...saved(begun), seenAt: begun + 15_000 });
    const opened = open();
    await screen.findByRole('timer');
    opened.pass(100);
    const dialog = await screen.findByRole('dialog', { name: 'Welcome back' });
    await opened.user.click(within(dialog).getByRole('button', { name: /^From here/ }));
    await waitFor(async () => expect((await stored())?.events.at(-1)?.kind).toBe('from-here'));
    expect((await stored())?.events.at(-1)).toMatchObject({ fromMs: 15_000, toMs: 15_000 });
  });

  it('leaves out what needs kit that is not owned, unless the address says what is there', async () => {
    const rolls = routines.find((one) => one.id === 'cool-down');
    const roller = rolls?.blocks.find(({ kit }) => kit.includes('foam-roller'))?.exerciseName ?? '';
    await storage.settings.change({ kit: [], rolling: 'allowed' });
    const owned = open('/play/cool-down/');
    await screen.findByText(new RegExp(`^${roller}: needs kit`));
    owned.unmount();
    open('/play/cool-down/?without=');
    await waitFor(() => expect(screen.queryByText(new RegExp(`^${roller}: needs kit`))).toBeNull());
  });

  it('goes on with nothing while a pressing notice is open', async () => {
    await storage.diary.put(
      anEntry('limps', 0, { day: today, createdDay: today, flags: ['pain-walking-limp'] }),
    );
    await storage.sessions.put({ ...saved(six() - 20_000), seenAt: six() - 1000 });
    open();
    await screen.findByText('Routines are put away until you have got help.');
    expect(screen.queryByRole('timer')).toBeNull();
    expect((await stored())?.events.map(({ kind }) => kind)).toEqual(['start']);
  });

  it('offers the session of another routine first', async () => {
    await storage.sessions.put({
      ...saved(six() - 20_000),
      routineId: 'warm-up',
      routineName: 'Warm-up',
    });
    const opened = open();
    expect(await screen.findByRole('link', { name: 'Go on with Warm-up' })).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Finish it here' }));
    await screen.findByRole('button', { name: 'Start' });
    expect((await stored())?.ending).toBe('left');
  });

  it('says why the session of another routine could not be ended', async () => {
    await storage.sessions.put({
      ...saved(six() - 20_000),
      routineId: 'warm-up',
      routineName: 'Warm-up',
    });
    vi.spyOn(storage.sessions, 'put').mockResolvedValue({ ok: false, reason: 'quota' });
    const opened = open();
    await opened.user.click(await screen.findByRole('button', { name: 'Finish it here' }));
    await screen.findByText(/no room left/);
    expect(screen.getByRole('link', { name: 'Go on with Warm-up' })).toBeTruthy();
  });

  it('asks before it takes up a session of an earlier day', async () => {
    const paused = command(saved(six() - 90_000_000), { kind: 'leave' }, six() - 89_980_000);
    await storage.sessions.put({ ...paused, day: addDays(today, -1) });
    const opened = open();
    await opened.user.click(await screen.findByRole('button', { name: /^Go on with/ }));
    expect((await screen.findByRole('timer')).textContent).toBe('20');
  });

  it('says when another tab plays', async () => {
    const opened = open();
    opened.fake.state.lockHeldElsewhere = true;
    const button = await screen.findByRole('button', { name: 'Start' });
    await waitFor(() => expect(button).toHaveProperty('disabled', false));
    await opened.user.click(button);
    expect(await screen.findByText(/running in another tab/)).toBeTruthy();
    expect(await stored()).toBeUndefined();
  });
});
