import type { Mark } from '#src/domain/cues.ts';
import type { Move, Session, Step } from '#src/domain/session.schema.ts';
import type { Part } from '#src/domain/session.ts';
import { repsInStep, workMs } from '#src/domain/steps.ts';
import type { Messages } from './messages.ts';

/** "Hold", "Get ready", "Change sides", "Rest": the word of the phase. */
export const phaseWord = (m: Messages, step: Step, move: Move): string => {
  if (step.phase === 'work') return m.player.work[move.dose.kind];
  if (step.phase === 'switch' && move.sideMode === 'each-way') return m.player.turn;
  return m.player.phases[step.phase];
};

/** "Left side"; empty when sides mean nothing here. */
export const sideWord = (m: Messages, { side }: Pick<Step, 'side'>, move: Move): string => {
  if (side !== undefined)
    return (move.sideMode === 'each-way' ? m.player.ways : m.player.sides)[side];
  return move.sideMode === 'alternating' ? m.player.inTurn : '';
};

export const moveName = (move: Move): string =>
  move.variant ? `${move.name}: ${move.variant.name}` : move.name;

/** How much one work step of the move is: "10 times", "30 seconds". */
export const amountWord = (m: Messages, move: Move): string => {
  const reps = repsInStep(move);
  return reps === undefined
    ? m.player.amount.seconds(Math.round(workMs(move) / 1000))
    : m.player.amount.reps(reps);
};

/** What comes after a step: the side to change to, the next move, or that this is the last. */
export const nextLine = (m: Messages, session: Session, index: number): string => {
  const here = session.steps[index];
  const next = session.steps.find((step, at) => at > index && step.phase === 'work');
  const move = next && session.moves[next.move];
  if (here === undefined || next === undefined || move === undefined) return m.player.last;
  const side = sideWord(m, next, move);
  if (next.move === here.move) {
    if (here.phase !== 'work') return [phaseWord(m, next, move), amountWord(m, move)].join(', ');
    return m.player.next([side, amountWord(m, move)].filter(Boolean).join(', '));
  }
  return m.player.next(m.player.onSide(moveName(move), side));
};

/** What the voice says at a cue, phrase by phrase: the same phrases come again, so that each can be a recorded clip. */
export const spokenPhrases = (m: Messages, session: Session, mark: Mark): readonly string[] => {
  const step = session.steps[mark.step];
  const move = step && session.moves[step.move];
  if (step === undefined || move === undefined) return [];
  const { spoken } = m.player;
  const side = sideWord(m, step, move);
  const whole = [move.name, move.variant?.name ?? '', side, amountWord(m, move), move.cue];
  const phrases = {
    'get-ready': whole,
    next: [spoken.next, ...whole],
    start: [spoken.start],
    'half-time': [spoken.halfTime],
    switch: [move.sideMode === 'each-way' ? spoken.turn : spoken.switch, side],
    countdown: [String(mark.count ?? '')],
    rep: [String(mark.count ?? '')],
    rest: [spoken.rest, m.player.amount.seconds(Math.round(step.durationMs / 1000))],
    finished: [spoken.finished],
  }[mark.kind];
  return phrases.filter((phrase) => phrase !== '');
};

/** "Figure-four, left side" */
export const partName = (m: Messages, session: Session, part: Part): string => {
  const move = session.moves[part.move];
  if (!move) return '';
  const side = sideWord(m, part.side ? { side: part.side } : {}, move);
  return m.player.onSide(moveName(move), side);
};

/** The two lines of the phone's lock screen. */
export const lockScreenLines = (
  m: Messages,
  session: Session,
  index: number,
): { title: string; artist: string } => {
  const step = session.steps[index];
  const move = step && session.moves[step.move];
  if (step === undefined || move === undefined) return { title: session.routineName, artist: '' };
  const artist = [phaseWord(m, step, move), sideWord(m, step, move)].filter(Boolean).join(', ');
  return { title: moveName(move), artist };
};
