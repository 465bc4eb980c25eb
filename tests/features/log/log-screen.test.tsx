import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { allEntries, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { savedFiles } from '#tests/support/saved-files.ts';
import { log, open, saveButton, score } from './show-log.tsx';

describe('logging', () => {
  it('takes two taps: a score and Save', async () => {
    const { user } = log();
    await user.click(score('4'));
    await user.click(saveButton());
    expect(await screen.findByText('Saved: worst pain 4.')).toBeTruthy();
    expect(await allEntries(storage)).toMatchObject([
      { id: 'new-1', day: today, createdDay: today, nrs: 4, context: 'walking', sites: [] },
    ]);
    expect(screen.getByText('at /')).toBeTruthy();
  });

  it('offers eleven scores with the two anchors in their names', () => {
    log();
    const names = within(screen.getByRole('group', { name: /worst hip or groin pain today/ }))
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('aria-label'));
    expect(names).toEqual(['0, no pain', ...'123456789'.split(''), '10, worst imaginable']);
  });

  it('opens with the score that the address names', async () => {
    const { user } = log('/log/?score=10');
    expect(score('10, worst imaginable')).toHaveProperty('checked', true);
    await user.click(saveButton());
    expect(await screen.findByText('Saved: worst pain 10.')).toBeTruthy();
  });

  it('says what each part holds, a stiff morning too', async () => {
    const { user } = log();
    await user.click(open('More'));
    await user.type(screen.getByRole('spinbutton', { name: /Stiff after waking/ }), '20');
    expect(open('Stiff for 20 min')).toBeTruthy();
  });

  it('calls no day today that was emptied', async () => {
    const { container } = log();
    const field = await waitFor(() => {
      const found = container.querySelector<HTMLInputElement>('input[type="date"]');
      if (found?.value !== today) throw new Error('the day is not there yet');
      return found;
    });
    expect(open('Walking, today')).toBeTruthy();
    fireEvent.change(field, { target: { value: '' } });
    expect(open('Walking')).toBeTruthy();
  });

  it('is undone from the message', async () => {
    const { user } = log();
    await user.click(score('4'));
    await user.click(saveButton());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allEntries(storage)).toEqual([]));
  });

  it('shows last time’s place and side, and takes them unless changed', async () => {
    await storage.diary.put(
      anEntry('before', 3, { sites: [{ place: 'outer-hip', side: 'right' }] }),
    );
    const { user } = log();
    expect(
      await screen.findByText('Outer hip, right', { selector: 'summary > span' }),
    ).toBeTruthy();
    await user.click(score('3'));
    await user.click(screen.getByRole('checkbox', { name: 'Outer hip, left' }));
    await user.click(saveButton());
    await screen.findByText('Saved: worst pain 3.');
    const saved = (await allEntries(storage)).find(({ id }) => id === 'new-1');
    expect(saved?.sites).toEqual([{ place: 'outer-hip', side: 'both' }]);
  });

  it('keeps no place with "no pain"', async () => {
    await storage.diary.put(anEntry('before', 3));
    const { user } = log();
    await screen.findByText('Front of hip, left', { selector: 'summary > span' });
    await user.click(score('0, no pain'));
    expect(screen.queryByText('Front of hip, left', { selector: 'summary > span' })).toBeNull();
    await user.click(saveButton());
    await screen.findByText('Saved: no pain.');
    const saved = (await allEntries(storage)).find(({ id }) => id === 'new-1');
    expect(saved).toMatchObject({ nrs: 0, sites: [] });
  });

  it('writes down everything that was said', async () => {
    const { user } = log();
    await user.click(score('6'));
    await user.click(screen.getByRole('radio', { name: 'During a run' }));
    await user.click(screen.getByRole('checkbox', { name: 'Groin crease, left' }));
    await user.click(screen.getByRole('radio', { name: 'Shortened or slowed' }));
    await user.click(screen.getByRole('switch', { name: 'It affected daily life or sleep' }));
    await user.click(screen.getByRole('checkbox', { name: 'tight' }));
    await user.click(screen.getByRole('radio', { name: 'Hills' }));
    await user.click(
      screen.getByRole('checkbox', { name: 'I limp, or it hurts on ordinary walking' }),
    );
    await user.type(screen.getByLabelText('Note'), 'Downhill.');
    await user.click(saveButton());
    await screen.findByText('Saved: worst pain 6.');
    expect(await allEntries(storage)).toMatchObject([
      {
        nrs: 6,
        context: 'during-run',
        sites: [{ place: 'groin-crease', side: 'left' }],
        runImpact: 'reduced',
        dailyLifeAffected: true,
        qualities: ['tight'],
        setOff: 'hills',
        flags: ['pain-walking-limp'],
        note: 'Downhill.',
      },
    ]);
  });

  it('saves warning signs without a score', async () => {
    const { user } = log();
    await user.click(screen.getByRole('checkbox', { name: 'Severe pain after a fall or a knock' }));
    expect(screen.getByText(/Call your local emergency number/)).toBeTruthy();
    await user.click(saveButton());
    await screen.findByText('Saved.');
    expect(await allEntries(storage)).toMatchObject([{ nrs: null, flags: ['severe-after-fall'] }]);
  });

  it('without a score says what to choose and writes nothing', async () => {
    const { user } = log();
    await user.click(saveButton());
    expect(await screen.findByText(/Choose a number from 0 to 10 first/)).toBeTruthy();
    expect(await allEntries(storage)).toEqual([]);
  });
});

