import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { inOne } from '#src/domain/pieces.ts';
import { isEnough, warmUpCounts } from '#src/domain/warm-up-counts.ts';
import { anEntry, startOfDiary } from '#tests/support/diary-records.ts';

const on = (later: number) => addDays(startOfDiary.day, later);

describe('pain after runs with and without a warm-up', () => {
  it('is counted by days, each by its worst score in or after the run', () => {
    const entries = [
      anEntry('a', 0, { nrs: 2 }),
      anEntry('b', 0, { nrs: 3, context: 'during-run' }),
      anEntry('c', 1, { nrs: 2 }),
      anEntry('d', 2, { nrs: 7 }),
      anEntry('e', 3, { nrs: 1 }),
    ];
    expect(inOne(warmUpCounts(entries, [on(0), on(1), on(9)]))).toEqual({
      with: { days: 2, painful: 1 },
      without: { days: 2, painful: 1 },
    });
  });

  it('leaves out scores that are not of a run, and warning signs without one', () => {
    const entries = [
      anEntry('a', 0, { nrs: 8, context: 'walking' }),
      anEntry('b', 1, { nrs: 8, context: 'pre-run' }),
      anEntry('c', 2, { nrs: null, flags: ['leg-numb-weak'] }),
    ];
    expect(inOne(warmUpCounts(entries, []))).toEqual({
      with: { days: 0, painful: 0 },
      without: { days: 0, painful: 0 },
    });
  });

  it.each([
    [5, 5, true],
    [4, 5, false],
    [5, 4, false],
  ])('needs five of both: %i with, %i without: %s', (warm, cold, expected) => {
    expect(
      isEnough({ with: { days: warm, painful: 0 }, without: { days: cold, painful: 0 } }),
    ).toBe(expected);
  });
});
