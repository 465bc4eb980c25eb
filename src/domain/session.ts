import type { Instant } from './day.ts';
import type { RoutineRecord } from './escalation/history.ts';
import { gapAt, isRunning, positionAt, sessionNow, startOf, stepAt } from './player.ts';
import type { Outcome, Session, StepSide } from './session.schema.ts';

export const stepSides = ['left', 'right'] as const;
export const outcomes = ['done', 'skipped', 'stopped-for-pain', 'not-reached'] as const;

/** One move on one side (or on none), as the summary and the history show it. */
export type Part = {
  readonly move: number;
  readonly side: StepSide | undefined;
  readonly outcome: Outcome;
  /** The runner said so afterwards. */
  readonly corrected: boolean;
  readonly sets: number;
  readonly setsDone: number;
  readonly activeMs: number;
};

export type Summary = {
  readonly parts: readonly Part[];
  /** Moves; the two sides of one are one. */
  readonly count: Readonly<Record<Outcome, number>>;
  /** Time in work steps, what was repeated counted again. */
  readonly activeMs: number;
  readonly sideMs: Readonly<Record<StepSide, number>>;
  /** Work done as a part of the work that was planned that day, 0-1. */
  readonly completedFraction: number;
};

/** What is offered for a session that was not ended. */
export type OpenSessionOffer = {
  readonly id: string;
  readonly routineId: string;
  readonly routineName: string;
  readonly leftMs: number;
  /** True when it ran on unseen, so that the player will ask how to go on. */
  readonly asks: boolean;
};

/** What came of every move, derived from the events; one that is still running is credited up to where it was last seen at work. */
export const summaryOf = (session: Session): Summary => {
  const spans = creditedSpans(session);
  const outcomes = correctedOutcomes(session, outcomesOf(session, spans));
  const parts = partsOf(session, spans, outcomes);
  const work = workSteps(session);
  const plannedMs = work.reduce((sum, { step }) => sum + step.durationMs, 0);
  const doneMs = work.reduce(
    (sum, { step, index }) => sum + (outcomes[index] === 'done' ? step.durationMs : 0),
    0,
  );
  return {
    parts,
    count: countOf(parts),
    activeMs: parts.reduce((sum, part) => sum + part.activeMs, 0),
    sideMs: sideMsOf(session, parts),
    completedFraction: plannedMs === 0 ? 0 : doneMs / plannedMs,
  };
};

/** What the escalation rule counts of a session. */
export const routineRecordOf = (session: Session): RoutineRecord => {
  const beforeTheEnd = session.events.findLast((event) => event.kind !== 'finish');
  return {
    day: session.day,
    kind: session.kind,
    completedFraction: summaryOf(session).completedFraction,
    stoppedForPain:
      session.ending === 'pain' || (session.ending === 'left' && beforeTheEnd?.kind === 'hurts'),
  };
};

/** "Continue, 3:12 left": undefined once the session has ended. */
export const openSessionOffer = (
  session: Session,
  wallNow: Instant,
): OpenSessionOffer | undefined => {
  if (session.endedAt !== undefined) return undefined;
  const now = sessionNow(session, wallNow);
  const asks = gapAt(session, now) !== undefined;
  const { totalLeftMs } = positionAt(session, asks ? session.seenAt : now);
  const { id, routineId, routineName } = session;
  return { id, routineId, routineName, leftMs: totalLeftMs, asks };
};

type Span = { readonly fromMs: number; readonly toMs: number };

/** The stretches of the timeline that ran while the runner was there. */
const creditedSpans = (session: Session): Span[] => {
  const { events } = session;
  return events.flatMap((event, index): Span[] => {
    const next = events[index + 1];
    const claimed = event.kind === 'continue' ? [{ fromMs: event.fromMs, toMs: event.toMs }] : [];
    if (!isRunning(events.slice(0, index + 1))) return claimed;
    const toMs = next?.fromMs ?? positionAt(session, session.seenAt).elapsedMs;
    return [...claimed, { fromMs: event.toMs, toMs: Math.max(event.toMs, toMs) }];
  });
};

