import { useEffect, useState } from 'react';
import { loadExercise } from '#src/catalogue/catalogue.ts';
import type { ExerciseVariant } from '#src/domain/exercise.schema.ts';
import { type Command, painSaysStop } from '#src/domain/player.ts';
import { moveName, sideWord } from '#src/messages/session-words.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import type { SessionRunner } from './session-runner.ts';
import type { Shown } from './shown.ts';

type HurtsDialogProps = {
  readonly open: boolean;
  readonly shown: Shown;
  readonly runner: SessionRunner;
  readonly onClose: () => void;
};

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The tap has already noted where it hurt and paused; here the runner says how to go on. Closing it stays paused. */
export const HurtsDialog = ({ open, shown, runner, onClose }: HurtsDialogProps) => {
  const m = useMessages();
  const [nrs, setNrs] = useState<number>();
  const step = shown.session.steps[shown.index];
  const move = step && shown.session.moves[step.move];
  const easier = useEasier(open && move && !move.variant ? move.exerciseId : undefined);
  if (!step || !move) return null;

  const close = () => {
    setNrs(undefined);
    onClose();
  };
  const answer = async (...commands: readonly Command[]) => {
    close();
    if (nrs !== undefined) await runner.act({ kind: 'hurts', nrs });
    // Two moves above 5: the session stays paused, and the next question ends it.
    if (painSaysStop(runner.shown().session)) return;
    for (const command of commands) await runner.act(command);
  };
  return (
    <Dialog open={open} title={m.player.hurt.title} onClose={close}>
      <p>{m.player.onSide(moveName(move), sideWord(m, step, move))}</p>
      <fieldset className="player-scores">
        <legend>{m.player.hurt.score}</legend>
        {scores.map((score) => (
          <label key={score} className="player-score">
            <input
              type="radio"
              name="nrs"
              value={score}
              checked={nrs === score}
              onChange={() => setNrs(score)}
            />
            {score}
          </label>
        ))}
      </fieldset>
      <p className="soft small">{m.player.hurt.scoreHint}</p>
      <div className="dialog-actions">
        {easier ? (
          <Button
            kind="primary"
            onClick={() =>
              void answer({ kind: 'easier', variant: { name: easier.name, how: easier.how } })
            }
          >
            {m.player.hurt.easier(easier.name)}
          </Button>
        ) : null}
        <Button onClick={() => void answer({ kind: 'skip-side' }, { kind: 'resume' })}>
          {m.player.hurt.skip}
        </Button>
        <Button onClick={() => void answer({ kind: 'resume' })}>{m.player.hurt.carryOn}</Button>
        <Button onClick={() => void answer({ kind: 'finish' })}>{m.player.hurt.end}</Button>
      </div>
    </Dialog>
  );
};

const useEasier = (exerciseId: string | undefined): ExerciseVariant | undefined => {
  const [loaded, setLoaded] = useState<{ id: string; easier: ExerciseVariant | undefined }>();
  useEffect(() => {
    if (exerciseId === undefined) return;
    let over = false;
    void loadExercise(exerciseId).then(
      (exercise) => {
        if (!over) setLoaded({ id: exerciseId, easier: exercise?.easier });
      },
      // Without its text the exercise can still be left out.
      () => {},
    );
    return () => {
      over = true;
    };
  }, [exerciseId]);
  return loaded?.id === exerciseId ? loaded?.easier : undefined;
};
