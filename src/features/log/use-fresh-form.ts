import { addDays, type Day } from '#src/domain/day.ts';
import { type EntryForm, freshForm, likelyContext } from '#src/domain/entry-form.ts';
import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';

const msPerMinute = 60_000;

/** An empty form with what most likely holds: from the time of day, the last routine and run, and the last place. */
export const useFreshForm = (today: Day, known: boolean): EntryForm => {
  const { clock } = useServices();
  const yesterday = addDays(today, -1);
  const key = `${yesterday}/${today}`;
  const placed = useWatch('last placed', (storage) => storage.diary.watchLastPlaced());
  const routine = useWatch('last session', (storage) => storage.sessions.watchLast());
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(yesterday, today));
  const entries = useWatch(`entries ${key}`, (storage) =>
    storage.diary.watchRange(yesterday, today),
  );
  const lastPlaced = placed.state === 'ready' ? placed.value : undefined;
  if (!known) return freshForm(today, 'walking', undefined);

  const session = routine.state === 'ready' ? routine.value : undefined;
  const written = entries.state === 'ready' ? entries.value : [];
  const ranOn = (day: Day) =>
    (runs.state === 'ready' && runs.value.some((run) => run.day === day)) ||
    written.some(
      (entry) =>
        entry.day === day && (entry.context === 'during-run' || entry.context === 'post-run'),
    );
  const context = likelyContext({
    minuteOfDay: clock.minuteOfDay(),
    ranToday: ranOn(today),
    ranYesterday: ranOn(yesterday),
    loggedThisMorning: written.some(
      (entry) => entry.day === today && entry.context === 'next-morning',
    ),
    ...(session?.endedAt !== undefined && session.day === today
      ? {
          lastRoutine: {
            kind: session.kind,
            minutesAgo: (clock.now() - session.endedAt) / msPerMinute,
          },
        }
      : {}),
  });
  return freshForm(today, context, lastPlaced);
};
