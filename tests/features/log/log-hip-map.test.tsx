import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { allEntries } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { log, open, saveButton, score } from './show-log.tsx';

describe('the hip map', () => {
  const openMap = async () => {
    const { user } = log();
    await user.click(open('Where'));
    const front = await screen.findByRole('group', { name: 'Hip map: From the front' });
    const back = screen.getByRole('group', { name: 'Hip map: From behind' });
    return { user, front, back };
  };
  const names = (view: HTMLElement) =>
    within(view)
      .getAllByRole('button')
      .map((spot) => spot.getAttribute('aria-label'));

  it('has every place of the list but “somewhere else”, left and right', async () => {
    const { front, back } = await openMap();
    const onMap = new Set([...names(front), ...names(back)]);
    const listed = screen
      .getAllByRole('checkbox', { name: /, (left|right)$/ })
      .map((box) => box.getAttribute('aria-label'));
    expect([...onMap].sort()).toEqual(
      listed.filter((name) => !name?.startsWith('Somewhere else')).sort(),
    );
  });

  it('and its list say the same, several places at once', async () => {
    const { user, front, back } = await openMap();
    const crease = within(front).getByRole('button', { name: 'Groin crease, left' });
    await user.click(crease);
    await user.click(within(back).getByRole('button', { name: 'Low back, right' }));
    expect(crease.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('checkbox', { name: 'Low back, right' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Groin crease, left' }));
    expect(crease.getAttribute('aria-pressed')).toBe('false');
    await user.click(score('3'));
    await user.click(saveButton());
    await screen.findByText('Saved: worst pain 3.');
    expect((await allEntries(storage))[0]?.sites).toEqual([{ place: 'low-back', side: 'right' }]);
  });

  it('is walked with the arrows and tapped with Space and Enter', async () => {
    const { user, front } = await openMap();
    const [first, second] = within(front).getAllByRole('button');
    if (!first || !second) throw new Error('no places');
    expect([first.getAttribute('tabindex'), second.getAttribute('tabindex')]).toEqual(['0', '-1']);
    first.focus();
    await user.keyboard('{ArrowRight} ');
    expect(second.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowLeft}{Enter}{ArrowLeft}');
    expect(first.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(within(front).getAllByRole('button').at(-1));
  });
});
