import { useCallback } from 'react';
import { loadEasierMotion, loadMotion } from '#src/catalogue/catalogue.ts';
import type { Move, Step } from '#src/domain/session.schema.ts';
import { repsInStep } from '#src/domain/steps.ts';
import { useMessages } from '#src/services/services.ts';
import { useLook } from '#src/services/use-look.ts';
import { ExerciseFigure } from '#src/ui/exercise-figure.tsx';
import type { SessionRunner } from './session-runner.ts';

type StepFigureProps = {
  readonly move: Move;
  readonly step: Step;
  readonly runner: SessionRunner;
  readonly playing: boolean;
};

/** The figure does the move on the side that works; by repetitions it keeps the runner's tempo. */
export const StepFigure = ({ move, step, runner, playing }: StepFigureProps) => {
  const look = useLook();
  const letters = useMessages().figure.sideLetters;
  const reps =
    step.phase === 'work' && move.sideMode !== 'alternating' ? repsInStep(move) : undefined;
  const phaseAt = useCallback(() => (runner.stepFraction() * (reps ?? 1)) % 1, [runner, reps]);
  return (
    <ExerciseFigure
      id={move.exerciseId}
      load={move.variant ? loadEasierMotion : loadMotion}
      playing={playing}
      look={look}
      {...(step.side ? { side: step.side, sideLetter: letters[step.side] } : {})}
      {...(reps === undefined ? {} : { phaseAt })}
    />
  );
};
