import { useMemo } from 'react';
import { addDays, type Day } from '#src/domain/day.ts';
import { isRoutineDone } from '#src/domain/routine-done.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import { rangeStart, type TrendRange, type TrendRecords } from '#src/domain/trend.ts';
import { useWatch, type Watched } from '#src/services/use-watch.ts';

const earliest = '1900-01-01' as Day;
const latest = '2199-12-31' as Day;

/** The records of a range, and a fortnight before it, which the first days' weeks are made of. Days to come are read with them: the diary list shows them. */
export const useTrendRecords = (range: TrendRange, today: Day): Watched<TrendRecords> => {
  const from = range === 'all' ? earliest : addDays(rangeStart(range, today, today), -14);
  const key = `${from}/${latest}`;
  const entries = useWatch(`entries ${key}`, (storage) => storage.diary.watchRange(from, latest));
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(from, latest));
  const sessions = useWatch(`sessions ${key}`, (storage) =>
    storage.sessions.watchRange(from, latest),
  );
  return useMemo(() => {
    for (const part of [entries, runs, sessions]) if (part.state === 'failed') return part;
    if (entries.state !== 'ready' || runs.state !== 'ready' || sessions.state !== 'ready') {
      return { state: 'loading' };
    }
    return {
      state: 'ready',
      value: {
        entries: entries.value,
        runs: runs.value,
        routineDays: sessions.value
          .map(routineRecordOf)
          .filter(isRoutineDone)
          .map((record) => record.day),
      },
    };
  }, [entries, runs, sessions]);
};
