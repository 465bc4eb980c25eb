import type { Day } from '#src/domain/day.ts';
import { daySoFar, likelyContext, type RecentRecords } from '#src/domain/day-so-far.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { useServices } from '#src/services/services.ts';
import { useNote } from '#src/services/use-note.ts';
import type { Watched } from '#src/services/use-watch.ts';
import { Button } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { worstOf } from './worst-of.ts';

/**
 * The most important control of the app: a day without pain is a fact too. Once the day has a score, that stands here: "no
 * pain today" would gainsay it, but for a moment that is asked about.
 */
export const NoPainButton = ({
  today,
  recent,
  asksMoment,
}: {
  readonly today: Day | undefined;
  readonly recent: Watched<RecentRecords>;
  readonly asksMoment: boolean;
}) => {
  const { clock, newId, messages: m } = useServices();
  const note = useNote(useToast());

  const save = (day: Day, days: RecentRecords) => {
    const now = clock.now();
    const entry: DiaryEntry = {
      id: newId(),
      day,
      createdDay: day,
      createdAt: now,
      updatedAt: now,
      nrs: 0,
      sites: [],
      context: likelyContext(daySoFar(days, { today: day, now, minuteOfDay: clock.minuteOfDay() })),
      dailyLifeAffected: false,
      flags: [],
      qualities: [],
      note: '',
    };
    return note({
      records: { entries: [entry] },
      put: ({ diary }) => diary.put(entry),
      remove: ({ diary }) => diary.remove(entry.id),
      noted: m.today.noPainSaved,
    });
  };

  const ready = today !== undefined && recent.state === 'ready';
  const worst = ready ? worstOf(recent.value.entries, today) : undefined;
  if (worst === 0 || (worst !== undefined && !asksMoment))
    return (
      <p className="no-pain-done">
        <Icon name="check" />
        {m.today.scoreDone(worst)}
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
