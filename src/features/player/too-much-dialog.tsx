import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import type { SessionRunner } from './session-runner.ts';

/** Pain above 5 in two moves: the session ends here, whichever way this is closed. */
export const TooMuchDialog = ({
  open,
  runner,
}: {
  readonly open: boolean;
  readonly runner: SessionRunner;
}) => {
  const m = useMessages().player;
  const end = () => void runner.act({ kind: 'finish' });
  return (
    <Dialog open={open} title={m.tooMuch.title} onClose={end}>
      <p>{m.tooMuch.body}</p>
      <div className="dialog-actions">
        <Button kind="primary" onClick={end}>
          {m.hurt.end}
        </Button>
      </div>
    </Dialog>
  );
};
