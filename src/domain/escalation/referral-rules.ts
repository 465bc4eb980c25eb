import {
  atLeast,
  hasImproved,
  hasOpenEpisode,
  isAdherent,
  isFresh,
  isPainful,
  isStill,
  painfulDays,
  persists,
} from './definitions.ts';
import { type LoggedDay, loggedBetween, type RunReport } from './diary-so-far.ts';
import type { DiaryView } from './diary-view.ts';
import { rise } from './level.ts';
import type { RuleRow, RuleVersion } from './rule.ts';
import type { RuleSourceId } from './rule-sources.ts';
import { type ThresholdId, thresholds } from './thresholds.ts';

type Referral = {
  readonly outranksCare?: true;
  readonly since: RuleVersion;
  readonly thresholds: readonly ThresholdId[];
  readonly sources: readonly RuleSourceId[];
  readonly holds: (view: DiaryView) => boolean;
};

/** Every referral needs an open episode and a fresh diary, and leaves the alert open. */
const referral = <const Id extends string>(id: Id, row: Referral) =>
  ({
    ...row,
    id,
    status: 'see-professional',
    tier: 'routine',
    thresholds: ['fresh', ...row.thresholds],
    holds: (view) => hasOpenEpisode(view) && isFresh(view) && row.holds(view),
  }) as const satisfies RuleRow;

const persistNumbers = [
  'enoughLoggedDays',
  'fortnight',
  'fourWeekLine',
  'fourWeeks',
  'painfulScore',
  'persistPainfulDays',
] as const satisfies readonly ThresholdId[];

const persistSources = ['thorborg-2017', 'jensen-mcfarland-1993'] as const;

/** The patterns for which an appointment is suggested, in their order. */
export const referralRules = [
  referral('high-pain-week', {
    outranksCare: true,
    since: '1.0.0',
    thresholds: [
      'painfulScore',
      'highScore',
      'highDays',
      'week',
      'highEveryLoggedDays',
      'highEverySpan',
    ],
    sources: ['thorborg-2017', 'own-choice'],
    holds: (view) => {
      const { last7 } = view;
      const high = last7.filter((day) => day.worst >= thresholds.highScore.value).length;
      const everyDay =
        high === last7.length &&
        high >= thresholds.highEveryLoggedDays.value &&
        daysApart(last7) + 1 >= thresholds.highEverySpan.value;
      return (high >= thresholds.highDays.value || everyDay) && isStill(view);
    },
  }),
  referral('getting-worse', {
    outranksCare: true,
    since: '1.0.0',
    thresholds: [
      'painfulScore',
      'selfCare',
      'enoughLoggedDays',
      'week',
      'worseLevel',
      'worsePoints',
      'worseThanFirstWeek',
      'worseLoggedDays',
    ],
    sources: ['farrar-2001', 'own-choice'],
    holds: (view) => (isWorseThanLastWeek(view) || isWorseThanAtFirst(view)) && isStill(view),
  }),
  referral('daily-life-or-sleep', {
    since: '1.0.0',
    thresholds: ['affectedDays', 'week'],
    sources: ['nhs-hip-pain', 'own-choice'],
    holds: ({ last7 }) =>
      last7.filter((day) => day.dailyLifeAffected).length >= thresholds.affectedDays.value,
  }),
  referral('routine-flag', {
    since: '1.0.0',
    thresholds: ['routineFlagDays', 'fortnight'],
    sources: ['nhs-hip-pain', 'nice-ng226', 'aafp-2014', 'own-choice'],
    holds: ({ last14 }) =>
      last14.filter((day) => day.routineFlag).length >= thresholds.routineFlagDays.value,
  }),
  referral('running-restricted', {
    since: '1.0.0',
    thresholds: ['selfCare', 'restrictedRuns', 'fortnight', 'restrictedSpan'],
    sources: ['yamato-2015', 'nhs-hip-pain', 'own-choice'],
    holds: (view) =>
      view.episodeDays > thresholds.selfCare.value && areRestricted(view.runReports14),
  }),
  // Claim E5 of the article, made precise.
  referral('persisting-despite-routines', {
    since: '1.0.0',
    thresholds: [
      ...persistNumbers,
      'selfCare',
      'routineDone',
      'routineDaysAWeek',
      'week',
      'improvedPoints',
      'improvedShareEarly',
      'improvedShareLater',
    ],
    sources: [
      ...persistSources,
      'nhs-hip-pain',
      'nhs-sprains',
      'bailey-2020',
      'acsm-getp-11',
      'dworkin-2008',
      'farrar-2001',
    ],
    holds: (view) =>
      view.episodeDays > thresholds.selfCare.value &&
      persists(view) &&
      isAdherent(view) &&
      !hasImproved(view),
  }),
  // Adherence does not matter here: not doing routines must never delay a referral for ever.
  referral('persisting-four-weeks', {
    since: '1.0.0',
    thresholds: [...persistNumbers, 'improvedPoints', 'improvedShareEarly', 'improvedShareLater'],
    sources: [...persistSources, 'dworkin-2008', 'farrar-2001', 'own-choice'],
    holds: (view) =>
      persists(view) && view.episodeDays >= thresholds.fourWeekLine.value && !hasImproved(view),
  }),
  referral('not-resolved-six-weeks', {
    since: '1.0.0',
    thresholds: [...persistNumbers, 'sixWeekLine'],
    sources: [...persistSources, 'thorborg-2016', 'uk-msk-leaflets'],
    holds: (view) => view.episodeDays >= thresholds.sixWeekLine.value && persists(view),
  }),
  referral('low-grade-three-months', {
    since: '1.0.0',
    thresholds: ['threeMonthLine', 'enoughLoggedDays', 'fortnight', 'lowGradeLevel'],
    sources: ['treede-2015', 'jensen-mcfarland-1993', 'own-choice'],
    holds: (view) =>
      view.episodeDays >= thresholds.threeMonthLine.value &&
      view.last14.length >= thresholds.enoughLoggedDays.value &&
      atLeast(view.lastWeek, thresholds.lowGradeLevel.value),
  }),
  referral('keeps-coming-back', {
    since: '1.0.0',
    thresholds: [
      'painfulScore',
      'boutCount',
      'boutWindow',
      'boutSpan',
      'week',
      'boutGap',
      'boutPeak',
      'boutPeakOfSeveral',
      'boutSeveralDays',
    ],
    sources: ['thorborg-2017', 'own-choice'],
    // Without a painful day in the last seven no bout ends there: most days need no look at the other 77.
    holds: (view) => view.last7.some(isPainful) && keepComing(view),
  }),
] as const satisfies readonly RuleRow[];

