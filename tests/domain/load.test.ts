import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { runSchema } from '#src/domain/diary-entry.schema.ts';
import { isSpike, longestRunBefore } from '#src/domain/load.ts';
import { completeRun, freshRunForm, metresOf, runFormOf } from '#src/domain/run-form.ts';
import { aRun, startOfDiary } from '#tests/support/diary-records.ts';

const { day: today } = startOfDiary;
const ran = (id: string, later: number, distanceMetres?: number) =>
  aRun(id, later, distanceMetres === undefined ? {} : { distanceMetres });

describe('the longest run of the 30 days before', () => {
  it.each([
    ['thirty days ago counts', -30, 9000],
    ['thirty-one days ago does not', -31, undefined],
    ['yesterday counts', -1, 9000],
    ['the day itself does not', 0, undefined],
    ['a day to come does not', 1, undefined],
  ])('%s', (_what, later, expected) => {
    expect(longestRunBefore([ran('a', later, 9000)], today)?.distanceMetres).toBe(expected);
  });

  it('is the longest with a distance, the first of equals', () => {
    const runs = [ran('a', -3), ran('b', -9, 8000), ran('c', -5, 12_000), ran('d', -2, 12_000)];
    expect(longestRunBefore(runs, today)).toEqual({
      day: addDays(today, -5),
      distanceMetres: 12_000,
    });
  });

  it('leaves out the run that is being edited', () => {
    const runs = [ran('a', -3, 5000), ran('b', -2, 9000)];
    expect(longestRunBefore(runs, today, 'b')?.distanceMetres).toBe(5000);
  });
});

describe('a run much longer than that', () => {
  it.each([
    [10_000, 11_000, false],
    [10_000, 11_001, true],
    [10_000, 9000, false],
    [3333, 3666, false],
    [3333, 3667, true],
    [1, 1, false],
  ])('longest %i m, planned %i m: %s', (longest, planned, expected) => {
    expect(isSpike(planned, { day: today, distanceMetres: longest })).toBe(expected);
  });
});

describe('a run from the form', () => {
  const at = { id: 'new', now: 1_774_000_000_000, today };

  it('needs neither distance nor time', () => {
    const completed = completeRun(freshRunForm(today), at);
    expect(completed).toEqual({
      ok: true,
      run: {
        id: 'new',
        day: today,
        createdDay: today,
        createdAt: at.now,
        updatedAt: at.now,
        note: '',
      },
    });
  });

  it.each([
    ['8', 8000],
    ['8.25', 8250],
    ['8,25', 8250],
    ['.5', 500],
    [' 42.195 ', 42_195],
    ['', undefined],
    ['  ', undefined],
    ['8 km', Number.NaN],
    ['1e3', Number.NaN],
    ['-5', Number.NaN],
    ['Infinity', Number.NaN],
    ['1,000.5', Number.NaN],
  ])('reads %j kilometres as %s metres', (typed, metres) => {
    expect(metresOf(typed)).toBe(metres);
  });

  it.each([
    [{ day: addDays(today, 1) }, ['future-day']],
    [{ kilometres: '0' }, ['distance-out-of-range']],
    [{ kilometres: '500.001' }, ['distance-out-of-range']],
    [{ kilometres: 'far' }, ['distance-out-of-range']],
    [{ minutes: '0' }, ['minutes-out-of-range']],
    [{ minutes: '6001' }, ['minutes-out-of-range']],
    [{ minutes: '30.5' }, ['minutes-out-of-range']],
    [{ note: 'x'.repeat(20_001) }, ['note-too-long']],
    [{ kilometres: '500', minutes: '6000' }, []],
    [{ kilometres: '0.001', minutes: '1' }, []],
  ])('with %o finds %o', (fields, expected) => {
    const completed = completeRun({ ...freshRunForm(today), ...fields }, at);
    expect(completed.ok ? [] : completed.problems).toEqual(expected);
    if (completed.ok) expect(runSchema.safeParse(completed.run).success).toBe(true);
  });

  it('edited without a change is the same run', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 1, max: 500_000 }), { nil: undefined }),
        fc.option(fc.integer({ min: 1, max: 6000 }), { nil: undefined }),
        (distanceMetres, durationMinutes) => {
          const before = aRun('a', -4, {
            ...(distanceMetres === undefined ? {} : { distanceMetres }),
            ...(durationMinutes === undefined ? {} : { durationMinutes }),
          });
          const completed = completeRun(runFormOf(before), at, before);
          expect(completed).toEqual({ ok: true, run: { ...before, updatedAt: at.now } });
        },
      ),
    );
  });
});
