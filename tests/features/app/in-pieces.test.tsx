import { describe, expect, it } from 'vitest';
import type { Pieces } from '#src/domain/pieces.ts';
import { inPieces } from '#src/services/in-pieces.ts';

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
});
