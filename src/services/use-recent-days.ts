import { addDays, type Day, lastOfDays } from '#src/domain/day.ts';
import type { RecentRecords } from '#src/domain/day-so-far.ts';
import { joined, useWatch, type Watched } from './use-watch.ts';

/** What was noted in the week that ends today; `loading` while the day is not known. */
export const useRecentDays = (today: Day | undefined): Watched<RecentRecords> => {
  const last = today ?? lastOfDays;
  const first = addDays(last, -6);
  const key = `${first}/${last}`;
  const entries = useWatch(`entries ${key}`, (storage) => storage.diary.watchRange(first, last));
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(first, last));
  const sessions = useWatch(`sessions ${key}`, (storage) =>
    storage.sessions.watchRange(first, last),
  );
  return joined({ entries, runs, sessions });
};
