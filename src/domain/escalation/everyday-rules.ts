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

/** What is said when there is no alert, in its order. The last line always holds. */
export const everydayRules = [
  {
    id: 'nothing-logged',
    status: 'no-entries',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['recall'],
    sources: ['broderick-2008', 'own-choice'],
    holds: (view) => view.logged.length === 0,
  },
  {
    id: 'no-open-episode',
    status: 'none',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['episodeScore', 'enoughLoggedDays', 'quietSpan', 'lapse'],
    sources: ['own-choice'],
    holds: (view) => !hasOpenEpisode(view),
  },
  {
    id: 'quiet-fortnight',
    status: 'settled',
    tier: 'information',
    since: '1.0.0',
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
    id: 'no-entry-for-7-days',
    status: 'insufficient-data',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['week'],
    sources: ['own-choice'],
    holds: (view) => silentDays(view) >= thresholds.week.value,
  },
  ...loadRules,
  {
    id: 'lower-than-first-week',
    status: 'improving',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['improvedPoints', 'improvedShareEarly', 'fourWeekLine', 'improvedShareLater'],
    sources: ['dworkin-2008', 'farrar-2001'],
    holds: hasImproved,
  },
  {
    id: 'pain-but-routines-not-done',
    status: 'routines-first',
    tier: 'information',
    since: '1.0.0',
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
    id: 'fewer-than-4-logged-days',
    status: 'insufficient-data',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['enoughLoggedDays', 'fortnight'],
    sources: ['jensen-mcfarland-1993'],
    holds: ({ last14 }) => last14.length < thresholds.enoughLoggedDays.value,
  },
  {
    id: 'routines-building',
    status: 'monitor',
    tier: 'information',
    since: '1.0.0',
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
    id: 'low',
    status: 'monitor',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['painfulScore'],
    sources: ['thorborg-2017'],
    holds: ({ lastWeek }) => lastWeek !== null && lastWeek < thresholds.painfulScore.value,
  },
  {
    id: 'self-care-window',
    status: 'monitor',
    tier: 'information',
    since: '1.0.0',
    thresholds: ['selfCare'],
    sources: ['nhs-hip-pain', 'nhs-sprains'],
    holds: () => true,
  },
] as const satisfies readonly RuleRow[];

const hasPainfulDays = ({ last14 }: DiaryView): boolean =>
  painfulDays(last14).length >= thresholds.painfulDaysForRoutines.value;
