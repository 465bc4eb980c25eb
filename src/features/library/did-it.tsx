import type { Routine } from '#src/domain/routine.schema.ts';
import { doneByHand } from '#src/domain/session-by-hand.ts';
import type { Compiled } from '#src/domain/steps.ts';
import { useServices } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** Notes a routine that was done without the player, so that the diary and the rule know of it. */
export const DidIt = ({
  routine,
  plan,
}: {
  readonly routine: Routine;
  readonly plan: Compiled;
}) => {
  const { clock, storage, newId, messages: m } = useServices();
  const toast = useToast();
  const note = async () => {
    const opened = await storage();
    if (!opened.ok) return toast({ text: m.failures[opened.reason] });
    const { sessions } = opened.storage;
    const session = doneByHand(plan, routine, {
      id: newId(),
      now: clock.now(),
      today: clock.today(),
    });
    const written = await sessions.put(session);
    if (!written.ok) return toast({ text: m.failures[written.reason] });
    toast({
      text: m.move.didItSaved(routine.name),
      action: { label: m.app.undo, run: () => void sessions.remove(session.id) },
    });
  };
  return (
    <Button kind="quiet" onClick={() => void note()}>
      {m.move.didIt}
    </Button>
  );
};
