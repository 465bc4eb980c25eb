import { useState } from 'react';
import { cueWays } from '#src/domain/cues.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import {
  amountWord,
  moveName,
  nextLine,
  phaseWord,
  sideWord,
} from '#src/messages/session-words.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { Controls } from './controls.tsx';
import { Countdown } from './countdown.tsx';
import { PhaseMark } from './phase-mark.tsx';
import type { SessionRunner } from './session-runner.ts';
import type { OpenDialog } from './session-view.tsx';
import type { Shown } from './shown.ts';
import { StepFigure } from './step-figure.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useUndoStep } from './use-undo-step.ts';
import './large-text.css';

type StageViewProps = {
  readonly runner: SessionRunner;
  readonly shown: Shown;
  readonly settings: Settings;
  /** A question is open: keys belong to it. */
  readonly quiet: boolean;
  readonly onAsk: (which: Exclude<OpenDialog, 'none'>) => void;
};

/** The step that is being done: figure, name, side, countdown, what comes next, and the controls at thumb height. */
export const StageView = ({ runner, shown, settings, quiet, onAsk }: StageViewProps) => {
  const m = useMessages();
  const toast = useToast();
  const offerUndo = useUndoStep(runner);
  const [locked, setLocked] = useState(false);
  const { session, index, status } = shown;
  const step = session.steps[index];
  const move = step && session.moves[step.move];
  const paused = status === 'paused';

  const skipped =
    step && move ? (step.phase === 'work' ? move.name : phaseWord(m, step, move)) : '';
  const undoably = (kind: 'skip' | 'back') => {
    void runner.act({ kind });
    offerUndo(kind === 'skip' ? m.player.skipped(skipped) : m.player.wentBack);
  };
  const togglePocket = async () => {
    const enters = shown.pocket === 'off';
    if (enters) toast({ text: m.player.pocket.preparing });
    const wanted = await runner.setPocket(enters);
    if (enters && wanted) toast({ text: pocketWords(runner.shown().pocket) });
  };
  const pocketWords = (state: Shown['pocket']) =>
    state === 'tones' && settings.voice ? m.player.pocket.withoutVoice : m.player.pocket[state];
  const toggle = () => void runner.act({ kind: paused ? 'resume' : 'pause' });
  useShortcuts(!quiet && !locked, {
    toggle,
    back: () => undoably('back'),
    skip: () => undoably('skip'),
    leave: () => onAsk('leave'),
  });
  if (!step || !move) return null;

  const side = sideWord(m, step, move);
  const phase = phaseWord(m, step, move);
  const sets = step.set > 1 || move.dose.sets > 1 ? m.player.set(step.set, move.dose.sets) : '';
  return (
    <div className="player-room">
      <div
        className="player"
        data-phase={step.phase}
        data-status={status}
        // Room for the longer words of an easier version, in every phase alike: nothing may move between them.
        data-versions={session.moves.some(({ variant }) => variant)}
        onPointerDown={() => runner.unlock()}
      >
        <header className="player-head">
          <Button
            kind="quiet"
            className="player-leave"
            disabled={locked}
            aria-label={m.player.close}
            onClick={() => onAsk('leave')}
          >
            <Icon name="close" />
          </Button>
          <Progress shown={shown} />
          <span className="player-total">{m.player.left(m.player.clock(shown.totalSeconds))}</span>
        </header>
        <div className="player-figure">
          <StepFigure move={move} step={step} runner={runner} playing={!paused} />
        </div>
        <div className="player-panel">
          {settings.flash && shown.cue && !paused ? (
            <div
              key={`${session.events.length} ${shown.cue.atMs}`}
              className={`player-flash player-flash-${cueWays[shown.cue.kind].screen}`}
              aria-hidden="true"
            />
          ) : null}
          <p className="player-phase">
            <PhaseMark phase={paused ? 'paused' : step.phase} side={step.side} />
            <span>{paused ? m.player.paused : phase}</span>
            <span className="player-sets">{sets}</span>
          </p>
          <h1 className="player-name" tabIndex={-1}>
            {move.name}
          </h1>
          <p className="player-side">{[move.variant?.name, side].filter(Boolean).join(' · ')}</p>
          <Countdown shown={shown} runner={runner} />
          <div className="player-next">
            <span>{nextLine(m, session, index)}</span>
            {step.phase === 'work' && move.dose.kind === 'reps' ? (
              <Button
                className="player-done"
                disabled={locked}
                onClick={() => void runner.act({ kind: 'done' })}
              >
                <Icon name="check" />
                {m.player.done}
              </Button>
            ) : null}
          </div>
        </div>
        <Controls
          paused={paused}
          locked={locked}
          pocket={shown.pocket !== 'off'}
          onPocket={() => void togglePocket()}
          onLock={setLocked}
          onToggle={toggle}
          onBack={() => undoably('back')}
          onSkip={() => undoably('skip')}
          onAsk={onAsk}
        />
        <p className="visually-hidden" role="status">
          {paused
            ? m.player.paused
            : [phase, moveName(move), side, step.phase === 'work' ? amountWord(m, move) : '']
                .filter(Boolean)
                .join('. ')}
        </p>
        {shown.unsaved ? (
          <p className="player-unsaved" role="alert">
            {m.player.notSaved}
          </p>
        ) : null}
      </div>
    </div>
  );
};

/** One piece a move, filled as far as the session has come. */
const Progress = ({ shown: { session, index } }: { readonly shown: Shown }) => {
  const m = useMessages();
  const here = session.steps[index]?.move ?? 0;
  const pieces = session.steps.flatMap((step, at) => (step.phase === 'work' ? [{ step, at }] : []));
  return (
    <div
      className="player-progress"
      role="img"
      aria-label={m.player.progress(here + 1, session.moves.length)}
    >
      {pieces.map(({ at, step }) => (
        <span
          key={at}
          data-state={at < index ? 'past' : at === index ? 'now' : 'to-come'}
          data-opens={pieces.find((piece) => piece.step.move === step.move)?.at === at}
        />
      ))}
    </div>
  );
};
