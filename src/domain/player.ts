import type { Day, Instant } from './day.ts';
import { bandOf } from './pain-band.ts';
import type { Routine } from './routine.schema.ts';
import type { Ending, Move, Session, SessionEvent, Step } from './session.schema.ts';
import { type Compiled, lengthOf } from './steps.ts';

/** Where a session stands at one instant. `waiting` = at the end of a step by reps, until "Done". */
export type Position = {
  readonly status: 'running' | 'paused' | 'waiting' | 'finished';
  /** Place on the timeline. */
  readonly elapsedMs: number;
  /** Index in `steps`; the last one when finished. */
  readonly index: number;
  readonly inStepMs: number;
  readonly remainingMs: number;
  readonly totalLeftMs: number;
};

export type Command =
  | { readonly kind: 'pause' | 'resume' | 'skip' | 'skip-side' | 'back' | 'undo' | 'done' }
  | { readonly kind: 'easier'; readonly variant?: Move['variant'] }
  | { readonly kind: 'continue' | 'from-here' | 'leave' | 'finish' }
  | { readonly kind: 'jump'; readonly step: number }
  | { readonly kind: 'hurts'; readonly nrs?: number };

/** A silence longer than this is asked about before its time is credited. */
export const longGapMs = 120_000;

/** "Back" within this of a step's start goes to the step before. */
const backGraceMs = 3000;

/** A new session that starts running now. The compiled routine must have at least one step. */
export const begin = (
  compiled: Compiled,
  routine: Pick<Routine, 'id' | 'name' | 'kind'>,
  { id, now, today }: { id: string; now: Instant; today: Day },
): Session => ({
  id,
  routineId: routine.id,
  routineName: routine.name,
  kind: routine.kind,
  day: today,
  startedAt: now,
  updatedAt: now,
  seenAt: now,
  clockShiftMs: 0,
  moves: [...compiled.moves],
  steps: [...compiled.steps],
  events: [{ at: now, kind: 'start', fromMs: 0, toMs: 0 }],
  note: '',
});

/** The session after a command at `now`; the same session when the command has no meaning there. */
export const act = (session: Session, command: Command, now: Instant): Session => {
  const at = Math.max(Math.round(now), lastEvent(session).at);
  const position = positionAt(session, at);
  if (session.endedAt !== undefined || mustAnswer(session, command, at)) return session;
  const event = eventFor(session, command, position, at);
  if (event === undefined) return session;
  return {
    ...session,
    events: [...session.events, event],
    ...(command.kind === 'easier' && command.variant
      ? { moves: withVariant(session, position.index, command.variant) }
      : {}),
    updatedAt: at,
    seenAt: Math.max(session.seenAt, at),
    ...(event.kind === 'finish' ? { endedAt: at, ending: endingOf(session, event.toMs) } : {}),
  };
};

/** After a long silence only the ways to go on from it mean anything. */
const mustAnswer = (session: Session, { kind }: Command, at: Instant): boolean =>
  gapAt(session, at) !== undefined &&
  kind !== 'continue' &&
  kind !== 'from-here' &&
  kind !== 'finish';

/** A pure function of the facts and the clock: how often it was asked before never matters. */
export const positionAt = (session: Session, now: Instant): Position => {
  const last = lastEvent(session);
  const totalMs = lengthOf(session.steps);
  const running = session.endedAt === undefined && isRunning(session.events);
  const passedMs = running ? Math.max(0, now - last.at) : 0;
  const holdMs = heldAt(session.steps, last.toMs);
  const free = Math.min(last.toMs + passedMs, totalMs);
  const elapsedMs = Math.min(free, holdMs);
  const { index, startMs } = stepAt(session.steps, elapsedMs);
  const durationMs = session.steps[index]?.durationMs ?? 0;
  const finished = session.endedAt !== undefined || elapsedMs >= totalMs;
  const waiting = running && elapsedMs === holdMs;
  return {
    status: finished ? 'finished' : waiting ? 'waiting' : running ? 'running' : 'paused',
    elapsedMs,
    index,
    inStepMs: elapsedMs - startMs,
    remainingMs: startMs + durationMs - elapsedMs,
    totalLeftMs: totalMs - elapsedMs,
  };
};

/** The place of an instant on the timeline: the index of its step and where that starts. A mark belongs to the step it opens. */
export const stepAt = (
  steps: readonly Step[],
  elapsedMs: number,
): { index: number; startMs: number } => {
  let startMs = 0;
  for (const [index, step] of steps.entries()) {
    if (elapsedMs < startMs + step.durationMs || index === steps.length - 1)
      return { index, startMs };
    startMs += step.durationMs;
  }
  return { index: 0, startMs: 0 };
};

export const startOf = (steps: readonly Step[], index: number): number =>
  lengthOf(steps.slice(0, Math.max(0, index)));

/** The clock a session runs on: events keep the wall clock of the start, whatever was set since. */
export const sessionNow = (session: Session, wallNow: Instant): Instant =>
  wallNow - session.clockShiftMs;

/** The player was away so long, while the session ran, that it must ask; `seenMs` is where it was last seen at work. */
export const gapAt = (
  session: Session,
  now: Instant,
): { readonly seenMs: number; readonly nowMs: number } | undefined => {
  if (session.endedAt !== undefined || !isRunning(session.events)) return undefined;
  if (now - session.seenAt <= longGapMs) return undefined;
  const seen = positionAt(session, session.seenAt);
  return seen.status === 'running'
    ? { seenMs: seen.elapsedMs, nowMs: positionAt(session, now).elapsedMs }
    : undefined;
};

