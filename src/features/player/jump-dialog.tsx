import { moveName, sideWord } from '#src/messages/session-words.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import type { SessionRunner } from './session-runner.ts';
import type { Shown } from './shown.ts';
import { useUndoStep } from './use-undo-step.ts';

/** Every move and side of the session; a tap goes there, with time to get ready. */
export const JumpDialog = ({
  open,
  shown,
  runner,
  onClose,
}: {
  readonly open: boolean;
  readonly shown: Shown;
  readonly runner: SessionRunner;
  readonly onClose: () => void;
}) => {
  const m = useMessages();
  const offerUndo = useUndoStep(runner);
  const { steps, moves } = shown.session;
  const here = steps[shown.index];
  const stops = steps.flatMap((step, index) => {
    const move = moves[step.move];
    const opens = steps[index - 1]?.move !== step.move || steps[index - 1]?.side !== step.side;
    if (!move || !opens || step.set > 1) return [];
    const isHere = here?.move === step.move && here.side === step.side;
    return [{ index, name: moveName(move), side: sideWord(m, step, move), isHere }];
  });
  return (
    <Dialog open={open} title={m.player.jumpTitle} onClose={onClose}>
      <ul className="list">
        {stops.map(({ index, name, side, isHere }) => (
          <li key={index}>
            <button
              type="button"
              className="list-link player-stop"
              aria-current={isHere ? 'step' : undefined}
              onClick={() => {
                onClose();
                void runner.act({ kind: 'jump', step: index });
                offerUndo(m.player.jumped(name));
              }}
            >
              <span className="list-title">{name}</span>
              <span className="soft">
                {[side, isHere ? m.player.now : ''].filter(Boolean).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onClick={onClose}>{m.player.jumpStay}</Button>
      </div>
    </Dialog>
  );
};
