import {
  type DiarySoFar,
  episodeOn,
  type LoggedDay,
  loggedBetween,
  type RunReport,
} from './diary-so-far.ts';
import type { AcknowledgementKind } from './history.ts';
import { level, typical } from './level.ts';
import { type OpenFlag, openFlags } from './red-flags.ts';
import { thresholds } from './thresholds.ts';

/** The diary as the rule looks at it at the end of one day. Days are day numbers, levels are on the 0-10 score, and nothing written later is in it. */
export type DiaryView = {
  readonly today: number;
  readonly alertOpenYesterday: boolean;
  /** All logged days so far, oldest first; the lists below are windows of it. */
  readonly logged: readonly LoggedDay[];
  readonly last7: readonly LoggedDay[];
  readonly previous7: readonly LoggedDay[];
  readonly last14: readonly LoggedDay[];
  readonly last28: readonly LoggedDay[];
  readonly runReports14: readonly RunReport[];
  /** The open emergency and urgent flags, most pressing first. */
  readonly openFlags: readonly { readonly code: OpenFlag; readonly tier: 'emergency' | 'urgent' }[];
  /** The newest day of each kind of answer. */
  readonly answered: ReadonlyMap<AcknowledgementKind, number>;
  /** Days since the episode opened, the opening day being 1; 0 when none is open. */
  readonly episodeDays: number;
  readonly firstWeek: number | null;
  readonly lastWeek: number | null;
  /** The level of the seven days before the last seven. */
  readonly previousWeek: number | null;
  readonly routineDays: readonly [previousWeek: number, lastWeek: number];
};

export const diaryView = (
  diary: DiarySoFar,
  today: number,
  alertOpenYesterday: boolean,
): DiaryView => {
  const { logged } = diary;
  const last = (days: number) => loggedBetween(logged, today - days + 1, today);
  const week = thresholds.week.value;
  const last7 = last(week);
  const last28 = last(thresholds.fourWeeks.value);
  const previous7 = loggedBetween(logged, today - 2 * week + 1, today - week);
  const { openedOn } = episodeOn(diary, today);
  return {
    today,
    alertOpenYesterday,
    logged,
    last7,
    previous7,
    last14: last(thresholds.fortnight.value),
    last28,
    runReports14: runReports(diary.runReports, today - thresholds.fortnight.value + 1),
    openFlags: openOn(diary),
    answered: diary.answered,
    episodeDays: openedOn === null ? 0 : today - openedOn + 1,
    firstWeek: openedOn === null ? null : firstWeekLevel(logged, openedOn),
    lastWeek: lastWeekLevel(last7, last28),
    previousWeek: level(previous7),
    routineDays: routineDays(diary.routineDays, today),
  };
};

const openOn = (diary: DiarySoFar): DiaryView['openFlags'] => {
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
    ? typical(recent.map((day) => day.worst))
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

/** The run reports about days from `first` on, in the order of those days. */
const runReports = (reports: readonly RunReport[], first: number): readonly RunReport[] => {
  let start = reports.length;
  while (start > 0 && (reports[start - 1]?.createdDay ?? first) >= first) start -= 1;
  return reports
    .slice(start)
    .filter((report) => report.day >= first)
    .sort((a, b) => a.day - b.day);
};
