import { Link } from 'react-router-dom';
import type { Swap } from '#src/domain/remembered-swaps.ts';
import type { Routine } from '#src/domain/routine.schema.ts';
import type { Compiled } from '#src/domain/steps.ts';
import { useMessages } from '#src/services/services.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Lines } from '#src/ui/lines.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';

type StartViewProps = {
  readonly routine: Routine;
  readonly compiled: Compiled;
  /** Easier variants of last time, by exercise id. */
  readonly swaps: ReadonlyMap<string, Swap>;
  /** Exercises that go back to the usual variant. */
  readonly usual: readonly string[];
  readonly onUsual: (usual: readonly string[]) => void;
  readonly busy: boolean;
  /** Where the start leads: here, or first past the questions before the first rolling. */
  readonly path: string;
  readonly onStart: () => void;
};

/** What will be done, and the one tap that begins it. */
export const StartView = (props: StartViewProps) => {
  const { routine, compiled, busy, path, onStart } = props;
  const m = useMessages();
  const minutes = m.today.minutes(Math.max(1, Math.round(compiled.totalMs / 60_000)));
  const rolls = compiled.moves.some((move) => move.kind === 'release');
  return (
    <Screen
      title={routine.name}
      lead={m.player.startLead(minutes, compiled.moves.length)}
      back={
        <Link className={buttonClass('quiet')} to={`/move/routines/${routine.id}/`}>
          <Icon name="back" />
          {m.app.back}
        </Link>
      }
    >
      {compiled.moves.length === 0 ? <p>{m.move.nothingLeft}</p> : null}
      <ol className="list player-plan">
        {compiled.moves.map((move, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a routine of two rounds holds an exercise twice.
          <li key={`${at} ${move.exerciseId}`}>
            <span className="list-title">{move.name}</span>
            <span className="soft">{m.move.doseLine(move.dose, move.sideMode)}</span>
          </li>
        ))}
      </ol>
      <Swaps {...props} />
      {compiled.leftOut.length > 0 ? (
        <Section title={m.move.leftOut}>
          <Lines
            lines={compiled.leftOut.map(
              (one) => `${one.exerciseName}: ${m.move.leftOutWhy[one.reason]}`,
            )}
          />
        </Section>
      ) : null}
      <p className="soft">
        {m.player.firstSound} {rolls ? m.player.rolling : ''}
      </p>
      {compiled.moves.length > 0 ? (
        <div className="screen-foot">
          {path.startsWith('/play/') ? (
            <Button kind="primary" disabled={busy} onClick={onStart}>
              {m.player.start}
            </Button>
          ) : (
            <Link className={buttonClass('primary')} to={path}>
              {m.player.start}
            </Link>
          )}
        </div>
      ) : null}
    </Screen>
  );
};

/** What was made easier because it hurt, each with the way back. */
const Swaps = ({ compiled, swaps, usual, onUsual }: StartViewProps) => {
  const m = useMessages();
  const moves = compiled.moves.filter(
    ({ exerciseId }, at) =>
      swaps.has(exerciseId) &&
      compiled.moves.findIndex((move) => move.exerciseId === exerciseId) === at,
  );
  if (moves.length === 0) return null;
  return (
    <Section title={m.player.swapped}>
      <ul className="stack lines">
        {moves.map(({ exerciseId, name }) => {
          const swap = swaps.get(exerciseId);
          const isUsual = usual.includes(exerciseId);
          return (
            <li key={exerciseId} className="stack-tight">
              <span>
                <strong>{isUsual ? name : `${name}: ${swap?.name ?? ''}`}</strong>{' '}
                {isUsual ? '' : `${swap?.how ?? ''} ${m.player.swappedWhy}`}
              </span>
              <Button
                kind="quiet"
                onClick={() =>
                  onUsual(
                    isUsual ? usual.filter((id) => id !== exerciseId) : [...usual, exerciseId],
                  )
                }
              >
                {isUsual ? m.player.useEasier : m.player.useUsual}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
