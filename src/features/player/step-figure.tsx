import type { Move, Step } from '#src/domain/session.schema.ts';
import type { SessionRunner } from './session-runner.ts';

/** The moving figure of a step; until it is drawn, its name. */
export const StepFigure = ({
  move,
}: {
  readonly move: Move;
  readonly step: Step;
  readonly runner: SessionRunner;
  readonly playing: boolean;
}) => (
  <div className="player-no-figure" aria-hidden="true">
    {move.name}
  </div>
);
