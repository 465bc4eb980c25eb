import type { LoggedDay } from './diary-so-far.ts';
import { type DiaryView, lastLogged } from './diary-view.ts';
import { rise, typical, typicalOfLastRuns } from './level.ts';
import { thresholds } from './thresholds.ts';

/** The words of the rule: each function is one definition, over the diary as it stood on one day. */

const newestLogged = (view: DiaryView): number | null => view.logged.at(-1)?.day ?? null;

/** Days since the newest logged day; endless when nothing was logged. */
export const silentDays = (view: DiaryView): number => {
  const newest = newestLogged(view);
  return newest === null ? Number.POSITIVE_INFINITY : view.today - newest;
};

export const isFresh = (view: DiaryView): boolean => silentDays(view) <= thresholds.fresh.value;

export const hasOpenEpisode = (view: DiaryView): boolean => view.episodeDays > 0;

export const isPainful = (day: LoggedDay): boolean => day.worst >= thresholds.painfulScore.value;

export const painfulDays = (days: readonly LoggedDay[]): readonly LoggedDay[] =>
  days.filter(isPainful);

export const isAdherent = ({ routineDays: [previousWeek, lastWeek] }: DiaryView): boolean =>
  previousWeek >= thresholds.routineDaysAWeek.value &&
  lastWeek >= thresholds.routineDaysAWeek.value;

export const hasImproved = ({ firstWeek, lastWeek, episodeDays }: DiaryView): boolean => {
  if (firstWeek === null || lastWeek === null) return false;
  const share =
    episodeDays <= thresholds.fourWeekLine.value
      ? thresholds.improvedShareEarly.value
      : thresholds.improvedShareLater.value;
  const drop = rise(lastWeek, firstWeek);
  return drop >= thresholds.improvedPoints.value && drop >= share * firstWeek;
};

/** The newest entries, or the newest runs, still hurt. */
export const isStill = ({ last28 }: DiaryView): boolean =>
  atLeast(typical(lastLogged(last28)), thresholds.painfulScore.value) ||
  atLeast(typicalOfLastRuns(last28), thresholds.painfulScore.value);

const hasEnough = (view: DiaryView): boolean =>
  overFortnightOrFourWeeks(view, (days) => days.length >= thresholds.enoughLoggedDays.value);

export const persists = (view: DiaryView): boolean =>
  atLeast(view.lastWeek, thresholds.painfulScore.value) &&
  hasEnough(view) &&
  isStill(view) &&
  overFortnightOrFourWeeks(
    view,
    (days) => painfulDays(days).length >= thresholds.persistPainfulDays.value,
  );

export const isSettled = ({ last7, last14 }: DiaryView): boolean =>
  last14.length >= thresholds.enoughLoggedDays.value &&
  last7.length >= thresholds.weekLoggedDays.value &&
  last14.every((day) => day.worst <= thresholds.settledScore.value) &&
  !isAbove(typical(last14), thresholds.settledTypical.value);

const isAbove = (known: number | null, line: number): boolean => known !== null && known > line;

/** A level that is known and not below a line. */
export const atLeast = (known: number | null, line: number): boolean =>
  known !== null && known >= line;

/** From day 28 on a thinner diary may be judged over four weeks, so that rare entries don't silence the rule. */
const overFortnightOrFourWeeks = (
  { last14, last28, episodeDays }: DiaryView,
  holds: (days: readonly LoggedDay[]) => boolean,
): boolean => holds(last14) || (episodeDays >= thresholds.fourWeekLine.value && holds(last28));
