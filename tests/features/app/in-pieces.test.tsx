import { describe, expect, it } from 'vitest';
import type { Pieces } from '#src/domain/pieces.ts';
import { inPieces } from '#src/services/in-pieces.ts';
import { areRoutinesWithdrawn } from '#src/services/use-withdrawal.ts';
import { anEntry, startOfDiary } from '#tests/support/diary-records.ts';
import { storage } from '#tests/support/fresh-diary.ts';

/** Work of so many pieces, each of which takes `pieceMs` on a clock of its own. */
const slowWork = (pieces: number, pieceMs: number) => {
  let now = 1_000_000;
  let done = 0;
  const told: number[] = [];
  const work = function* (): Pieces<string> {
    for (; done < pieces; done += 1) {
      now += pieceMs;
      yield;
    }
    return 'found';
  };
  return {
    work: work(),
    /** How many pieces were done at each breath. */
    told,
    pace: {
      clock: { now: () => now, today: () => expect.fail(), minuteOfDay: () => 0 },
      breath: async () => void told.push(done + 1),
    },
  };
};

describe('long work', () => {
  it('lets the page answer after every twelve milliseconds', async () => {
    const { work, pace, told } = slowWork(10, 5);
    expect(await inPieces(work, pace)).toBe('found');
    expect(told).toEqual([3, 6, 9]);
  });

  it('that is short is done at once', async () => {
    const { work, pace, told } = slowWork(10, 1);
    expect(await inPieces(work, pace)).toBe('found');
    expect(told).toEqual([]);
  });

  it('that nobody wants any more is put down, and nothing comes of it', async () => {
    const { work, pace, told } = slowWork(10, 5);
    expect(await inPieces(work, pace, () => told.length < 2)).toBeUndefined();
    expect(told).toEqual([3, 6]);
  });

  it('is also whether the routines are put away, asked before a session goes on by itself', async () => {
    await storage.diary.put(anEntry('limps', 0, { flags: ['pain-walking-limp'] }));
    const { pace, told } = slowWork(0, 0);
    let now = 0;
    const slow = {
      ...pace,
      clock: {
        ...pace.clock,
        now: () => {
          now += 20;
          return now;
        },
      },
    };
    expect(await areRoutinesWithdrawn(storage, startOfDiary.day, slow)).toBe(true);
    expect(told.length).toBeGreaterThan(1);
  });
});
