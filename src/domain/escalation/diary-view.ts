import {
  type DiarySoFar,
  episodeOn,
  type LoggedDay,
  loggedBetween,
  type RunReport,
} from './diary-so-far.ts';
import type { AcknowledgementKind } from './history.ts';
import { level, typical } from './level.ts';
import { type OpenFlagRow, openFlags } from './red-flags.ts';
import { thresholds } from './thresholds.ts';

/**
 * The diary as the rule looks at it at the end of one day. Days are day numbers, levels are on the 0-10 score, and
 * nothing written later is in it. Windows and levels are made when a rule first asks for them: most days of a replay
 * are decided by a few. A view is good until the diary takes in the next written day.
 */
export class DiaryView {
  readonly today: number;
  readonly alertOpenYesterday: boolean;
  /** Days since the episode opened, the opening day being 1; 0 when none is open. */
  readonly episodeDays: number;
  readonly #diary: DiarySoFar;
  readonly #episodeOpenedOn: number | null;
  #last7: readonly LoggedDay[] | undefined;
  #last14: readonly LoggedDay[] | undefined;
  #last28: readonly LoggedDay[] | undefined;
  #previous7: readonly LoggedDay[] | undefined;
  #firstWeek: number | null | undefined;
  #lastWeek: number | null | undefined;

  constructor(diary: DiarySoFar, today: number, alertOpenYesterday: boolean) {
    const { openedOn } = episodeOn(diary, today);
    this.#diary = diary;
    this.#episodeOpenedOn = openedOn;
    this.today = today;
    this.alertOpenYesterday = alertOpenYesterday;
    this.episodeDays = openedOn === null ? 0 : today - openedOn + 1;
  }

  /** All logged days so far, oldest first; the lists below are windows of it. */
  get logged(): readonly LoggedDay[] {
    return this.#diary.logged;
  }

  get last7(): readonly LoggedDay[] {
    this.#last7 ??= this.#last(thresholds.week.value);
    return this.#last7;
  }

  get last14(): readonly LoggedDay[] {
    this.#last14 ??= this.#last(thresholds.fortnight.value);
    return this.#last14;
  }

  get last28(): readonly LoggedDay[] {
    this.#last28 ??= this.#last(thresholds.fourWeeks.value);
    return this.#last28;
  }

  /** The seven days before the last seven. */
  get previous7(): readonly LoggedDay[] {
    const week = thresholds.week.value;
    this.#previous7 ??= loggedBetween(this.logged, this.today - 2 * week + 1, this.today - week);
    return this.#previous7;
  }

  get firstWeek(): number | null {
    const openedOn = this.#episodeOpenedOn;
    if (this.#firstWeek === undefined) {
      this.#firstWeek = openedOn === null ? null : firstWeekLevel(this.logged, openedOn);
    }
    return this.#firstWeek;
  }

  get lastWeek(): number | null {
    if (this.#lastWeek === undefined) this.#lastWeek = lastWeekLevel(this.last7, this.last28);
    return this.#lastWeek;
  }

  get previousWeek(): number | null {
    return level(this.previous7);
  }

  get routineDays(): readonly [previousWeek: number, lastWeek: number] {
    return routineDays(this.#diary.routineDays, this.today);
  }

  get runReports14(): readonly RunReport[] {
    return runReports(this.#diary.runReports, this.today - thresholds.fortnight.value + 1);
  }

  /** The open emergency and urgent flags, most pressing first. */
  get openFlags(): readonly OpenFlagRow[] {
    return openOn(this.#diary);
  }

  /** The newest day of each kind of answer. */
  get answered(): ReadonlyMap<AcknowledgementKind, number> {
    return this.#diary.answered;
  }

  #last(days: number): readonly LoggedDay[] {
    return loggedBetween(this.logged, this.today - days + 1, this.today);
  }
}

const openOn = (diary: DiarySoFar): readonly OpenFlagRow[] => {
  if (diary.flagWritten.size === 0) return [];
  const helped = diary.answered.get('got-help');
  return openFlags.filter(({ code }) => {
    const written = diary.flagWritten.get(code);
    return written !== undefined && (helped === undefined || written > helped);
  });
};

/** The first seven days of the episode, filled up from the next seven when they hold too few entries to be typical. */
const firstWeekLevel = (logged: readonly LoggedDay[], openedOn: number): number | null => {
  const firstDays = loggedBetween(logged, openedOn, openedOn + thresholds.fortnight.value - 1);
  const inWeek = firstDays.filter(({ day }) => day < openedOn + thresholds.week.value).length;
  const taken = firstDays.slice(0, Math.max(inWeek, thresholds.recentLoggedDays.value));
  return taken.length >= thresholds.weekLoggedDays.value ? level(taken) : null;
};

const lastWeekLevel = (
  last7: readonly LoggedDay[],
  last28: readonly LoggedDay[],
): number | null => {
  if (last7.length >= thresholds.weekLoggedDays.value) return level(last7);
  const recent = lastLogged(last28);
  return recent.length === thresholds.recentLoggedDays.value && last7.length > 0
    ? typical(recent)
    : null;
};

/** The last three logged days of the last 28, or as many as there are. */
export const lastLogged = (last28: readonly LoggedDay[]): readonly LoggedDay[] =>
  last28.slice(-thresholds.recentLoggedDays.value);

const routineDays = (days: readonly number[], today: number): readonly [number, number] => {
  const week = thresholds.week.value;
  const recent = days.slice(-2 * week);
  const inWeekEnding = (end: number) =>
    recent.filter((day) => day > end - week && day <= end).length;
  return [inWeekEnding(today - week), inWeekEnding(today)];
};

/** The run reports about days from `first` on, in the order of those days; what was written before it is about earlier ones. */
const runReports = (reports: readonly RunReport[], first: number): readonly RunReport[] =>
  reports
    .slice(reports.findLastIndex((report) => report.createdDay < first) + 1)
    .filter((report) => report.day >= first)
    .sort((a, b) => a.day - b.day);
