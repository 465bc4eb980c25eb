import type { Day } from '#src/domain/day.ts';
import { useServices } from '#src/services/services.ts';
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
  const { clock, storage, newId, messages: m } = useServices();
  const toast = useToast();
  const note = async (day: Day) => {
    const opened = await storage();
    if (!opened.ok) return toast({ text: m.failures[opened.reason] });
    const now = clock.now();
    const id = newId();
    const written = await opened.storage.runs.put({
      id,
      day,
      createdDay: day,
      createdAt: now,
      updatedAt: now,
      note: '',
    });
    if (!written.ok) return toast({ text: m.failures[written.reason] });
    toast({
      text: m.today.runSaved,
      action: { label: m.app.undo, run: () => void opened.storage.runs.remove(id) },
    });
  };
  return (
    <Button kind={kind} disabled={!today} onClick={() => today && void note(today)}>
      {m.today.next.run.action}
    </Button>
  );
};
