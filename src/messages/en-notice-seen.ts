import type { Evidence } from '#src/domain/escalation/evidence.ts';
import type { OpenFlag } from '#src/domain/escalation/red-flags.ts';
import type { Reason } from '#src/domain/escalation/rules.ts';
import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import { signs } from './en-notice-signs.ts';
import { counted } from './numbers.ts';

const days = (n: number) => counted(n, 'day', 'days');

const level = (value: number) => value.toFixed(1);

/** "In the last 14 days you logged 10 days, 9 of them at 3 or more." */
const logged = ({ loggedDays14: all, painfulDays14: painful }: Evidence) => {
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
const typical = (evidence: Evidence): readonly string[] => {
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

const sinceDay = ({ episodeDays }: Evidence) =>
  `This is day ${episodeDays} since an entry first reached ${t.episodeScore.value} or more.`;

const counts = (evidence: Evidence): readonly string[] => [
  logged(evidence),
  ...typical(evidence),
  routines(evidence),
];

type Seen = (evidence: Evidence) => readonly string[];

const ticked =
  (flag: OpenFlag): Seen =>
  () => [`You ticked that ${signs[flag]}.`];

/** What was seen, for every reason of the rule: a reason without words does not compile. */
export const seen: Readonly<Record<Reason, Seen>> = {
  'cannot-bear-weight': ticked('cannot-bear-weight'),
  'severe-after-fall': ticked('severe-after-fall'),
  'injury-numbness': ticked('injury-numbness'),
  'hot-swollen-or-fever': ticked('hot-swollen-or-fever'),
  'saddle-or-bladder-bowel': ticked('saddle-or-bladder-bowel'),
  'both-legs-weak': ticked('both-legs-weak'),
  'testicle-pain-sudden': ticked('testicle-pain-sudden'),
  'groin-lump-painful-vomiting': ticked('groin-lump-painful-vomiting'),
  'severe-abdominal': ticked('severe-abdominal'),
  'chest-pain-breathless': ticked('chest-pain-breathless'),
  'pain-walking-limp': ticked('pain-walking-limp'),
  'night-or-rest-groin': ticked('night-or-rest-groin'),
  'bone-risk-groin': ticked('bone-risk-groin'),
  'sudden-pop-bruise': ticked('sudden-pop-bruise'),
  'sudden-severe-no-injury': ticked('sudden-severe-no-injury'),
  'skin-colour-change': ticked('skin-colour-change'),
  'one-leg-swollen-hot': ticked('one-leg-swollen-hot'),
  'leg-numb-weak': ticked('leg-numb-weak'),
  'unwell-weight-loss': ticked('unwell-weight-loss'),
  'cancer-history-new-pain': ticked('cancer-history-new-pain'),

  'severe-pain': () => [
    `In the last ${t.week.value} days you logged very strong pain, ${t.severeOffRunScore.value} or more: away from running, or on more than one day.`,
  ],
  'single-day-8-plus': () => [
    `Today or yesterday you logged a pain of ${t.severeScore.value} or more.`,
  ],
  'high-pain-week': (e) => [
    `In the last ${t.week.value} days you logged ${days(e.loggedDays7)}. Pain of ${t.highScore.value} or more came on ${t.highDays.value} or more of them, or on every one.`,
    ...typical(e),
  ],
  'getting-worse': (e) => [...typical(e), 'So your entries are going up.', logged(e)],
  'daily-life-or-sleep': (e) => [
    `On ${t.affectedDays.value} or more of the last ${t.week.value} days you noted that it affected your daily life or sleep.`,
    ...counts(e),
  ],
  'routine-flag': (e) => [
    `On ${t.routineFlagDays.value} or more of the last ${t.fortnight.value} days you ticked that the hip was stiff after waking, caught or gave way, or that socks and shoes were harder to put on.`,
    ...counts(e),
  ],
  'running-restricted': (e) => [
    `In the last ${t.fortnight.value} days your hip shortened, slowed or stopped every run you answered for, ${t.restrictedRuns.value} or more in all.`,
    ...counts(e),
  ],
  'persisting-despite-routines': (e) => [...counts(e), sinceDay(e)],
  'persisting-four-weeks': (e) => [
    `${e.painfulDays28} of the last ${t.fourWeeks.value} days ${e.painfulDays28 === 1 ? 'was' : 'were'} at ${t.painfulScore.value} or more.`,
    sinceDay(e),
    ...counts(e),
  ],
  'not-resolved-six-weeks': (e) => [sinceDay(e), ...counts(e)],
  'low-grade-three-months': (e) => [sinceDay(e), ...typical(e), logged(e)],
  'keeps-coming-back': (e) => [
    `Pain has come, gone and come back: ${t.boutCount.value} times or more in the last ${t.boutWindow.value} days.`,
    ...counts(e),
  ],

  latched: (e) => ['It has not settled yet.', ...counts(e)],
  'alert-open-no-entries-ask': () => [
    `A notice was open when you last wrote, more than ${t.fourWeeks.value} days ago. How is it now?`,
  ],
  'latched-until-settled': (e) => [
    'The notice from before is still open, because your entries have not settled since.',
    ...counts(e),
  ],
  'fourteen-quiet-days': (e) => [
    `In the last ${t.fortnight.value} days you logged ${days(e.loggedDays14)}, all at ${t.settledScore.value} or less.`,
  ],

  'nothing-logged': () => ['Nothing is logged yet.'],
  'no-open-episode': () => [`No pain of ${t.episodeScore.value} or more is being counted now.`],
  'quiet-fortnight': (e) => [
    `In the last ${t.fortnight.value} days you logged ${days(e.loggedDays14)}, all at ${t.settledScore.value} or less.`,
  ],
  'no-entry-for-7-days': () => [`Your last entry is ${t.week.value} days old or more.`],
  'above-5': (e) => [
    `Today or yesterday you logged ${t.highScore.value} or more in or after a run.`,
    ...typical(e),
  ],
  'not-settled-next-morning': () => [
    'This morning your hip hurt more than it did before your last run.',
  ],
  'rising-week': (e) => [
    `The last ${t.week.value} days were higher than the ${t.week.value} before.`,
    ...typical(e),
  ],
  'lower-than-first-week': (e) => [...typical(e), logged(e)],
  'pain-but-routines-not-done': (e) => [
    missing(e.routineDays[1]),
    logged(e),
    ...typical(e),
    sinceDay(e),
  ],
  'fewer-than-4-logged-days': (e) => [
    `In the last ${t.fortnight.value} days you logged ${e.loggedDays14 === 0 ? 'nothing' : days(e.loggedDays14)}. From ${t.enoughLoggedDays.value} logged days on the notice can say something.`,
  ],
  'routines-building': (e) => counts(e),
  low: (e) => [...typical(e), logged(e)],
  'self-care-window': (e) => [...counts(e), sinceDay(e)],
};

/** "1 of the last 7 days holds a finished routine; 1 more would do." */
const missing = (done: number) =>
  `${done === 0 ? 'None' : done} of the last ${t.week.value} days ${done > 1 ? 'hold' : 'holds'} a finished routine; ${Math.max(0, t.routineDaysAWeek.value - done)}${done === 0 ? '' : ' more'} would do.`;
