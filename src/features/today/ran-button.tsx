import type { Day } from '#src/domain/day.ts';
import type { Run } from '#src/domain/diary-entry.schema.ts';
import { useServices } from '#src/services/services.ts';
import { useNote } from '#src/services/use-note.ts';
import { Button, type ButtonKind } from '#src/ui/button.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** Notes a run in one tap; how far and how long can be said afterwards. */
export const RanButton = ({
  kind,
  today,
}: {
  readonly kind: ButtonKind;
  readonly today: Day | undefined;
}) => {
  const { clock, newId, messages: m } = useServices();
  const note = useNote(useToast());
  const ran = (day: Day) => {
    const now = clock.now();
    const run: Run = {
      id: newId(),
      day,
      createdDay: day,
      createdAt: now,
      updatedAt: now,
      note: '',
    };
    return note({
      records: { runs: [run] },
      put: ({ runs }) => runs.put(run),
      remove: ({ runs }) => runs.remove(run.id),
      noted: m.today.runSaved,
    });
  };
  return (
    <Button kind={kind} disabled={!today} onClick={() => today && void ran(today)}>
      {m.today.next.run.action}
    </Button>
  );
};
