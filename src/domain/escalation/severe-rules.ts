import { atLeast } from './definitions.ts';
import { loggedBetween } from './diary-so-far.ts';
import type { DiaryView } from './diary-view.ts';
import type { RuleRow } from './rule.ts';
import { thresholds } from './thresholds.ts';

/** First after the red flags: very high scores, which need no episode and leave the alert as it was. */
export const severeRules = [
  {
    id: 'severe-pain',
    status: 'urgent',
    tier: 'urgent',
    since: '1.0.0',
    thresholds: ['week', 'severeScore', 'highDayAge', 'severeOffRunScore', 'severeDays'],
    sources: ['boonstra-2016', 'nhs-hip-pain'],
    holds: (view) => {
      const { severeScore, severeOffRunScore, severeDays } = thresholds;
      const days = unanswered(view);
      const offRun = (line: number) => days.filter((day) => atLeast(day.offRun, line));
      return (
        offRun(severeScore.value).some((day) => isNow(view, day.day)) ||
        offRun(severeOffRunScore.value).length >= severeDays.value ||
        days.filter((day) => day.worst >= severeScore.value).length >= severeDays.value
      );
    },
  },
  {
    id: 'single-day-8-plus',
    status: 'safety-check',
    tier: 'safety-check',
    since: '1.0.0',
    thresholds: ['severeScore', 'highDayAge'],
    sources: ['boonstra-2016', 'nhs-hip-pain'],
    holds: (view) =>
      unanswered(view).some(
        (day) => isNow(view, day.day) && day.worst >= thresholds.severeScore.value,
      ),
  },
] as const satisfies readonly RuleRow[];

/** The last seven days, without those up to the last "I got help" or "none of these": they have been answered. */
const unanswered = ({ last7, today, answered }: DiaryView) => {
  const answeredOn = Math.max(
    answered.get('got-help') ?? Number.NEGATIVE_INFINITY,
    answered.get('safety-check-clear') ?? Number.NEGATIVE_INFINITY,
  );
  return loggedBetween(last7, answeredOn + 1, today);
};

const isNow = (view: DiaryView, day: number) => view.today - day <= thresholds.highDayAge.value;
