import { type Day, type Instant, isDay } from './day.ts';
import { type DayProblem, dayProblem } from './day-problem.ts';
import { maxNoteLength } from './diary-entry.ts';
import { isListOf, isOneOf, isText, keptFields } from './draft.ts';
import type { Correction, Session } from './session.schema.ts';
import { outcomes, stepSides } from './session.ts';

/** What the runner has on the screen of a session: what can be mended of it afterwards. */
export type SessionForm = Pick<Session, 'day' | 'note'> & {
  /** What the runner says came of some of its moves; the others stay as the player saw them. */
  readonly said: readonly Correction[];
};

/** What was changed and has not been saved. */
export type SessionDraft = Partial<SessionForm>;

export type SessionProblem = DayProblem | 'note-too-long';

export type MendedSession =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly problems: readonly SessionProblem[] };

export const sessionFormOf = ({ day, note }: Session): SessionForm => ({ day, note, said: [] });

/** The session as the form says, or what is wrong with it. The day can only be changed of one that was noted by hand. */
export const mendSession = (
  session: Session,
  form: SessionForm,
  { now, today }: { readonly now: Instant; readonly today: Day },
): MendedSession => {
  const day = session.byHand ? form.day : session.day;
  const ofDay = dayProblem(day, today);
  const problems: readonly SessionProblem[] = [
    ...(session.byHand && ofDay ? [ofDay] : []),
    ...(form.note.length > maxNoteLength ? (['note-too-long'] as const) : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const corrections = withCorrections(session.corrections ?? [], form.said);
  return {
    ok: true,
    session: {
      ...session,
      day,
      note: form.note,
      ...(corrections.length > 0 ? { corrections } : {}),
      updatedAt: now,
    },
  };
};

/** Of two words on one move and side the later stays. */
export const withCorrections = (
  before: readonly Correction[],
  said: readonly Correction[],
): Correction[] => [...before.filter((one) => !said.some(isOfSamePart(one))), ...said];

const isOfSamePart = (one: Correction) => (other: Correction) =>
  one.move === other.move && one.side === other.side;

/** Reads a draft that was put away as JSON; whatever in it is not sound is left out. */
export const readSessionDraft = (text: string): SessionDraft => {
  const kept = keptFields(text);
  return {
    ...kept('day', isDay),
    ...kept('note', isText),
    ...kept('said', isListOf(isCorrection)),
  };
};

const isOutcome = isOneOf(outcomes);
const isStepSide = isOneOf(stepSides);

const isCorrection = (value: unknown): value is Correction =>
  typeof value === 'object' &&
  value !== null &&
  'move' in value &&
  Number.isInteger(value.move) &&
  'outcome' in value &&
  isOutcome(value.outcome) &&
  (!('side' in value) || isStepSide(value.side));
