import { describe, expect, it } from 'vitest';
import type { History } from '#src/domain/escalation/history.ts';
import { assess } from '#src/domain/escalation.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import { withSignAddedLater } from '#src/domain/sign-added-later.ts';
import { anEntry, day } from '#tests/support/diary-records.ts';

const writing = { id: 'sign', now: 1_774_000_000_000, today: day('2026-03-20') };
const before = anEntry('a', 9, { nrs: 4, day: day('2026-03-10'), createdDay: day('2026-03-10') });
const helpedOn = (on: string) => [{ kind: 'got-help' as const, day: day(on) }];
const limping = { ...before, flags: ['pain-walking-limp'], note: 'Limped' };

const historyWith = (
  written: ReturnType<typeof withSignAddedLater>,
  answers: History['acknowledgements'],
): History => ({
  ...historyOf({ entries: written, routines: [], acknowledgements: [] }),
  acknowledgements: answers,
});

describe('a warning sign added to an older entry', () => {
  it('is an entry of its own when help was had in between, so that the help does not answer it', () => {
    const answers = helpedOn('2026-03-12');
    const written = withSignAddedLater(limping, before, answers, writing);
    expect(written).toEqual([
      expect.objectContaining({
        id: 'sign',
        day: before.day,
        createdDay: writing.today,
        nrs: null,
        flags: ['pain-walking-limp'],
        note: '',
      }),
      { ...limping, flags: [] },
    ]);
    expect(assess(historyWith([limping], answers), writing.today).status).not.toBe('urgent');
    expect(assess(historyWith(written, answers), writing.today)).toMatchObject({
      status: 'urgent',
      reason: 'pain-walking-limp',
    });
  });

  it('takes the older signs of the entry not along: the help answered those', () => {
    const swollen = { ...before, flags: ['one-leg-swollen-hot'] };
    const both = { ...swollen, flags: ['one-leg-swollen-hot', 'pain-walking-limp'] };
    const [sign, rest] = withSignAddedLater(both, swollen, helpedOn('2026-03-10'), writing);
    expect(sign?.flags).toEqual(['pain-walking-limp']);
    expect(rest?.flags).toEqual(['one-leg-swollen-hot']);
  });

  it('is the entry itself, written today, where that has no score to keep', () => {
    const unscored = { ...before, nrs: null, flags: ['morning-stiffness-30'] };
    const limp = { ...unscored, flags: ['pain-walking-limp'] };
    expect(withSignAddedLater(limp, unscored, helpedOn('2026-03-12'), writing)).toEqual([
      { ...limp, createdDay: writing.today, createdAt: writing.now, updatedAt: writing.now },
    ]);
  });

  it.each([
    ['no help was had', [], limping],
    ['help was had before the entry', helpedOn('2026-03-09'), limping],
    ['help was had today: the rule counts in days', helpedOn('2026-03-20'), limping],
    ['the answer was another', [{ kind: 'snooze' as const, day: day('2026-03-12') }], limping],
    ['it is of the ordinary kind', helpedOn('2026-03-12'), { ...before, flags: ['less-rotation'] }],
    ['nothing was added', helpedOn('2026-03-12'), { ...before, note: 'Only words' }],
  ])('stays in the entry when %s', (_, answers, edited) => {
    expect(withSignAddedLater(edited, before, answers, writing)).toEqual([edited]);
  });
});
