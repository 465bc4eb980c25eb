import { isSettled, silentDays } from './definitions.ts';
import type { DiaryView } from './diary-view.ts';
import { isUnderCare } from './quiet-periods.ts';
import type { RuleRow } from './rule.ts';
import { thresholds } from './thresholds.ts';

const settledNumbers = [
  'fortnight',
  'enoughLoggedDays',
  'weekLoggedDays',
  'week',
  'settledScore',
  'settledTypical',
] as const;

const settledSources = ['thorborg-2017', 'nhs-hip-pain', 'own-choice'] as const;

/** An open alert stays until the diary has settled. Silence never clears it. */
export const latchRules = [
  {
    id: 'latched',
    status: 'under-care',
    tier: 'routine',
    since: '1.0.0',
    thresholds: [...settledNumbers, 'careQuiet'],
    sources: settledSources,
    holds: (view) => isLatched(view) && isUnderCare(view),
  },
  {
    id: 'alert-open-no-entries-ask',
    status: 'insufficient-data',
    tier: 'routine',
    since: '1.0.0',
    thresholds: [...settledNumbers, 'fourWeeks'],
    sources: settledSources,
    holds: (view) => isLatched(view) && silentDays(view) > thresholds.fourWeeks.value,
  },
  {
    id: 'latched-until-settled',
    status: 'see-professional',
    tier: 'routine',
    since: '1.0.0',
    thresholds: settledNumbers,
    sources: settledSources,
    holds: (view) => isLatched(view),
  },
  {
    id: 'fourteen-quiet-days',
    status: 'cleared',
    tier: 'information',
    since: '1.0.0',
    thresholds: settledNumbers,
    sources: settledSources,
    holds: (view) => view.alertOpenYesterday && isSettled(view),
  },
] as const satisfies readonly RuleRow[];

const isLatched = (view: DiaryView): boolean => view.alertOpenYesterday && !isSettled(view);
