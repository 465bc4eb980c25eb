import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';

export const LeaveDialog = ({
  open,
  onStay,
  onLater,
  onEnd,
}: {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLater: () => void;
  readonly onEnd: () => void;
}) => {
  const m = useMessages().player.leave;
  return (
    <Dialog open={open} title={m.title} onClose={onStay}>
      <p>{m.body}</p>
      <div className="dialog-actions">
        <Button kind="primary" onClick={onStay}>
          {m.stay}
        </Button>
        <Button onClick={onLater}>{m.later}</Button>
        <Button onClick={onEnd}>{m.end}</Button>
      </div>
    </Dialog>
  );
};
