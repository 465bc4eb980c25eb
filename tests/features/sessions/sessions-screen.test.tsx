import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { maxNoteLength } from '#src/domain/diary-entry.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { SessionsScreen } from '#src/features/sessions/sessions-screen.tsx';
import { en } from '#src/messages/en.ts';
import { aSession } from '#tests/support/diary-records.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

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
    expect(screen.queryByRole('button', { name: en.sessions.more })).toBeNull();
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
    expect(await screen.findByText('An old name of it, left and right in turn')).toBeTruthy();
    expect(screen.getByText('45 s · done')).toBeTruthy();
  });

  const edit = 'Edit Warm-up, 2 March 2026';

  it('keeps a note, and undo takes it back', async () => {
    const { user } = await open(aSession('one'));
    await user.click(await screen.findByRole('button', { name: edit }));
    await user.type(screen.getByLabelText('Note'), 'Felt easy');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await stored())[0]?.note).toBe('Felt easy'));
    expect(await screen.findByText('Felt easy')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored())[0]?.note).toBe(''));
  });

  it('writes once and says so once, however quickly Save is tapped twice', async () => {
    const put = vi.spyOn(storage.sessions, 'put');
    const { user } = await open(aSession('one'));
    await user.click(await screen.findByRole('button', { name: edit }));
    const save = screen.getByRole('button', { name: 'Save' });
    put.mockClear();
    save.click();
    save.click();
    await screen.findByRole('button', { name: edit });
    expect(put).toHaveBeenCalledTimes(1);
  });

  it('shows thirty, and thirty older ones as long as there are any; the list stays while they are read', async () => {
    const { user } = await open(...Array.from({ length: 31 }, (_, at) => aSession(`s${at}`, at)));
    const shown = () => screen.queryAllByText('Warm-up').length;
    await waitFor(() => expect(shown()).toBe(30));
    let fewest = 30;
    new MutationObserver(() => {
      fewest = Math.min(fewest, shown());
    }).observe(document.body, { childList: true, subtree: true });
    await user.click(screen.getByRole('button', { name: en.sessions.more }));
    await waitFor(() => expect(shown()).toBe(31));
    expect(fewest).toBe(30);
    expect(screen.queryByRole('button', { name: en.sessions.more })).toBeNull();
    // The button has gone, and with it would go the place of who uses keys.
    const oldest = screen.getAllByText('Warm-up').at(-1);
    expect(document.activeElement).toBe(oldest?.closest('summary'));
  });

  it('cuts nothing off a note that is too long, and says so until it is mended', async () => {
    const { user } = await open(aSession('one'));
    await user.click(await screen.findByRole('button', { name: edit }));
    const note = screen.getByLabelText('Note');
    const long = 'x'.repeat(maxNoteLength + 1);
    await user.click(note);
    await user.paste(long);
    expect(note).toHaveProperty('value', long);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/Nothing was cut/)).toBeTruthy();
    await user.click(note);
    await user.keyboard('{Backspace}');
    expect(screen.queryByText(/Nothing was cut/)).toBeNull();
  });

  it('lets the runner say what came of a move, and shows that it was changed', async () => {
    const { user } = await open(aSession('one'));
    await user.click(await screen.findByRole('button', { name: edit }));
    await user.selectOptions(
      screen.getByLabelText('Straight-leg kickouts, left and right in turn'),
      'left out',
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('45 s · left out · changed by you')).toBeTruthy();
    expect(screen.getByText('2 March 2026 · finished · 0 %')).toBeTruthy();
    expect((await stored())[0]?.corrections).toEqual([{ move: 0, outcome: 'skipped' }]);
  });

  it('asks for the day only of a session that was noted afterwards, and refuses one to come', async () => {
    const { user } = await open(
      aSession('seen', 1),
      aSession('by-hand', 0, { byHand: true, routineName: 'Cool-down' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Edit Warm-up, 3 March 2026' }));
    expect(screen.queryByLabelText('Day')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('2 March 2026 · noted afterwards · 100 %')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Edit Cool-down, 2 March 2026' }));
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-03-24' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/not come yet/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-03-01' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('1 March 2026 · noted afterwards · 100 %')).toBeTruthy();
  });

  it('keeps what was typed over a reload, until it is saved or dropped', async () => {
    const first = await open(aSession('one'));
    await first.user.click(await screen.findByRole('button', { name: edit }));
    await first.user.type(screen.getByLabelText('Note'), 'Half a thought');
    first.unmount();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: edit }));
    expect(await screen.findByDisplayValue('Half a thought')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: edit }));
    expect(screen.queryByDisplayValue('Half a thought')).toBeNull();
  });

  it('leads the focus into the form and back to the button that opened it', async () => {
    const { user } = await open(aSession('one'));
    const press = async (name: string) => {
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };
    await screen.findByRole('button', { name: edit });
    for (const way of ['Cancel', 'Save']) {
      await press(edit);
      expect(document.activeElement).toBe(
        screen.getByLabelText('Straight-leg kickouts, left and right in turn'),
      );
      await press(way);
      await waitFor(() =>
        expect(document.activeElement).toBe(screen.getByRole('button', { name: edit })),
      );
    }
    await press('Undo');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: edit }));
  });

  it('leads the focus to the next session when one is deleted', async () => {
    const { user } = await open(aSession('old'), aSession('new', 3));
    (await screen.findByRole('button', { name: 'Delete Warm-up, 5 March 2026' })).focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await stored()).toEqual([aSession('old')]));
    expect(document.activeElement?.textContent).toBe('Warm-up2 March 2026 · finished · 100\u00a0%');
  });

  it('deletes, and undo brings it back', async () => {
    const { user } = await open(aSession('one'));
    await user.click(await screen.findByRole('button', { name: 'Delete Warm-up, 2 March 2026' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([aSession('one')]));
  });
});
