import type { Day } from '#src/domain/day.ts';
import { daySoFar, likelyContext } from '#src/domain/day-so-far.ts';
import { type EntryForm, freshForm } from '#src/domain/entry-form.ts';
import { useServices } from '#src/services/services.ts';
import { useRecentDays } from '#src/services/use-recent-days.ts';
import { useWatch } from '#src/services/use-watch.ts';

// Any day will do before the phone has told the real one: nothing of it is drawn.
const noDay = '1970-01-01' as Day;

const nothing = { entries: [], runs: [], sessions: [] };

/** An empty form with what most likely holds: from the time of day, the last routine and run, and the last place. */
export const useFreshForm = (today: Day | undefined): EntryForm => {
  const { clock } = useServices();
  const placed = useWatch('last placed', (storage) => storage.diary.watchLastPlaced());
  const recent = useRecentDays(today);
  const lastPlaced = placed.state === 'ready' ? placed.value : undefined;
  if (!today) return freshForm(noDay, 'walking', undefined);
  const day = daySoFar(recent.state === 'ready' ? recent.value : nothing, {
    today,
    now: clock.now(),
    minuteOfDay: clock.minuteOfDay(),
  });
  return freshForm(today, likelyContext(day), lastPlaced);
};
