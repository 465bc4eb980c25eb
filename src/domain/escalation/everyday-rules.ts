import {
  hasImproved,
  hasOpenEpisode,
  isAdherent,
  isSettled,
  painfulDays,
  silentDays,
} from './definitions.ts';
import type { DiaryView } from './diary-view.ts';
import { loadRules } from './load-rules.ts';
import type { RuleRow } from './rule.ts';
import { thresholds } from './thresholds.ts';

const information = { tier: 'information', alert: 'closed', outranksCare: false } as const;

/** Step 7, in its order: what is said when there is no alert. The last line always holds. */
export const everydayRules = [
  {
    ...information,
    id: 'nothing-logged',
    status: 'no-entries',
    thresholds: ['recall'],
    sources: ['broderick-2008', 'own-choice'],
    holds: (view) => view.logged.length === 0,
  },
  {
    ...information,
    id: 'no-open-episode',
    status: 'none',
    thresholds: ['episodeScore', 'enoughLoggedDays', 'quietSpan', 'lapse'],
    sources: ['own-choice'],
    holds: (view) => !hasOpenEpisode(view),
  },
  {
    ...information,
    id: 'quiet-fortnight',
    status: 'settled',
    thresholds: [
      'fortnight',
      'enoughLoggedDays',
      'weekLoggedDays',
      'week',
      'settledScore',
      'settledTypical',
    ],
    sources: ['thorborg-2017', 'nhs-hip-pain', 'own-choice'],
    holds: isSettled,
  },
  {
    ...information,
    id: 'no-entry-for-7-days',
    status: 'insufficient-data',
    thresholds: ['week'],
    sources: ['own-choice'],
    holds: (view) => silentDays(view) >= thresholds.week.value,
  },
  ...loadRules,
  {
    ...information,
    id: 'lower-than-first-week',
    status: 'improving',
    thresholds: ['improvedPoints', 'improvedShareEarly', 'fourWeekLine', 'improvedShareLater'],
    sources: ['dworkin-2008', 'farrar-2001'],
    holds: hasImproved,
  },
  {
    ...information,
    id: 'pain-but-routines-not-done',
    status: 'routines-first',
    thresholds: [
      'painfulScore',
      'painfulDaysForRoutines',
      'fortnight',
      'routinesFirstFrom',
      'routineDone',
      'routineDaysAWeek',
      'week',
    ],
    sources: ['thorborg-2017', 'bailey-2020', 'acsm-getp-11', 'own-choice'],
    holds: (view) =>
      hasPainfulDays(view) &&
      view.episodeDays >= thresholds.routinesFirstFrom.value &&
      view.routineDays[1] < thresholds.routineDaysAWeek.value,
  },
  {
    ...information,
    id: 'fewer-than-4-logged-days',
    status: 'insufficient-data',
    thresholds: ['enoughLoggedDays', 'fortnight'],
    sources: ['jensen-mcfarland-1993'],
    holds: ({ last14 }) => last14.length < thresholds.enoughLoggedDays.value,
  },
  {
    ...information,
    id: 'routines-building',
    status: 'monitor',
    thresholds: [
      'routineDone',
      'routineDaysAWeek',
      'week',
      'painfulScore',
      'painfulDaysForRoutines',
      'fortnight',
    ],
    sources: ['thorborg-2017', 'bailey-2020', 'acsm-getp-11', 'own-choice'],
    holds: (view) => !isAdherent(view) && hasPainfulDays(view),
  },
  {
    ...information,
    id: 'low',
    status: 'monitor',
    thresholds: ['painfulScore'],
    sources: ['thorborg-2017'],
    holds: ({ lastWeek }) => lastWeek !== null && lastWeek < thresholds.painfulScore.value,
  },
  {
    ...information,
    id: 'self-care-window',
    status: 'monitor',
    thresholds: ['selfCare'],
    sources: ['nhs-hip-pain', 'nhs-sprains'],
    holds: () => true,
  },
] as const satisfies readonly RuleRow[];

const hasPainfulDays = ({ last14 }: DiaryView): boolean =>
  painfulDays(last14).length >= thresholds.painfulDaysForRoutines.value;