/** Whole days from the first to the last of a list in the order of days. */
const daysApart = (list: readonly { readonly day: number }[]): number => {
  const [first] = list;
  const last = list.at(-1);
  return first && last ? last.day - first.day : 0;
};

const isWorseThanLastWeek = (view: DiaryView): boolean => {
  const { episodeDays, last7, previous7, previousWeek, firstWeek, lastWeek } = view;
  return (
    episodeDays >= thresholds.selfCare.value &&
    last7.length >= thresholds.enoughLoggedDays.value &&
    previous7.length >= thresholds.enoughLoggedDays.value &&
    atLeast(lastWeek, thresholds.worseLevel.value) &&
    rose(thresholds.worsePoints.value, previousWeek, lastWeek) &&
    rose(thresholds.worseThanFirstWeek.value, firstWeek, lastWeek)
  );
};

const isWorseThanAtFirst = ({ episodeDays, last7, firstWeek, lastWeek }: DiaryView): boolean =>
  episodeDays > thresholds.selfCare.value &&
  last7.length >= thresholds.worseLoggedDays.value &&
  atLeast(lastWeek, thresholds.worseLevel.value) &&
  rose(thresholds.worsePoints.value, firstWeek, lastWeek);

const rose = (points: number, from: number | null, to: number | null): boolean =>
  from !== null && to !== null && rise(from, to) >= points;

const areRestricted = (reports: readonly RunReport[]): boolean =>
  reports.length >= thresholds.restrictedRuns.value &&
  reports.every((report) => report.impact !== 'none') &&
  daysApart(reports) >= thresholds.restrictedSpan.value;

const keepComing = ({ logged, today }: DiaryView): boolean => {
  const window = loggedBetween(logged, today - thresholds.boutWindow.value + 1, today);
  const counted = bouts(window).filter(countsAsBout);
  const days = counted.flat();
  return (
    counted.length >= thresholds.boutCount.value &&
    daysApart(days) >= thresholds.boutSpan.value &&
    days.some((day) => today - day.day < thresholds.week.value)
  );
};

/** Painful days in groups: a gap of eight days or more begins a new one. */
const bouts = (days: readonly LoggedDay[]): readonly (readonly LoggedDay[])[] => {
  const found: LoggedDay[][] = [];
  for (const day of painfulDays(days)) {
    const current = found.at(-1);
    const previous = current?.at(-1);
    if (current && previous && day.day - previous.day < thresholds.boutGap.value) current.push(day);
    else found.push([day]);
  }
  return found;
};

const countsAsBout = (bout: readonly LoggedDay[]): boolean => {
  const peak = Math.max(...bout.map((day) => day.worst));
  return (
    peak >= thresholds.boutPeak.value ||
    (peak >= thresholds.boutPeakOfSeveral.value && bout.length >= thresholds.boutSeveralDays.value)
  );
};
