import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { begin, act as command } from '#src/domain/player.ts';
import { compile } from '#src/domain/steps.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { first, open, routine, start, stored, toWork } from './open-player.tsx';

describe('before the start', () => {
  it('shows what will be done, and the tap that starts it unlocks the sound', async () => {
    const { fake, user } = open();
    for (const block of routine.blocks) expect(screen.getByText(block.exerciseName)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Start' })).toHaveProperty('disabled', false),
    );
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(fake.state.unlocked).toBeGreaterThan(0);
    expect(await screen.findByRole('timer')).toBeTruthy();
  });

  it('fits the minutes of the address and says what it left out', async () => {
    open(`/play/${routine.id}/?minutes=2`);
    expect(screen.getByRole('heading', { name: 'Left out' })).toBeTruthy();
    expect(screen.getAllByText(/to fit your minutes/).length).toBeGreaterThan(0);
  });

  it('asks who should not roll before the first rolling', async () => {
    open('/play/cool-down/');
    const link = await screen.findByRole('link', { name: 'Start' });
    expect(link.getAttribute('href')).toBe('/rolling-check/?to=%2Fplay%2Fcool-down%2F');
  });

  it('starts nothing while a pressing notice is open', async () => {
    await storage.diary.put(
      anEntry('flagged', 0, { day: today, createdDay: today, flags: ['cannot-bear-weight'] }),
    );
    open();
    expect(await screen.findByRole('link', { name: 'What to do' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
  });

  it('says when there is no such routine', () => {
    open('/play/no-such-routine/');
    expect(screen.getByText('There is no such routine.')).toBeTruthy();
  });
});

describe('while it runs', () => {
  it('tells phase, name, side and what comes next in words', async () => {
    const opened = await start();
    expect(screen.getByText('Get ready')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(first?.exerciseName);
    toWork(opened);
    expect(screen.getByText('Hold')).toBeTruthy();
    expect(screen.getByText('Left side')).toBeTruthy();
    expect(screen.getByText(/^Next: /)).toBeTruthy();
  });

  it('the live region speaks when the phase changes, not at every second', async () => {
    const opened = await start();
    const live = screen
      .getAllByRole('status')
      .find((one) => one.textContent?.startsWith('Get ready'));
    const before = live?.textContent;
    opened.pass(3000);
    expect(live?.textContent).toBe(before);
    toWork(opened);
    await waitFor(() =>
      expect(live?.textContent).toBe(`Hold. ${first?.exerciseName}. Left side. 30 seconds`),
    );
  });

  it('pauses and goes on', async () => {
    const opened = await start();
    await opened.user.click(screen.getByRole('button', { name: 'Pause' }));
    await screen.findByRole('button', { name: 'Go on' });
    const timer = screen.getByRole('timer').textContent;
    opened.pass(60_000);
    expect(screen.getByRole('timer').textContent).toBe(timer);
    await opened.user.click(screen.getByRole('button', { name: 'Go on' }));
    await screen.findByRole('button', { name: 'Pause' });
  });

  it('a skip can be undone', async () => {
    const opened = await start();
    await opened.user.click(screen.getByRole('button', { name: 'Skip' }));
    await screen.findByText('Hold');
    await opened.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Get ready');
    expect((await stored())?.events.map((event) => event.kind)).toEqual(['start', 'skip', 'undo']);
  });

  it('offers to undo a skip no longer when the session has ended', async () => {
    const opened = await start();
    await opened.user.click(screen.getByRole('button', { name: 'Skip' }));
    await screen.findByText('Hold');
    await opened.user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(screen.getByText('Undo')).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Finish here' }));
    await screen.findByRole('heading', { level: 1, name: 'Finished here' });
    expect(screen.queryByText('Undo')).toBeNull();
  });

  it('jumps to a move of the list', async () => {
    const opened = await start();
    await opened.user.click(screen.getByRole('button', { name: 'Steps' }));
    const last = routine.blocks.at(-1);
    const rows = within(screen.getByRole('dialog')).getAllByRole('listitem');
    await opened.user.click(within(rows.at(-1) ?? document.body).getByRole('button'));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(last?.exerciseName),
    );
  });

  it('stays where it was when the list of moves was only looked at', async () => {
    const opened = await start();
    await opened.user.click(screen.getByRole('button', { name: 'Steps' }));
    await opened.user.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(first?.exerciseName);
  });

  it('leaving asks; going on later keeps the session paused', async () => {
    const opened = await start();
    toWork(opened);
    await opened.user.click(screen.getByRole('button', { name: 'Leave' }));
    await opened.user.click(screen.getByRole('button', { name: 'Go on later' }));
    await screen.findByText('at /');
    const session = await stored();
    expect(session?.events.at(-1)?.kind).toBe('leave');
    expect(session?.endedAt).toBeUndefined();
  });

  it('locked, it takes no key and no tap', async () => {
    const opened = await start();
    await opened.user.click(screen.getByRole('button', { name: 'Lock' }));
    await opened.user.keyboard('{ArrowRight}{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const unlock = screen.getByRole('button', { name: 'Press and hold to unlock' });
    expect(unlock).toBe(document.activeElement);
    await opened.user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Press and hold to unlock' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Lock' })).toBe(document.activeElement);
    expect((await stored())?.events).toHaveLength(1);
  });
});

describe('"That hurts"', () => {
  it('notes place and score at once, offers the easier variant, and remembers it next time', async () => {
    const opened = await start();
    toWork(opened);
    await opened.user.click(screen.getByRole('button', { name: 'That hurts' }));
    await waitFor(async () => expect((await stored())?.events.at(-1)?.kind).toBe('hurts'));
    await opened.user.click(screen.getByRole('radio', { name: '4' }));
    await opened.user.click(await screen.findByRole('button', { name: /^Easier: / }));
    await waitFor(async () => expect((await stored())?.events.at(-1)?.kind).toBe('easier'));
    const session = await stored();
    expect(session?.events.map((event) => event.nrs)).toContain(4);
    const name = session?.moves[0]?.variant?.name;
    expect(name).toBeTruthy();
    expect(await screen.findByText((text) => text.startsWith(`${name}`))).toBeTruthy();

    await opened.user.keyboard('{Escape}');
    await opened.user.click(await screen.findByRole('button', { name: 'Finish here' }));
    await screen.findByRole('heading', { name: 'Finished here' });
    opened.unmount();
    open();
    expect(await screen.findByText('Because it hurt last time.', { exact: false })).toBeTruthy();
  });

  it('closed without an answer, it forgets the score that was chosen', async () => {
    const opened = await start();
    toWork(opened);
    const hurts = screen.getByRole('button', { name: 'That hurts' });
    await opened.user.click(hurts);
    await opened.user.click(await screen.findByRole('radio', { name: '7' }));
    // Escape, or the back gesture: the platform closes it.
    act(() => screen.getByRole<HTMLDialogElement>('dialog').close());
    await opened.user.click(hurts);
    expect(await screen.findByRole('radio', { name: '7' })).toHaveProperty('checked', false);
  });

  it('the easier variant of last time can be put back', async () => {
    const compiled = compile(routine, {
      swaps: new Map([[first?.exerciseId ?? '', { name: 'Tuck only', how: 'Only tuck.' }]]),
    });
    const session = begin(compiled, routine, { id: 'past', now: 1000, today });
    await storage.sessions.put(command(session, { kind: 'finish' }, 2000));
    const opened = open();
    await opened.user.click(await screen.findByRole('button', { name: 'Use the usual one' }));
    await opened.user.click(screen.getByRole('button', { name: 'Start' }));
    await screen.findByRole('timer');
    expect((await stored())?.moves[0]?.variant).toBeUndefined();
  });
});

describe('the end', () => {
  it('is a quiet summary and what comes next', async () => {
    const opened = await start();
    const { totalMs } = compile(routine);
    for (let ms = 0; ms <= totalMs; ms += 60_000) {
      act(() => opened.fake.pass(60_000, 500));
      await act(async () => {});
    }
    await screen.findByRole('heading', { name: 'Finished' });
    const parts = screen.getByText(/ of \d+ done$/).textContent?.match(/\d+/g);
    expect(parts?.[0]).toBe(parts?.[1]);
    expect(screen.getByText(/^Left (\S+), right \1$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log how it felt' })).toBeTruthy();
    expect((await stored())?.ending).toBe('finished');
  });

  it('of a session that could not be saved says so and goes on', async () => {
    const opened = await start();
    storage.close();
    await opened.user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    expect(screen.getByText('Hold')).toBeTruthy();
  });
});
