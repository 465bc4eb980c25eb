import { useMemo } from 'react';
import { addDays, type Day, firstOfDays } from '#src/domain/day.ts';
import { periodStart, type ReportPeriod, type ReportRecords } from '#src/domain/report.ts';
import { joined, useWatch, type Watched } from '#src/services/use-watch.ts';

/** The records of a period, and a fortnight before it, which the first days' typical weeks are made of. */
export const useReportRecords = (period: ReportPeriod, today: Day): Watched<ReportRecords> => {
  const from = period === 'all' ? firstOfDays : addDays(periodStart(period, today, today), -14);
  const key = `${from}/${today}`;
  const entries = useWatch(`entries ${key}`, (storage) => storage.diary.watchRange(from, today));
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(from, today));
  const routines = useWatch(`routines ${key}`, (storage) =>
    storage.sessions.watchRoutines(from, today),
  );
  const adviceShown = useWatch(`advice ${key}`, (storage) =>
    storage.adviceShown.watchRange(from, today),
  );
  const acknowledgements = useWatch(`answers ${key}`, (storage) =>
    storage.acknowledgements.watchRange(from, today),
  );
  return useMemo(
    () => joined({ entries, runs, routines, adviceShown, acknowledgements }),
    [entries, runs, routines, adviceShown, acknowledgements],
  );
};
