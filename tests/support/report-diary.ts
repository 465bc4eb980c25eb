import { addDays } from '#src/domain/day.ts';
import type { RoutineRecord } from '#src/domain/escalation/history.ts';
import type { ReportRecords } from '#src/domain/report.ts';
import { anAcknowledgement, anAdvice, anEntry, aRun, startOfDiary } from './diary-records.ts';

const scores = [3, 4, 4, 5, 6, 4, 3, 5, 6, 7, 4, 3, 3, 4, 5, 4, 3, 2, 3, 4, 2];
const contexts = ['post-run', 'next-morning', 'during-run', 'walking', 'pre-run', 'rest'] as const;

/** Six weeks of a sore left hip: most days a score, some days two, runs, routines, signs, advice and notes. */
export const reportDiary: ReportRecords = {
  entries: Array.from({ length: 42 }, (_, later) => later)
    .filter((later) => later % 9 !== 4)
    .flatMap((later) => {
      const context = contexts[later % contexts.length] ?? 'rest';
      const first = anEntry(`e${later}`, later, {
        nrs: scores[later % scores.length] ?? 0,
        context,
        sites: [
          { place: later % 3 === 0 ? 'groin-crease' : 'front-of-hip', side: 'left' },
          ...(later % 10 === 0 ? [{ place: 'outer-hip', side: 'both' } as const] : []),
        ],
        flags: later === 30 ? ['night-or-rest-groin'] : later % 12 === 0 ? ['less-rotation'] : [],
        dailyLifeAffected: later % 14 === 9,
        note: later % 11 === 0 ? 'Sore on the last hill, fine after a minute of walking.' : '',
        ...(later % 4 === 0 ? { runImpact: later % 8 === 0 ? 'stopped' : 'reduced' } : {}),
      });
      const second = anEntry(`f${later}`, later, { nrs: 1, context: 'walking', sites: [] });
      return later % 5 === 0 ? [first, second] : [first];
    }),
  runs: [0, 2, 5, 8, 12, 16, 20, 24, 28, 33, 37, 40].map((later) => aRun(`r${later}`, later)),
  routines: [0, 1, 3, 5, 8, 9, 12, 15, 16, 19, 22, 26, 30, 31, 35, 38, 41].map(
    (later): RoutineRecord => ({
      day: addDays(startOfDiary.day, later),
      kind: later % 3 === 0 ? 'strength' : later % 2 === 0 ? 'cooldown' : 'warmup',
      completedFraction: later % 7 === 1 ? 0.6 : 1,
      stoppedForPain: later === 22,
    }),
  ),
  adviceShown: [
    ...[18, 19, 21].map((later) =>
      anAdvice(`a${later}`, later, { status: 'ease-off', reason: 'above-5' }),
    ),
    ...[30, 31].map((later) =>
      anAdvice(`u${later}`, later, { status: 'urgent', reason: 'night-or-rest-groin' }),
    ),
    ...[34, 36, 38, 40].map((later) => anAdvice(`p${later}`, later, { ruleVersion: '1.0.0' })),
  ],
  acknowledgements: [anAcknowledgement('k', 32, 'got-help')],
};

/** The last day of the diary. */
export const reportDay = addDays(startOfDiary.day, 41);
