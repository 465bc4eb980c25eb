import type { Evidence } from '#src/domain/escalation/evidence.ts';
import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import { counted } from './numbers.ts';

export const days = (n: number) => counted(n, 'day', 'days');

const level = (value: number) => value.toFixed(1);

/** "In the last 14 days you logged 10 days, 9 of them at 3 or more." */
export const logged = ({ loggedDays14: all, painfulDays14: painful }: Evidence) => {
  const span = `In the last ${t.fortnight.value} days you logged ${all === 0 ? 'nothing' : days(all)}`;
  if (all === 0) return `${span}.`;
  const share =
    painful === 0
      ? 'none of them'
      : painful < all
        ? `${painful} of them`
        : all === 1
          ? 'and it was'
          : `all ${all} of them`;
  return `${span}, ${all === 1 && painful === 0 ? 'and it was not' : share} at ${t.painfulScore.value} or more.`;
};

const lately = ({ loggedDays7 }: Evidence) =>
  loggedDays7 >= t.weekLoggedDays.value
    ? `in the last ${t.week.value} days`
    : `over your last ${t.recentLoggedDays.value} logged days`;

/** "A typical day was 4.0 in your first week and 4.0 in the last 7 days." Nothing when there is too little to say. */
export const typical = (evidence: Evidence): readonly string[] => {
  const { firstWeek, lastWeek, episodeDays } = evidence;
  if (lastWeek === null) return [];
  return firstWeek === null || episodeDays <= t.week.value
    ? [`A typical day was ${level(lastWeek)} ${lately(evidence)}.`]
    : [
        `A typical day was ${level(firstWeek)} in your first week and ${level(lastWeek)} ${lately(evidence)}.`,
      ];
};

const routines = ({ routineDays: [before, last] }: Evidence) =>
  before + last === 0
    ? `No finished routine is noted in those ${t.fortnight.value} days.`
    : `You did your routines on ${before + last} of those ${t.fortnight.value} days.`;

export const sinceDay = ({ episodeDays }: Evidence) =>
  `This is day ${episodeDays} since an entry first reached ${t.episodeScore.value} or more.`;

export const counts = (evidence: Evidence): readonly string[] => [
  logged(evidence),
  ...typical(evidence),
  routines(evidence),
];

/** "1 of the last 7 days holds a finished routine; 1 more would do." */
export const missing = (done: number) =>
  `${done === 0 ? 'None' : done} of the last ${t.week.value} days ${done > 1 ? 'hold' : 'holds'} a finished routine; ${Math.max(0, t.routineDaysAWeek.value - done)}${done === 0 ? '' : ' more'} would do.`;
