import { addDays, type Day, lastOfDays } from '#src/domain/day.ts';
import { useWatch } from './use-watch.ts';

/** How many entries are dated after today: a wrong clock, now or then. */
export const useFutureEntries = (today: Day | undefined): number => {
  const first = today ? addDays(today, 1) : lastOfDays;
  const entries = useWatch(`entries after ${today ?? ''}`, (storage) =>
    storage.diary.watchRange(first, lastOfDays),
  );
  return today && entries.state === 'ready' ? entries.value.length : 0;
};
