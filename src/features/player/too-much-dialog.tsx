import { useNavigate } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { logPath } from './log-path.ts';
import type { SessionRunner } from './session-runner.ts';

/** Pain above 5 in two moves: the session ends here, whichever way this is closed, and the log is open. */
export const TooMuchDialog = ({
  open,
  runner,
}: {
  readonly open: boolean;
  readonly runner: SessionRunner;
}) => {
  const m = useMessages().player;
  const navigate = useNavigate();
  const end = () => runner.act({ kind: 'finish' });
  const log = async () => {
    const path = logPath(runner.shown().session.kind);
    await end();
    void navigate(path, { replace: true });
  };
  return (
    <Dialog open={open} title={m.tooMuch.title} onClose={() => void end()}>
      <p>{m.tooMuch.body}</p>
      <div className="dialog-actions">
        <Button kind="primary" onClick={() => void log()}>
          {m.summary.log}
        </Button>
        <Button onClick={() => void end()}>{m.hurt.end}</Button>
      </div>
    </Dialog>
  );
};
