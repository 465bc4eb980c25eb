import { describe, expect, it } from 'vitest';
import { rememberedSwaps } from '#src/domain/remembered-swaps.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { sessionOf } from '#tests/support/player-builders.ts';

const chair = { name: 'On a chair', how: 'Sit on a chair.' };

const session = (startedAt: number, ...easier: readonly string[]): Session => {
  const plain = sessionOf();
  return {
    ...plain,
    startedAt,
    moves: plain.moves.map((move) =>
      easier.includes(move.exerciseId) ? { ...move, variant: chair } : move,
    ),
  };
};

describe('the easier variants that are remembered', () => {
  it('are those of the last time each exercise came up', () => {
    const swaps = rememberedSwaps([session(1), session(2, 'figure-four')]);
    expect([...swaps]).toEqual([['figure-four', chair]]);
  });

  it('are forgotten once the usual one was done again, in whatever order the sessions come', () => {
    expect(rememberedSwaps([session(3), session(2, 'figure-four')]).size).toBe(0);
    expect(rememberedSwaps([]).size).toBe(0);
  });
});
