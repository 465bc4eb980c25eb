import { type Day, isDay } from './day.ts';
import { type DayProblem, dayProblem } from './day-problem.ts';
import type { DiaryEntry, Site } from './diary-entry.schema.ts';
import {
  maxNoteLength,
  type PainContext,
  painContexts,
  places,
  qualities,
  runImpacts,
  setOffs,
  sides,
} from './diary-entry.ts';
import { isBoolean, isListOf, isNumber, isOneOf, isText, keptFields } from './draft.ts';
import { stampOf, type Writing } from './writing-stamp.ts';

/** What the runner has on the screen before it is an entry. */
export type EntryForm = Pick<
  DiaryEntry,
  'day' | 'nrs' | 'sites' | 'context' | 'dailyLifeAffected' | 'flags' | 'qualities' | 'note'
> & {
  readonly runImpact: DiaryEntry['runImpact'] | undefined;
  readonly setOff: DiaryEntry['setOff'] | undefined;
  readonly morningStiffnessMinutes: number | undefined;
};

/** What the runner changed; the rest of the form still shows the defaults. */
export type EntryDraft = Partial<EntryForm>;

export type FormProblem =
  | 'nothing-to-save'
  | 'score-not-0-to-10'
  | DayProblem
  | 'note-too-long'
  | 'stiffness-out-of-range';

export type Completed =
  | { readonly ok: true; readonly entry: DiaryEntry }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** The entry that the form says, or what is wrong with it. `before` is the entry being edited. */
export const completeEntry = (
  form: EntryForm,
  writing: Writing,
  before?: DiaryEntry,
): Completed => {
  const problems = problemsOf(form, writing.today);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    entry: {
      ...stampOf(writing, form.day, before),
      nrs: form.nrs,
      // "No pain" is nowhere.
      sites: form.nrs === 0 ? [] : form.sites,
      context: form.context,
      dailyLifeAffected: form.dailyLifeAffected,
      flags: form.flags,
      qualities: form.qualities,
      note: form.note,
      ...(form.runImpact ? { runImpact: form.runImpact } : {}),
      ...(form.setOff ? { setOff: form.setOff } : {}),
      ...(form.morningStiffnessMinutes === undefined
        ? {}
        : { morningStiffnessMinutes: form.morningStiffnessMinutes }),
    },
  };
};

export const formOf = (entry: DiaryEntry): EntryForm => ({
  day: entry.day,
  nrs: entry.nrs,
  sites: entry.sites,
  context: entry.context,
  runImpact: entry.runImpact,
  dailyLifeAffected: entry.dailyLifeAffected,
  flags: entry.flags,
  qualities: entry.qualities,
  setOff: entry.setOff,
  morningStiffnessMinutes: entry.morningStiffnessMinutes,
  note: entry.note,
});

/** A fresh form: where it hurt last time, when it most likely hurt, today. */
export const freshForm = (
  today: Day,
  context: PainContext,
  lastPlaced: DiaryEntry | undefined,
): EntryForm => ({
  day: today,
  nrs: null,
  sites: lastPlaced?.sites ?? [],
  context,
  runImpact: undefined,
  dailyLifeAffected: false,
  flags: [],
  qualities: [],
  setOff: undefined,
  morningStiffnessMinutes: undefined,
  note: '',
});

/** The sites with one place's side tapped: a second side makes "both", a side tapped again goes. */
export const toggleSide = (
  sites: readonly Site[],
  place: Site['place'],
  side: 'left' | 'right',
): Site[] => {
  const now = sites.find((site) => site.place === place)?.side;
  const other = side === 'left' ? 'right' : 'left';
  const next =
    now === undefined ? side : now === 'both' ? other : now === side ? undefined : 'both';
  const rest = sites.filter((site) => site.place !== place);
  return next === undefined ? rest : [...rest, { place, side: next }];
};

/** Reads a draft that was put away as JSON; whatever in it is not sound is left out. */
export const readDraft = (text: string): EntryDraft => {
  const kept = keptFields(text);
  return {
    ...kept('day', isDay),
    ...kept('nrs', isScoreOrNone),
    ...kept('sites', isListOf(isSite)),
    ...kept('context', isOneOf(painContexts)),
    ...kept('runImpact', isOneOf(runImpacts)),
    ...kept('dailyLifeAffected', isBoolean),
    ...kept('flags', isListOf(isText)),
    ...kept('qualities', isListOf(isOneOf(qualities))),
    ...kept('setOff', isOneOf(setOffs)),
    ...kept('morningStiffnessMinutes', isNumber),
    ...kept('note', isText),
  };
};

const maxStiffnessMinutes = 1440;

const problemsOf = (form: EntryForm, today: Day): FormProblem[] => {
  const problems: FormProblem[] = [];
  if (form.nrs === null && form.flags.length === 0) problems.push('nothing-to-save');
  if (form.nrs !== null && !isScore(form.nrs)) problems.push('score-not-0-to-10');
  const ofDay = dayProblem(form.day, today);
  if (ofDay) problems.push(ofDay);
  if (form.note.length > maxNoteLength) problems.push('note-too-long');
  const stiffness = form.morningStiffnessMinutes;
  if (
    stiffness !== undefined &&
    !(Number.isInteger(stiffness) && stiffness >= 0 && stiffness <= maxStiffnessMinutes)
  ) {
    problems.push('stiffness-out-of-range');
  }
  return problems;
};

const isScore = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
const isScoreOrNone = (value: unknown): value is number | null => value === null || isScore(value);
const isPlace = isOneOf(places);
const isSide = isOneOf(sides);
const isSite = (value: unknown): value is Site =>
  typeof value === 'object' &&
  value !== null &&
  'place' in value &&
  'side' in value &&
  isPlace(value.place) &&
  isSide(value.side);
