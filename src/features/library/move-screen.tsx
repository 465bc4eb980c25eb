import { Link } from 'react-router-dom';
import { loadMotion } from '#src/catalogue/catalogue.ts';
import { exercises, routines } from '#src/catalogue/listing.ts';
import { exerciseKinds } from '#src/domain/exercise.ts';
import type { Routine } from '#src/domain/routine.schema.ts';
import { useMessages } from '#src/services/services.ts';
import { useLook } from '#src/services/use-look.ts';
import { useWithdrawal } from '#src/services/use-withdrawal.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ExerciseStill } from '#src/ui/exercise-still.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { RoutinesAway } from './routines-away.tsx';
import './library.css';

/** The routines, then every exercise by kind. */
export const MoveScreen = () => {
  const m = useMessages();
  const look = useLook();
  const withdrawn = useWithdrawal();
  return (
    <Screen title={m.move.title} lead={m.move.lead}>
      <Section title={m.move.routines}>{withdrawn ? <RoutinesAway /> : <RoutineCards />}</Section>
      <p>
        <Link className={buttonClass('quiet')} to="/sessions/">
          {m.move.past}
        </Link>
      </p>
      {exerciseKinds.map((kind) => {
        const ofKind = exercises.filter((exercise) => exercise.kind === kind);
        return ofKind.length === 0 ? null : (
          <Section key={kind} title={m.move.kinds[kind]} farDown>
            <ul className="list">
              {ofKind.map((exercise) => (
                <li key={exercise.id}>
                  <Link className="list-link" to={`/move/exercises/${exercise.id}/`}>
                    <ExerciseStill id={exercise.id} load={loadMotion} look={look} />
                    <span className="list-title">{exercise.name}</span>
                    <span className="soft small">
                      {exercise.summary}
                      {exercise.addition ? ` ${m.move.addition}.` : ''}
                    </span>
                    <Icon name="forward" />
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Screen>
  );
};

/** The exercise that stands for a routine: the one in its middle. */
const faceOf = ({ blocks }: Routine) => blocks[Math.floor(blocks.length / 2)]?.exerciseId ?? '';

const RoutineCards = () => {
  const m = useMessages();
  const look = useLook();
  return (
    <ul className="routine-cards">
      {routines.map((routine) => (
        <li key={routine.id}>
          <Link className="card routine-card" to={`/move/routines/${routine.id}/`}>
            <ExerciseStill id={faceOf(routine)} load={loadMotion} look={look} />
            <span className="list-title">{routine.name}</span>
            <span className="soft">{routine.when}</span>
            <span className="small">{m.today.minutes(routine.minutes)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
