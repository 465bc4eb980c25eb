import { addDays, type Day, dayFromCalendar } from '#src/domain/day.ts';
import { useWatch } from './use-watch.ts';

const lastDay = dayFromCalendar(2199, 12, 31);

/** How many entries are dated after today: a wrong clock, now or then. */
export const useFutureEntries = (today: Day | undefined): number => {
  const first = today ? addDays(today, 1) : lastDay;
  const entries = useWatch(`entries after ${today ?? ''}`, (storage) =>
    storage.diary.watchRange(first, lastDay),
  );
  return today && entries.state === 'ready' ? entries.value.length : 0;
};
