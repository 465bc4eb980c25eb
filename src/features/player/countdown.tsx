import { useEffect, useRef } from 'react';
import { repsInStep } from '#src/domain/steps.ts';
import { useMessages } from '#src/services/services.ts';
import type { SessionRunner } from './session-runner.ts';
import type { Shown } from './shown.ts';

/** The largest thing the app shows: seconds left, or the repetition that is being done. */
export const Countdown = ({
  shown,
  runner,
}: {
  readonly shown: Shown;
  readonly runner: SessionRunner;
}) => {
  const m = useMessages();
  const step = shown.session.steps[shown.index];
  const move = step && shown.session.moves[step.move];
  const reps = shown.rep > 0 && move ? repsInStep(move) : undefined;
  const text = reps === undefined ? countOf(shown.seconds, m.player.clock) : String(shown.rep);
  const label =
    reps === undefined
      ? m.player.amount.seconds(shown.seconds)
      : `${shown.rep} ${m.player.ofReps(reps)}`;
  return (
    <div className="player-countdown">
      <p
        className="player-count"
        data-length={text.length}
        data-reps={reps}
        role="timer"
        aria-label={label}
      >
        <span aria-hidden="true">{text}</span>
        {reps === undefined ? null : (
          <span className="player-of" aria-hidden="true">
            {m.player.ofReps(reps)}
          </span>
        )}
      </p>
      <RunningDown runner={runner} />
    </div>
  );
};

const countOf = (seconds: number, clock: (total: number) => string) =>
  seconds < 100 ? String(seconds) : clock(seconds);

const width = 10_000;

/** The line that runs down with the step; drawn from the clock at every frame, outside React. */
const RunningDown = ({ runner }: { readonly runner: SessionRunner }) => {
  const line = useRef<SVGRectElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      line.current?.setAttribute('width', String(Math.round(width * (1 - runner.stepFraction()))));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [runner]);
  return (
    <svg
      className="player-line"
      viewBox={`0 0 ${width} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="player-line-whole" width={width} height="10" />
      <rect ref={line} className="player-line-left" width={width} height="10" />
    </svg>
  );
};
