import type { Pieces } from '#src/domain/pieces.ts';
import type { Services } from './services.ts';

/** No touch waits longer for one stretch of work. */
const stretchMs = 12;

export type Pace = Pick<Services, 'clock' | 'breath'>;

/**
 * Does long work stretch by stretch and lets the page answer in between. `isWanted` is asked after each breath: what nobody
 * wants any more is put down for good, and undefined comes of it.
 */
export const inPieces = async <Value>(
  work: Pieces<Value>,
  { clock, breath }: Pace,
  isWanted: () => boolean = () => true,
): Promise<Value | undefined> => {
  while (isWanted()) {
    const ended = stretch(work, clock);
    if (ended) return ended.value;
    await breath();
  }
  return undefined;
};

/** Works on for one stretch; what came of it, if that was the end. */
export const stretch = <Value>(
  work: Pieces<Value>,
  clock: Pace['clock'],
): { readonly value: Value } | undefined => {
  const until = clock.now() + stretchMs;
  do {
    const piece = work.next();
    if (piece.done) return { value: piece.value };
  } while (clock.now() < until);
  return undefined;
};
