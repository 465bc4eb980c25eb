import type { RuleSourceId } from './rule-sources.ts';

/** What a number counts: points of the 0-10 score, civil days, days with an entry, entries, a share of 1, or bouts. */
/** `day`: which day it is, counted from the first; `days`: how many. */
export type ThresholdUnit =
  | 'score'
  | 'day'
  | 'days'
  | 'logged-days'
  | 'entries'
  | 'share'
  | 'bouts';

type ThresholdRow = {
  readonly value: number;
  readonly unit: ThresholdUnit;
  readonly sources: readonly RuleSourceId[];
};

/** Every number of the rule, once, with where it comes from. */
export const thresholds = {
  // windows
  week: { value: 7, unit: 'days', sources: ['own-choice'] },
  fortnight: { value: 14, unit: 'days', sources: ['nhs-hip-pain', 'nhs-sprains'] },
  fourWeeks: { value: 28, unit: 'days', sources: ['own-choice'] },
  recall: { value: 3, unit: 'days', sources: ['broderick-2008', 'own-choice'] },
  fresh: { value: 3, unit: 'days', sources: ['own-choice'] },
  clockSlip: { value: 2, unit: 'days', sources: ['own-choice'] },
  highDayAge: { value: 1, unit: 'days', sources: ['own-choice'] },
  preRunAge: { value: 2, unit: 'days', sources: ['own-choice'] },

  // lines on the 0-10 score
  episodeScore: { value: 2, unit: 'score', sources: ['own-choice'] },
  painfulScore: { value: 3, unit: 'score', sources: ['thorborg-2017'] },
  highScore: { value: 6, unit: 'score', sources: ['thorborg-2017'] },
  severeScore: { value: 8, unit: 'score', sources: ['boonstra-2016', 'nhs-hip-pain'] },
  severeOffRunScore: { value: 7, unit: 'score', sources: ['boonstra-2016', 'nhs-hip-pain'] },
  settledScore: { value: 2, unit: 'score', sources: ['thorborg-2017', 'own-choice'] },
  settledTypical: { value: 1, unit: 'score', sources: ['own-choice'] },
  worseLevel: { value: 4, unit: 'score', sources: ['own-choice'] },
  lowGradeLevel: { value: 2, unit: 'score', sources: ['own-choice'] },

  // counts of days
  enoughLoggedDays: { value: 4, unit: 'logged-days', sources: ['jensen-mcfarland-1993'] },
  weekLoggedDays: { value: 2, unit: 'logged-days', sources: ['own-choice'] },
  recentLoggedDays: { value: 3, unit: 'logged-days', sources: ['own-choice'] },
  recentRunDays: { value: 2, unit: 'logged-days', sources: ['own-choice'] },
  trimmedFrom: { value: 3, unit: 'logged-days', sources: ['own-choice'] },
  persistPainfulDays: { value: 4, unit: 'logged-days', sources: ['jensen-mcfarland-1993'] },
  severeDays: { value: 2, unit: 'logged-days', sources: ['own-choice'] },
  highDays: { value: 4, unit: 'logged-days', sources: ['own-choice'] },
  highEveryLoggedDays: { value: 3, unit: 'logged-days', sources: ['own-choice'] },
  highEverySpan: { value: 5, unit: 'days', sources: ['own-choice'] },
  affectedDays: { value: 2, unit: 'logged-days', sources: ['nhs-hip-pain', 'own-choice'] },
  routineFlagDays: { value: 2, unit: 'logged-days', sources: ['own-choice'] },
  restrictedRuns: { value: 3, unit: 'entries', sources: ['yamato-2015'] },
  restrictedSpan: { value: 7, unit: 'days', sources: ['yamato-2015'] },
  worseLoggedDays: { value: 3, unit: 'logged-days', sources: ['own-choice'] },
  painfulDaysForRoutines: { value: 2, unit: 'logged-days', sources: ['own-choice'] },

  // the life of an episode
  quietSpan: { value: 14, unit: 'days', sources: ['nhs-hip-pain', 'own-choice'] },
  lapse: { value: 28, unit: 'days', sources: ['own-choice'] },
  routinesFirstFrom: { value: 5, unit: 'day', sources: ['own-choice'] },
  selfCare: { value: 14, unit: 'days', sources: ['nhs-hip-pain', 'nhs-sprains'] },
  fourWeekLine: { value: 28, unit: 'day', sources: ['own-choice'] },
  sixWeekLine: { value: 42, unit: 'day', sources: ['thorborg-2016', 'uk-msk-leaflets'] },
  threeMonthLine: { value: 91, unit: 'day', sources: ['treede-2015'] },

  // change against the first week, or against the week before
  improvedPoints: { value: 1, unit: 'score', sources: ['farrar-2001'] },
  improvedShareEarly: { value: 0.2, unit: 'share', sources: ['dworkin-2008'] },
  improvedShareLater: { value: 0.3, unit: 'share', sources: ['farrar-2001'] },
  worsePoints: { value: 2, unit: 'score', sources: ['farrar-2001', 'own-choice'] },
  worseThanFirstWeek: { value: 1, unit: 'score', sources: ['own-choice'] },
  risingPoints: { value: 1, unit: 'score', sources: ['own-choice'] },

  // routines
  routineDone: { value: 0.8, unit: 'share', sources: ['bailey-2020'] },
  routineDaysAWeek: { value: 2, unit: 'days', sources: ['acsm-getp-11'] },

  // bouts that come back
  boutWindow: { value: 84, unit: 'days', sources: ['own-choice'] },
  boutGap: { value: 8, unit: 'days', sources: ['own-choice'] },
  boutCount: { value: 3, unit: 'bouts', sources: ['own-choice'] },
  boutSpan: { value: 28, unit: 'days', sources: ['own-choice'] },
  boutPeak: { value: 5, unit: 'score', sources: ['own-choice'] },
  boutPeakOfSeveral: { value: 4, unit: 'score', sources: ['own-choice'] },
  boutSeveralDays: { value: 2, unit: 'logged-days', sources: ['own-choice'] },

  // what the runner answered
  careQuiet: { value: 42, unit: 'days', sources: ['own-choice'] },
  snooze: { value: 7, unit: 'days', sources: ['own-choice'] },
} as const satisfies Record<string, ThresholdRow>;

export type ThresholdId = keyof typeof thresholds;
