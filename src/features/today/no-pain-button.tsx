import { useRef } from 'react';
import type { Day } from '#src/domain/day.ts';
import { daySoFar, likelyContext, type RecentRecords } from '#src/domain/day-so-far.ts';
import { useServices } from '#src/services/services.ts';
import type { Watched } from '#src/services/use-watch.ts';
import { Button } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** The most important control of the app: a day without pain is a fact too (evidence 3.1). */
export const NoPainButton = ({
  today,
  recent,
}: {
  readonly today: Day | undefined;
  readonly recent: Watched<RecentRecords>;
}) => {
  const { clock, storage, newId, messages: m } = useServices();
  const toast = useToast();
  const saving = useRef(false);

  const save = async (day: Day, days: RecentRecords) => {
    if (saving.current) return;
    saving.current = true;
    try {
      const opened = await storage();
      if (!opened.ok) return toast({ text: m.failures[opened.reason] });
      const now = clock.now();
      const id = newId();
      const written = await opened.storage.diary.put({
        id,
        day,
        createdDay: day,
        createdAt: now,
        updatedAt: now,
        nrs: 0,
        sites: [],
        context: likelyContext(
          daySoFar(days, { today: day, now, minuteOfDay: clock.minuteOfDay() }),
        ),
        dailyLifeAffected: false,
        flags: [],
        qualities: [],
        note: '',
      });
      if (!written.ok) return toast({ text: m.failures[written.reason] });
      toast({
        text: m.today.noPainSaved,
        action: { label: m.app.undo, run: () => void opened.storage.diary.remove(id) },
      });
    } finally {
      saving.current = false;
    }
  };

  const ready = today !== undefined && recent.state === 'ready';
  const noted =
    ready &&
    recent.value.entries.some((entry) => entry.day === today) &&
    recent.value.entries.every((entry) => entry.day !== today || entry.nrs === 0);
  if (noted)
    return (
      <p className="no-pain-done">
        <Icon name="check" />
        {m.today.noPainDone}
      </p>
    );
  return (
    <Button
      className="no-pain"
      disabled={!ready}
      onClick={() => ready && void save(today, recent.value)}
    >
      <Icon name="check" />
      {m.today.noPain}
    </Button>
  );
};