describe('a day of the past', () => {
  it('comes from the address, and the form stays for the next one', async () => {
    const { user } = log('/log/?day=2026-03-20&context=next-morning');
    await user.click(score('2'));
    await user.click(saveButton());
    await screen.findByText('Saved: worst pain 2.');
    expect(await allEntries(storage)).toMatchObject([
      { day: '2026-03-20', createdDay: today, context: 'next-morning' },
    ]);
    expect(await screen.findByRole('link', { name: /Worst pain 2/ })).toBeTruthy();
  });

  it('chosen in the form shows what is noted for it, and one to come does not', async () => {
    await storage.diary.put(anEntry('then', 18, { nrs: 6 }));
    log();
    const day = screen.getByLabelText('Day');
    await screen.findByRole('heading', { name: /^Noted for Monday 23 March/ });
    expect(screen.queryByRole('link', { name: /Worst pain 6/ })).toBeNull();
    fireEvent.change(day, { target: { value: '2026-03-20' } });
    expect(await screen.findByRole('link', { name: /Worst pain 6/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Noted for Friday 20 March/ })).toBeTruthy();
    fireEvent.change(day, { target: { value: '2026-03-24' } });
    expect(await screen.findByRole('heading', { name: /^Noted for Monday 23 March/ })).toBeTruthy();
  });

  it('older than three days says that it is not counted', async () => {
    log('/log/?day=2026-03-19');
    expect(screen.getByText(/not counted by the notice/)).toBeTruthy();
  });

  it('three days ago says nothing of the kind', async () => {
    log('/log/?day=2026-03-20');
    expect(screen.queryByText(/not counted by the notice/)).toBeNull();
  });
});

describe('an address that asks for nonsense', () => {
  it.each(['2026-02-30', '2026-03-24', '0', '../etc', '%00', '2026-3-1'])(
    'day=%s is left out with words',
    async (asked) => {
      const { user } = log(`/log/?day=${encodeURIComponent(asked)}`);
      expect(screen.getByText(/asked for a day that does not exist/)).toBeTruthy();
      await user.click(score('1'));
      await user.click(saveButton());
      await screen.findByText('Saved: worst pain 1.');
      expect(await allEntries(storage)).toMatchObject([{ day: today }]);
    },
  );

  it.each(['11', '-1', '3.5', '', '0x1', '1e1'])('score=%s is left out with words', (asked) => {
    log(`/log/?score=${asked}`);
    expect(screen.getByText(/asked for a score that is not 0 to 10/)).toBeTruthy();
    expect(screen.getByRole('group', { name: /worst hip/ })).toBeTruthy();
    for (const radio of within(screen.getByRole('group', { name: /worst hip/ })).getAllByRole(
      'radio',
    ))
      expect(radio).toHaveProperty('checked', false);
  });

  it('an unknown context is left out with words', () => {
    log('/log/?context=constructor');
    expect(screen.getByText(/asked for a moment we do not know/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Walking' })).toHaveProperty('checked', true);
  });
});

describe('what was typed', () => {
  const failing: Storage['diary']['put'] = async () => ({ ok: false, reason: 'quota' });

  it('stays on the screen when the phone is full, with the reason and a way to keep it', async () => {
    const { user } = log('/log/', { ...storage, diary: { ...storage.diary, put: failing } });
    await user.click(score('7'));
    await user.type(screen.getByLabelText('Note'), 'Stairs.');
    await user.click(saveButton());
    expect(await screen.findByText(/no room left/)).toBeTruthy();
    const files = savedFiles();
    await user.click(screen.getByRole('button', { name: 'Save my data' }));
    await screen.findByText(/^Saved to a file/);
    expect(await files()[0]).toContain('"note":"Stairs."');
    expect(score('7')).toHaveProperty('checked', true);
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Stairs.');
  });

  it('is there again after a reload, until it is saved', async () => {
    const first = log();
    await first.user.click(score('5'));
    await first.user.type(screen.getByLabelText('Note'), 'Half');
    first.unmount();
    const second = log();
    expect(await screen.findByText('This is what you had not saved yet.')).toBeTruthy();
    expect(score('5')).toHaveProperty('checked', true);
    await second.user.click(saveButton());
    await screen.findByText('Saved: worst pain 5.');
    second.unmount();
    log();
    expect(score('5')).toHaveProperty('checked', false);
  });

  it('can be started over', async () => {
    const first = log();
    await first.user.click(score('5'));
    first.unmount();
    const { user } = log();
    await user.click(await screen.findByRole('button', { name: 'Start over' }));
    expect(score('5')).toHaveProperty('checked', false);
  });

  it('is never cut: a note that is too long is refused whole', async () => {
    const { user } = log();
    await user.click(score('5'));
    await user.click(screen.getByLabelText('Note'));
    await user.paste('x'.repeat(100_000));
    expect(screen.getByText('100,000 of 20,000 characters')).toBeTruthy();
    await user.click(saveButton());
    expect(await screen.findAllByText(/too long to save/)).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toHaveLength(100_000);
    expect(await allEntries(storage)).toEqual([]);
  });

  it('survives a draft that somebody else wrote', async () => {
    sessionStorage.setItem(
      'hipwise-draft-new ',
      '{"nrs":11,"day":"soon","sites":[{}],"context":"x","flags":7,"note":"kept"}',
    );
    log();
    expect(await screen.findByDisplayValue('kept')).toBeTruthy();
    expect(screen.getAllByRole('radio', { checked: true }).length).toBeGreaterThan(0);
  });
});

it('opens each part in place', async () => {
  const { user } = log();
  await user.click(open('When'));
  expect(screen.getByLabelText('Day').closest('details')).toHaveProperty('open', true);
});
