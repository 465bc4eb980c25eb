import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import type { History } from '#src/domain/escalation/history.ts';
import { assess } from '#src/domain/escalation.ts';
import { drawnDiary } from '#tests/support/escalation-arbitrary.ts';

const today = '2026-06-10' as Day;

const sound = {
  day: today,
  createdDay: today,
  nrs: 4,
  context: 'walking',
  flags: [],
  dailyLifeAffected: false,
};

/** A history out of a damaged backup: the types say it cannot be. */
const damaged = (entries: unknown[], routines: unknown[] = [], acknowledgements: unknown[] = []) =>
  ({ entries, routines, acknowledgements }) as unknown as History;

const empty = assess(damaged([]), today);

describe('a broken record', () => {
  it.each<[string, unknown]>([
    ['a score of 11', { ...sound, nrs: 11 }],
    ['a score of -1', { ...sound, nrs: -1 }],
    ['a score between', { ...sound, nrs: 3.5 }],
    ['a score that is no number', { ...sound, nrs: Number.NaN }],
    ['an endless score', { ...sound, nrs: Number.POSITIVE_INFINITY }],
    ['a score in words', { ...sound, nrs: '4' }],
    ['no score field', { ...sound, nrs: undefined }],
    ['a bad score beside a red flag', { ...sound, nrs: 11, flags: ['chest-pain-breathless'] }],
    ['a day that does not exist', { ...sound, day: '2026-02-30' }],
    ['a bad day beside a red flag', { ...sound, day: 'today', flags: ['chest-pain-breathless'] }],
    ['a day with a time', { ...sound, day: '2026-06-09T10:00' }],
    ['a day of another shape', { ...sound, day: 20_260_609 }],
    ['no day', { ...sound, day: undefined }],
    ['no day of writing', { ...sound, createdDay: undefined }],
    ['a day of writing that does not exist', { ...sound, createdDay: '2026-06-31' }],
    ['a day after it was written', { ...sound, createdDay: addDays(today, -1) }],
    ['nothing', null],
    ['less than nothing', undefined],
    ['a word', 'entry'],
    ['a number', 7],
  ])('is left out when it is an entry with %s', (_what, entry) => {
    expect(assess(damaged([entry]), today)).toEqual(empty);
  });

  it.each<[string, unknown]>([
    ['no flags field', { ...sound, flags: undefined }],
    ['flags in one word', { ...sound, flags: 'chest-pain-breathless' }],
    ['a flag nobody knows', { ...sound, flags: ['sore', null, 4, 'toString'] }],
    ['a yes in words for daily life', { ...sound, dailyLifeAffected: 'yes' }],
    ['a run impact nobody knows', { ...sound, runImpact: 'cancelled' }],
    ['fields of a later version', { ...sound, note: 'ran on sand', place: 'groin' }],
  ])('keeps its score when only the rest is odd: %s', (_what, entry) => {
    expect(assess(damaged([entry]), today)).toEqual(assess(damaged([sound]), today));
  });

  it('keeps the flags that are known beside one that is not', () => {
    const entry = { ...sound, flags: ['sore', 'leg-numb-weak'] };
    expect(assess(damaged([entry]), today).reason).toBe('leg-numb-weak');
  });

  it('keeps a score whose moment is unknown, but takes it for no run and no rest', () => {
    const entry = { ...sound, nrs: 8, context: 'swimming' };
    expect(assess(damaged([entry]), today)).toMatchObject({ status: 'safety-check', advice: [] });
  });

  const routine = { day: today, kind: 'warmup', completedFraction: 1, stoppedForPain: false };

  it.each<[string, unknown, number]>([
    ['is whole', routine, 1],
    ['is done to eight tenths', { ...routine, completedFraction: 0.8 }, 1],
    ['is done to just under', { ...routine, completedFraction: 0.79 }, 0],
    ['was stopped for pain', { ...routine, completedFraction: 0, stoppedForPain: true }, 1],
    ['has no share', { ...routine, completedFraction: Number.NaN, stoppedForPain: true }, 0],
    ['has a share over 1', { ...routine, completedFraction: 1.5 }, 0],
    ['has a share under 0', { ...routine, completedFraction: -0.1, stoppedForPain: true }, 0],
    ['has a share in words', { ...routine, completedFraction: '1' }, 0],
    ['has a stop in words', { ...routine, completedFraction: 0.5, stoppedForPain: 'true' }, 0],
    ['has no day', { ...routine, day: '2026-13-01' }, 0],
    ['is of tomorrow', { ...routine, day: addDays(today, 1) }, 0],
    ['is nothing', null, 0],
  ])('of a routine counts or not when it %s', (_what, record, days) => {
    expect(assess(damaged([], [record]), today).evidence.routineDays).toEqual([0, days]);
  });

  it.each<[string, unknown]>([
    ['of no day', { day: 'today', kind: 'got-help' }],
    ['of tomorrow', { day: addDays(today, 1), kind: 'got-help' }],
    ['of a kind nobody knows', { day: today, kind: 'feel-fine' }],
    ['that is nothing', null],
  ])('of an answer closes no flag when it is one %s', (_what, answer) => {
    const flagged = { ...sound, flags: ['leg-numb-weak'] };
    expect(assess(damaged([flagged], [], [answer]), today).status).toBe('urgent');
  });

  it('of any shape is never thrown on, and changes nothing beside sound ones', () => {
    const rubbish = fc.oneof(
      fc.anything(),
      fc.record({ day: fc.anything(), createdDay: fc.anything(), nrs: fc.anything() }),
      fc.record({ day: fc.constant(today), createdDay: fc.constant(today), nrs: fc.string() }),
      fc.record({ day: fc.constant(today), kind: fc.string(), completedFraction: fc.string() }),
    );
    fc.assert(
      fc.property(drawnDiary(2), fc.array(rubbish, { maxLength: 5 }), (drawn, broken) => {
        const { entries, routines, acknowledgements } = drawn.history;
        const mixed = damaged(
          [...broken, ...entries],
          [...broken, ...routines],
          [...broken, ...acknowledgements],
        );
        expect(assess(mixed, drawn.today)).toEqual(assess(drawn.history, drawn.today));
      }),
    );
  });
});
