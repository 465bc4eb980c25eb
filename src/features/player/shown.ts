import type { Mark } from '#src/domain/cues.ts';
import type { Instant } from '#src/domain/day.ts';
import { gapAt, type Position, positionAt, seen } from '#src/domain/player.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { repsInStep } from '#src/domain/steps.ts';
import type { PocketState } from './pocket.ts';

/** What the screen shows; a new object only when something of it changed. */
export type Shown = {
  readonly session: Session;
  readonly status: Position['status'];
  readonly index: number;
  /** Whole seconds left of the step: 1 until its very end. */
  readonly seconds: number;
  readonly totalSeconds: number;
  /** The repetition that is being done, 1 first; 0 when the step is not counted. */
  readonly rep: number;
  /** Set while the runner must say how to go on after a long silence. */
  readonly gap:
    | { readonly awayMs: number; readonly seenLeftMs: number; readonly nowLeftMs: number }
    | undefined;
  /** The cue that was told last, for the screen's own sign. */
  readonly cue: Mark | undefined;
  readonly unsaved: boolean;
  /** Whether the session plays as one track that goes on with the screen off, and with what. */
  readonly pocket: PocketState;
};

export const look = (
  session: Session,
  seenAt: Instant,
  now: Instant,
  cue: Mark | undefined,
): Omit<Shown, 'unsaved' | 'pocket'> => {
  const gap = gapAt(seen(session, seenAt), now);
  const position = positionAt(session, gap ? seenAt : now);
  const { status, index, inStepMs, remainingMs, totalLeftMs, elapsedMs } = position;
  return {
    session,
    status,
    index,
    seconds: Math.ceil(remainingMs / 1000),
    totalSeconds: Math.ceil(totalLeftMs / 1000),
    rep: repAt(session, index, inStepMs),
    gap: gap && {
      awayMs: now - seenAt,
      seenLeftMs: totalLeftMs,
      nowLeftMs: totalLeftMs + elapsedMs - gap.nowMs,
    },
    cue,
  };
};

const repAt = (session: Session, index: number, inStepMs: number): number => {
  const step = session.steps[index];
  const move = step && session.moves[step.move];
  const reps = step?.phase === 'work' && move ? repsInStep(move) : undefined;
  if (step === undefined || reps === undefined) return 0;
  return Math.min(reps, 1 + Math.floor((inStepMs * reps) / step.durationMs));
};

export const same = (a: Shown, b: Shown): boolean =>
  a.session === b.session &&
  a.status === b.status &&
  a.index === b.index &&
  a.seconds === b.seconds &&
  a.totalSeconds === b.totalSeconds &&
  a.rep === b.rep &&
  a.cue === b.cue &&
  a.unsaved === b.unsaved &&
  a.pocket === b.pocket &&
  gapSeconds(a) === gapSeconds(b);

const gapSeconds = ({ gap }: Shown) => gap && Math.ceil(gap.nowLeftMs / 1000);