/** Notes that the player was at work at `now`. */
export const seen = (session: Session, now: Instant): Session =>
  session.endedAt === undefined && now > session.seenAt
    ? { ...session, seenAt: Math.round(now) }
    : session;

/** The last event when it can be taken back. */
export const undoable = (session: Session): SessionEvent | undefined => {
  const last = lastEvent(session);
  const takenBack =
    last.kind === 'skip' || last.kind === 'back' || last.kind === 'jump' || last.kind === 'done';
  return takenBack && session.endedAt === undefined ? last : undefined;
};

/** True after two moves were scored in the highest band (source thorborg-2017; that two are enough is our own choice). */
export const painSaysStop = (session: Session): boolean => {
  const moves = session.events
    .filter((event) => bandOf(event.nrs ?? 0) === 'high')
    .map((event) => session.steps[stepAt(session.steps, event.fromMs).index]?.move);
  return new Set(moves).size >= 2;
};

export const isRunning = (events: readonly SessionEvent[]): boolean => {
  const last = events.findLast((event) => runningAfter[event.kind] !== 'as-before');
  return last !== undefined && runningAfter[last.kind] === true;
};

const runningAfter: Readonly<Record<SessionEvent['kind'], boolean | 'as-before'>> = {
  start: true,
  resume: true,
  continue: true,
  'from-here': true,
  easier: true,
  pause: false,
  hurts: false,
  leave: false,
  finish: false,
  skip: 'as-before',
  back: 'as-before',
  jump: 'as-before',
  done: 'as-before',
  undo: 'as-before',
};

const lastEvent = (session: Session): SessionEvent => {
  const last = session.events.at(-1);
  if (last === undefined) throw new Error(`session ${session.id} has no events`);
  return last;
};

/** A step that waits is held on its last millisecond, so that the place still belongs to it. */
const heldAt = (steps: readonly Step[], fromMs: number): number => {
  let endMs = 0;
  for (const step of steps) {
    endMs += step.durationMs;
    if (step.waits && endMs > fromMs) return endMs - 1;
  }
  return Number.POSITIVE_INFINITY;
};

const eventFor = (
  session: Session,
  command: Command,
  position: Position,
  at: Instant,
): SessionEvent | undefined => {
  const { steps, events } = session;
  const { index, elapsedMs: fromMs, status } = position;
  const stay = (kind: SessionEvent['kind']): SessionEvent => ({ at, kind, fromMs, toMs: fromMs });
  const go = (kind: SessionEvent['kind'], toMs: number): SessionEvent => ({
    at,
    kind,
    fromMs,
    toMs,
  });
  const over = status === 'finished';
  const running = isRunning(events);
  switch (command.kind) {
    case 'pause':
      return running && !over ? stay('pause') : undefined;
    case 'leave':
      return running && !over ? stay('leave') : undefined;
    case 'resume':
      return running ? undefined : stay('resume');
    case 'skip':
      return over ? undefined : go('skip', startOf(steps, index + 1));
    case 'skip-side':
      return over ? undefined : go('skip', startOf(steps, afterSide(steps, index)));
    case 'done':
      return steps[index]?.phase === 'work' && !over
        ? go('done', startOf(steps, index + 1))
        : undefined;
    case 'back':
      return go('back', startOf(steps, position.inStepMs > backGraceMs ? index : index - 1));
    case 'jump':
      return steps[command.step] === undefined
        ? undefined
        : go('jump', startOf(steps, command.step));
    case 'undo': {
      const last = undoable(session);
      return last === undefined ? undefined : go('undo', last.fromMs);
    }
    case 'hurts':
      return over
        ? undefined
        : { ...stay('hurts'), ...(command.nrs === undefined ? {} : { nrs: command.nrs }) };
    case 'easier':
      return over ? undefined : go('easier', startOf(steps, leadOf(steps, index)));
    case 'continue':
    case 'from-here': {
      const gap = gapAt(session, at);
      if (gap === undefined) return undefined;
      return {
        at,
        kind: command.kind,
        fromMs: gap.seenMs,
        toMs: command.kind === 'continue' ? gap.nowMs : gap.seenMs,
      };
    }
    case 'finish': {
      const endMs = gapAt(session, at)?.seenMs ?? fromMs;
      return { at, kind: 'finish', fromMs: endMs, toMs: endMs };
    }
  }
};

const endingOf = (session: Session, endMs: number): Ending => {
  if (painSaysStop(session)) return 'pain';
  return endMs >= lengthOf(session.steps) ? 'finished' : 'left';
};

/** The move with another version, and so every later round of its exercise: what hurt is not asked for again. */
const withVariant = (session: Session, index: number, variant: NonNullable<Move['variant']>) => {
  const here = session.steps[index]?.move ?? 0;
  return session.moves.map((move, at) =>
    at >= here && move.exerciseId === session.moves[here]?.exerciseId
      ? { ...move, variant: { ...variant } }
      : move,
  );
};

/** The first step that is neither this move on this side nor the way to more of it. */
const afterSide = (steps: readonly Step[], index: number): number => {
  const here = steps[index];
  const next = steps.findIndex(
    (step, at) => at > index && (step.move !== here?.move || step.side !== here.side),
  );
  return next === -1 ? steps.length : next;
};

/** The get-ready, switch or rest before a work step: time to change before it is done again. */
const leadOf = (steps: readonly Step[], index: number): number =>
  steps[index]?.phase === 'work' && steps[index - 1]?.move === steps[index]?.move && index > 0
    ? index - 1
    : index;
