import { addDays, type Day } from '#src/domain/day.ts';
import type { RecentRecords } from '#src/domain/day-so-far.ts';
import { useWatch, type Watched } from './use-watch.ts';

/** What was noted in the week that ends with `today`. */
export const useRecentDays = (today: Day): Watched<RecentRecords> => {
  const first = addDays(today, -6);
  const key = `${first}/${today}`;
  const entries = useWatch(`entries ${key}`, (storage) => storage.diary.watchRange(first, today));
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(first, today));
  const sessions = useWatch(`sessions ${key}`, (storage) =>
    storage.sessions.watchRange(first, today),
  );
  for (const part of [entries, runs, sessions]) if (part.state === 'failed') return part;
  if (entries.state !== 'ready' || runs.state !== 'ready' || sessions.state !== 'ready')
    return { state: 'loading' };
  return {
    state: 'ready',
    value: { entries: entries.value, runs: runs.value, sessions: sessions.value },
  };
};
