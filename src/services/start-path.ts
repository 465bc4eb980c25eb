import type { Routine } from '#src/domain/routine.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';

/**
 * Where a routine's start leads: to the player, and before the first rolling past the questions of who should not roll.
 * `moves` are those that will be done; `search` is the player's query, without its question mark.
 */
export const startPath = (
  routineId: string,
  moves: readonly Pick<Routine['blocks'][number], 'kind'>[],
  settings: Pick<Settings, 'rolling'>,
  search = '',
): string => {
  const player = `/play/${routineId}/${search ? `?${search}` : ''}`;
  const asks = settings.rolling === undefined && moves.some((move) => move.kind === 'release');
  return asks ? `/rolling-check/?to=${encodeURIComponent(player)}` : player;
};
