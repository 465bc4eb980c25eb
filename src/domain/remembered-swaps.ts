import type { Move, Session } from './session.schema.ts';

export type Swap = NonNullable<Move['variant']>;

/** The easier variants that a runner kept to the last time each exercise came up, by exercise id. Sessions may come in any order. */
export const rememberedSwaps = (sessions: readonly Session[]): ReadonlyMap<string, Swap> => {
  const swaps = new Map<string, Swap>();
  for (const { moves } of sessions.toSorted((a, b) => a.startedAt - b.startedAt))
    for (const { exerciseId, variant } of moves) {
      if (variant === undefined) swaps.delete(exerciseId);
      else swaps.set(exerciseId, variant);
    }
  return swaps;
};
