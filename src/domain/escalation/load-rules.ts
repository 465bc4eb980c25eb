import { atLeast } from './definitions.ts';
import { loggedBetween } from './diary-so-far.ts';
import { rise } from './level.ts';
import type { RuleRow } from './rule.ts';
import { thresholds } from './thresholds.ts';

const easeOff = { status: 'ease-off', tier: 'information' } as const;

/** Advice on load, in its order. All that hold are given as advice; the first may be the reason of `ease-off`. */
export const loadRules = [
  {
    ...easeOff,
    id: 'above-5',
    since: '1.0.0',
    thresholds: ['highScore', 'highDayAge'],
    sources: ['thorborg-2017'],
    holds: ({ last7, today }) =>
      loggedBetween(last7, today - thresholds.highDayAge.value, today).some((day) =>
        atLeast(day.run, thresholds.highScore.value),
      ),
  },
  {
    ...easeOff,
    id: 'not-settled-next-morning',
    since: '1.0.0',
    thresholds: ['painfulScore', 'preRunAge'],
    sources: ['thorborg-2017', 'own-choice'],
    holds: ({ last7, today }) => {
      const morning = loggedBetween(last7, today, today)[0]?.nextMorning ?? null;
      const before = loggedBetween(last7, today - thresholds.preRunAge.value, today - 1);
      const preRun = before.findLast((day) => day.preRun !== null)?.preRun ?? null;
      return (
        morning !== null &&
        preRun !== null &&
        morning >= thresholds.painfulScore.value &&
        morning > preRun
      );
    },
  },
  {
    ...easeOff,
    id: 'rising-week',
    since: '1.0.0',
    thresholds: ['worseLoggedDays', 'week', 'painfulScore', 'risingPoints'],
    sources: ['thorborg-2017', 'own-choice'],
    holds: ({ last7, previous7, lastWeek, previousWeek }) =>
      last7.length >= thresholds.worseLoggedDays.value &&
      previous7.length >= thresholds.worseLoggedDays.value &&
      lastWeek !== null &&
      previousWeek !== null &&
      lastWeek >= thresholds.painfulScore.value &&
      rise(previousWeek, lastWeek) >= thresholds.risingPoints.value,
  },
] as const satisfies readonly RuleRow[];

export type Advice = (typeof loadRules)[number]['id'];
