import { describe, expect, it } from 'vitest';
import type { LoggedDay } from '#src/domain/escalation/diary-so-far.ts';
import { level, typical, typicalOfLastRuns } from '#src/domain/escalation/level.ts';

/** Logged days by their worst score, and by their worst run when there was one. */
const days = (...scores: readonly (readonly [worst: number, run: number | null])[]) =>
  scores.map(
    ([worst, run], index): LoggedDay => ({
      day: index,
      worst,
      run,
      offRun: null,
      preRun: null,
      nextMorning: null,
      dailyLifeAffected: false,
      routineFlag: false,
    }),
  );

const atRest = (...scores: readonly number[]) =>
  days(...scores.map((score) => [score, null] as const));

describe('the typical value', () => {
  it.each([
    [[], null],
    [[4], 4],
    [[4, 7], 5.5],
    [[7, 0, 4], 4],
    [[2, 4, 2, 4], 3],
    [[0, 0, 0, 10], 0],
    [[5, 5, 5, 5, 4, 4, 4], 4.6],
  ])('of %j is %j', (scores, value) => {
    expect(typical(atRest(...scores))).toBe(value);
  });
});

describe('the level', () => {
  it('of no days is unknown', () => {
    expect(level([])).toBe(null);
  });

  it('is that of the run days only when there are two and they are higher', () => {
    expect(level(days([1, null], [1, null], [1, null], [5, 5], [5, 5]))).toBe(5);
    expect(level(days([1, null], [1, null], [1, null], [5, 5]))).toBe(1);
    expect(level(days([5, 1], [5, 1], [5, null]))).toBe(5);
  });
});

describe('the typical value of the last two runs', () => {
  it('looks past the days without a run', () => {
    expect(typicalOfLastRuns(days([9, 9], [2, 2], [5, null], [5, 4], [5, null]))).toBe(3);
  });

  it('is unknown for one run', () => {
    expect(typicalOfLastRuns(days([9, null], [4, 4]))).toBe(null);
  });
});
