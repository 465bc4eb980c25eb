import { useMemo } from 'react';
import { addDays, type Day, dayFromNumber, dayNumber } from '#src/domain/day.ts';
import { thresholds } from '#src/domain/escalation/thresholds.ts';
import { isRoutineDone } from '#src/domain/routine-done.ts';
import type { TrendRecords } from '#src/domain/trend.ts';
import type { TrendWindow } from '#src/domain/trend-window.ts';
import { joined, useWatch, type Watched } from '#src/services/use-watch.ts';

export type WindowRecords = TrendRecords & {
  /** Days with a warm-up that was done. */
  readonly warmUpDays: readonly Day[];
};

/** Records are asked for in spans of this many days, so that moving the window seldom asks anew. */
const spanDays = 91;
/** The first days' weeks are made of the days before them. */
const lookBackDays = thresholds.fortnight.value;

/** The records of a window of days, and a fortnight before it. */
export const useTrendRecords = (window: TrendWindow): Watched<WindowRecords> => {
  const from = spanStart(addDays(window.from, -lookBackDays));
  const to = addDays(spanStart(window.to), spanDays - 1);
  const key = `${from}/${to}`;
  const entries = useWatch(`entries ${key}`, (storage) => storage.diary.watchRange(from, to));
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(from, to));
  const routines = useWatch(`routines ${key}`, (storage) =>
    storage.sessions.watchRoutines(from, to),
  );
  const advice = useWatch(`advice ${key}`, (storage) => storage.adviceShown.watchRange(from, to));
  return useMemo(() => {
    const read = joined({ entries, runs, routines, advice });
    if (read.state !== 'ready') return read;
    const done = read.value.routines.filter(isRoutineDone);
    return {
      state: 'ready',
      value: {
        entries: read.value.entries,
        runs: read.value.runs,
        routineDays: done.map(({ day }) => day),
        adviceDays: read.value.advice.map(({ day }) => day),
        warmUpDays: done
          .filter((record) => record.kind === 'warmup' && !record.stoppedForPain)
          .map(({ day }) => day),
      },
    };
  }, [entries, runs, routines, advice]);
};

const spanStart = (day: Day): Day =>
  dayFromNumber(Math.floor(dayNumber(day) / spanDays) * spanDays);
