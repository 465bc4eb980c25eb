import type { Routine } from '#src/domain/routine.schema.ts';
import { doneByHand } from '#src/domain/session-by-hand.ts';
import type { Compiled } from '#src/domain/steps.ts';
import { useServices } from '#src/services/services.ts';
import { useNote } from '#src/services/use-note.ts';
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
  const { clock, newId, messages: m } = useServices();
  const note = useNote(useToast());
  const didIt = () => {
    const session = doneByHand(plan, routine, {
      id: newId(),
      now: clock.now(),
      today: clock.today(),
    });
    return note({
      records: { sessions: [session] },
      put: ({ sessions }) => sessions.put(session),
      remove: ({ sessions }) => sessions.remove(session.id),
      noted: m.move.didItSaved(routine.name),
    });
  };
  return (
    <Button kind="quiet" onClick={() => void didIt()}>
      {m.move.didIt}
    </Button>
  );
};
