import { type RefObject, useEffect, useRef } from 'react';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import type { OpenDialog } from './session-view.tsx';

type ControlsProps = {
  readonly paused: boolean;
  readonly locked: boolean;
  readonly pocket: boolean;
  readonly onPocket: () => void;
  readonly onLock: (locked: boolean) => void;
  readonly onToggle: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onAsk: (which: Exclude<OpenDialog, 'none'>) => void;
};

/** At thumb height, 56 px and more. Locked, they keep their place and take no tap. */
export const Controls = (props: ControlsProps) => {
  const { paused, locked, pocket, onPocket, onLock, onToggle, onBack, onSkip, onAsk } = props;
  const m = useMessages().player;
  const lock = useRef<HTMLButtonElement>(null);
  const unlock = useRef<HTMLButtonElement>(null);
  const was = useRef(locked);
  // The button that was pressed is out of reach by then: its other half takes the focus.
  useEffect(() => {
    if (was.current !== locked) (locked ? unlock : lock).current?.focus();
    was.current = locked;
  }, [locked]);
  return (
    <div className="player-controls">
      <div className="player-buttons" inert={locked}>
        <Button onClick={onBack}>
          <Icon name="back" />
          {m.back}
        </Button>
        <Button kind="primary" className="player-pause" onClick={onToggle}>
          <Icon name={paused ? 'play' : 'pause'} />
          {paused ? m.resume : m.pause}
        </Button>
        <Button onClick={onSkip}>
          {m.skip}
          <Icon name="skip" />
        </Button>
        <Button className="player-hurts" onClick={() => onAsk('hurts')}>
          {m.hurts}
        </Button>
        <Button kind="quiet" onClick={() => onAsk('jump')}>
          {m.steps}
        </Button>
        <Button
          kind={pocket ? 'secondary' : 'quiet'}
          aria-pressed={pocket}
          className="player-pocket"
          onClick={onPocket}
        >
          {m.pocket.button}
        </Button>
        <Button ref={lock} kind="quiet" onClick={() => onLock(true)}>
          {m.lock}
        </Button>
      </div>
      {locked ? <Unlock button={unlock} onUnlock={() => onLock(false)} /> : null}
    </div>
  );
};

/** Long enough that a sleeve or a raindrop does not do it. */
const holdMs = 800;

const Unlock = ({
  button,
  onUnlock,
}: {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onUnlock: () => void;
}) => {
  const m = useMessages().player;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const letGo = () => clearTimeout(timer.current);
  return (
    <div className="player-lock">
      <p>{m.locked}</p>
      <Button
        ref={button}
        className="player-unlock"
        onPointerDown={() => {
          timer.current = setTimeout(onUnlock, holdMs);
        }}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onContextMenu={(event) => event.preventDefault()}
        // A key or a screen reader has no sleeve: its click (detail 0) unlocks at once.
        onClick={(event) => (event.detail === 0 ? onUnlock() : undefined)}
      >
        <Icon name="lock" />
        {m.unlock}
      </Button>
    </div>
  );
};