const outcomesOf = (session: Session, spans: readonly Span[]): Outcome[] => {
  const { steps, events } = session;
  const furthestMs = Math.max(
    ...spans.map((span) => span.toMs),
    ...events.flatMap((event) => [event.fromMs, event.toMs]),
  );
  const indexOf = (ms: number) => stepAt(steps, ms).index;
  const saidDone = new Set(
    events.flatMap((event, at) =>
      event.kind === 'done' && events[at + 1]?.kind !== 'undo' ? [indexOf(event.fromMs)] : [],
    ),
  );
  const hurt = new Set(
    events.flatMap((event) => (event.kind === 'hurts' ? [indexOf(event.fromMs)] : [])),
  );
  return steps.map((step, index): Outcome => {
    const startMs = startOf(steps, index);
    if (saidDone.has(index) || covers(spans, startMs, startMs + step.durationMs)) return 'done';
    if (hurt.has(index)) return 'stopped-for-pain';
    return startMs < furthestMs ? 'skipped' : 'not-reached';
  });
};

/** True when the spans together leave no gap between the two places. */
const covers = (spans: readonly Span[], fromMs: number, toMs: number): boolean => {
  let reachedMs = fromMs;
  for (const span of spans.toSorted((a, b) => a.fromMs - b.fromMs))
    if (span.fromMs <= reachedMs) reachedMs = Math.max(reachedMs, span.toMs);
  return reachedMs >= toMs;
};

const overlapMs = (span: Span, startMs: number, endMs: number) =>
  Math.max(0, Math.min(span.toMs, endMs) - Math.max(span.fromMs, startMs));

const activeMsOf = (session: Session, spans: readonly Span[], index: number): number => {
  const startMs = startOf(session.steps, index);
  const endMs = startMs + (session.steps[index]?.durationMs ?? 0);
  return spans.reduce((sum, span) => sum + overlapMs(span, startMs, endMs), 0);
};

const partsOf = (
  session: Session,
  spans: readonly Span[],
  outcomes: readonly Outcome[],
): Part[] => {
  const work = workSteps(session);
  const opens = work.filter(
    ({ step }, at) => work.findIndex((one) => isSamePart(one.step, step)) === at,
  );
  return opens.map(({ step: { move, side } }): Part => {
    const group = work.filter(({ step }) => isSamePart(step, { move, side }));
    const own = group.flatMap(({ index }) => outcomes[index] ?? []);
    return {
      move,
      side,
      outcome: joined(own),
      corrected: correctionOf(session, { move, side }) !== undefined,
      sets: group.length,
      setsDone: own.filter((outcome) => outcome === 'done').length,
      activeMs: group.reduce((sum, { index }) => sum + activeMsOf(session, spans, index), 0),
    };
  });
};

const correctionOf = ({ corrections = [] }: Session, place: Place) =>
  corrections.find((one) => isSamePart(one, place));

const correctedOutcomes = (session: Session, outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.map((outcome, index) => {
    const step = session.steps[index];
    return (step && correctionOf(session, step)?.outcome) ?? outcome;
  });

const countOf = (parts: readonly Part[]): Summary['count'] => {
  const count = { done: 0, skipped: 0, 'stopped-for-pain': 0, 'not-reached': 0 };
  for (const move of new Set(parts.map((part) => part.move)))
    count[joined(parts.filter((part) => part.move === move).map((part) => part.outcome))] += 1;
  return count;
};

const workSteps = ({ steps }: Session) =>
  steps.flatMap((step, index) => (step.phase === 'work' ? [{ step, index }] : []));

type Place = { readonly move: number; readonly side?: StepSide | undefined };

const isSamePart = (a: Place, b: Place) => a.move === b.move && a.side === b.side;

/** Pain is told first; a move counts as done when every set was. */
const joined = (outcomes: readonly Outcome[]): Outcome => {
  if (outcomes.includes('stopped-for-pain')) return 'stopped-for-pain';
  if (outcomes.every((outcome) => outcome === 'done')) return 'done';
  return outcomes.every((outcome) => outcome === 'not-reached') ? 'not-reached' : 'skipped';
};

/** An alternating move gives each side half of its time. */
const sideMsOf = (session: Session, parts: readonly Part[]): Record<StepSide, number> => {
  const total = { left: 0, right: 0 };
  for (const part of parts) {
    if (part.side !== undefined) total[part.side] += part.activeMs;
    else if (session.moves[part.move]?.sideMode === 'alternating') {
      total.left += part.activeMs / 2;
      total.right += part.activeMs / 2;
    }
  }
  return total;
};
