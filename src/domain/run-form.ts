import { type Day, isDay } from './day.ts';
import { type DayProblem, dayProblem } from './day-problem.ts';
import type { Run } from './diary-entry.schema.ts';
import { maxNoteLength } from './diary-entry.ts';
import { isText, keptFields } from './draft.ts';
import { stampOf, type Writing } from './writing-stamp.ts';

/** What the runner has on the screen of a run; the numbers as they were typed. */
export type RunForm = {
  readonly day: Day;
  readonly kilometres: string;
  readonly minutes: string;
  readonly note: string;
};

/** What the runner changed and has not saved. */
export type RunDraft = Partial<RunForm>;

export type RunProblem =
  | DayProblem
  | 'distance-out-of-range'
  | 'minutes-out-of-range'
  | 'note-too-long';

export type CompletedRun =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problems: readonly RunProblem[] };

/** The run that the form says, or what is wrong with it. `before` is the run being edited. */
export const completeRun = (form: RunForm, writing: Writing, before?: Run): CompletedRun => {
  const problems = problemsOf(form, writing.today);
  if (problems.length > 0) return { ok: false, problems };
  const distanceMetres = metresOf(form.kilometres);
  const durationMinutes = amountOf(form.minutes);
  return {
    ok: true,
    run: {
      ...stampOf(writing, form.day, before),
      note: form.note,
      ...(distanceMetres === undefined ? {} : { distanceMetres }),
      ...(durationMinutes === undefined ? {} : { durationMinutes }),
    },
  };
};

export const runFormOf = (run: Run): RunForm => ({
  day: run.day,
  kilometres: run.distanceMetres === undefined ? '' : String(run.distanceMetres / 1000),
  minutes: run.durationMinutes === undefined ? '' : String(run.durationMinutes),
  note: run.note,
});

/** Reads a draft that was put away as JSON; whatever in it is not sound is left out. */
export const readRunDraft = (text: string): RunDraft => {
  const kept = keptFields(text);
  return {
    ...kept('day', isDay),
    ...kept('kilometres', isText),
    ...kept('minutes', isText),
    ...kept('note', isText),
  };
};

export const freshRunForm = (day: Day): RunForm => ({ day, kilometres: '', minutes: '', note: '' });

/** Whole metres of kilometres as typed, with a point or a comma; undefined when nothing is typed, NaN when it is no number. */
export const metresOf = (kilometres: string): number | undefined => {
  const amount = amountOf(kilometres);
  return amount === undefined ? undefined : Math.round(amount * 1000);
};

export const isDistance = (metres: number): boolean => metres >= 1 && metres <= 500_000;

const amountOf = (text: string): number | undefined => {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return undefined;
  return /^\d+(\.\d*)?$|^\.\d+$/.test(typed) ? Number(typed) : Number.NaN;
};

const problemsOf = (form: RunForm, today: Day): RunProblem[] => {
  const problems: RunProblem[] = [];
  const ofDay = dayProblem(form.day, today);
  if (ofDay) problems.push(ofDay);
  const metres = metresOf(form.kilometres);
  if (metres !== undefined && !isDistance(metres)) problems.push('distance-out-of-range');
  const minutes = amountOf(form.minutes);
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 6000)) {
    problems.push('minutes-out-of-range');
  }
  if (form.note.length > maxNoteLength) problems.push('note-too-long');
  return problems;
};
