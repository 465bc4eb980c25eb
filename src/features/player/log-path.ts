import type { PainContext } from '#src/domain/diary-entry.ts';
import type { RoutineKind } from '#src/domain/routine.schema.ts';

/** The moment that a routine belongs to: a warm-up is before the run, a cool-down after it. */
const contextOf: Readonly<Record<RoutineKind, PainContext>> = {
  warmup: 'pre-run',
  cooldown: 'post-run',
  strength: 'rest',
};

/** Where pain is logged after a session of this kind. */
export const logPath = (kind: RoutineKind): string => `/log/?context=${contextOf[kind]}`;
