import type { Day, Instant } from './day.ts';
import { act, begin } from './player.ts';
import type { Routine } from './routine.schema.ts';
import type { Session } from './session.schema.ts';
import { type Compiled, lengthOf } from './steps.ts';

/** A session that was done without the player, every move of it; it ends now. The compiled routine must have at least one step. */
export const doneByHand = (
  compiled: Compiled,
  routine: Pick<Routine, 'id' | 'name' | 'kind'>,
  { id, now, today }: { id: string; now: Instant; today: Day },
): Session => {
  const lengthMs = lengthOf(compiled.steps);
  const began = begin(compiled, routine, { id, now: Math.max(0, now - lengthMs), today });
  const steps = began.steps.map(({ waits: _, ...step }) => step);
  return { ...act({ ...began, steps, seenAt: now }, { kind: 'finish' }, now), byHand: true };
};
