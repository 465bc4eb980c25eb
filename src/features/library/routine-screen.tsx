import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { loadMotion } from '#src/catalogue/catalogue.ts';
import { routines } from '#src/catalogue/listing.ts';
import type { KitItem } from '#src/domain/exercise.ts';
import { fitOf, kitOf } from '#src/domain/fit-routine.ts';
import type { Routine } from '#src/domain/routine.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { compile } from '#src/domain/steps.ts';
import { useMessages } from '#src/services/services.ts';
import { startPath } from '#src/services/start-path.ts';
import { useLook } from '#src/services/use-look.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { useWithdrawal } from '#src/services/use-withdrawal.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ChooseMany, ChooseOne, withOrWithout } from '#src/ui/choice-group.tsx';
import { ExerciseStill } from '#src/ui/exercise-still.tsx';
import { Lines } from '#src/ui/lines.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { BackToMove } from './back-to-move.tsx';
import { DidIt } from './did-it.tsx';
import { MissingPage } from './missing-page.tsx';
import { RoutinesAway } from './routines-away.tsx';
import './library.css';

export const RoutineScreen = () => {
  const { id } = useParams();
  const routine = routines.find((one) => one.id === id);
  const withdrawn = useWithdrawal();
  if (!routine) return <MissingPage />;
  if (withdrawn) return <Withdrawn title={routine.name} />;
  return <RoutinePlan key={routine.id} routine={routine} />;
};

const Withdrawn = ({ title }: { readonly title: string }) => (
  <Screen title={title} back={<BackToMove />}>
    <RoutinesAway />
  </Screen>
);

/** What the routine holds, bent to the minutes and the kit at hand, and the way to start it. */
const RoutinePlan = ({ routine }: { readonly routine: Routine }) => {
  const m = useMessages();
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const owned = settings.state === 'ready' ? settings.value : defaultSettings;
  const look = useLook();
  const needed = kitOf(routine);
  const [minutes, setMinutes] = useState('all');
  const [kit, setKit] = useState<readonly KitItem[]>();
  const atHand = kit ?? needed.filter((item) => owned.kit.includes(item));

  const without = kit && needed.filter((item) => !kit.includes(item));
  const fit = fitOf(routine, owned, {
    ...(minutes === 'all' ? {} : { minutes: Number(minutes) }),
    ...(without ? { without } : {}),
  });
  const plan = compile(routine, fit);
  const search = new URLSearchParams({
    ...(minutes === 'all' ? {} : { minutes }),
    ...(without ? { without: without.join(',') } : {}),
  }).toString();

  return (
    <Screen title={routine.name} lead={routine.when} back={<BackToMove />}>
      <Section title={m.move.inThisRoutine}>
        <p className="soft">{m.move.total(Math.max(1, Math.round(plan.totalMs / 60_000)))}</p>
        <ul className="list blocks">
          {plan.moves.map((move, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a routine of two rounds holds an exercise twice.
            <li key={`${at} ${move.exerciseId}`}>
              <Link className="block-link" to={`/move/exercises/${move.exerciseId}/`}>
                <ExerciseStill id={move.exerciseId} load={loadMotion} look={look} />
                <span className="list-title">{move.name}</span>
                <span className="soft">{m.move.doseLine(move.dose, move.sideMode)}</span>
              </Link>
            </li>
          ))}
        </ul>
        {plan.moves.length === 0 ? <p>{m.move.nothingLeft}</p> : null}
      </Section>
      {plan.leftOut.length > 0 ? (
        <Section title={m.move.leftOut}>
          <Lines
            lines={plan.leftOut.map(
              (one) => `${one.exerciseName}: ${m.move.leftOutWhy[one.reason]}`,
            )}
          />
        </Section>
      ) : null}
      <Section title={m.move.fit}>
        <ChooseOne
          legend={m.move.minutesHave}
          name="minutes"
          choices={[
            ...[2, 4, 6]
              .filter((n) => n < routine.minutes)
              .map((n) => ({ value: String(n), label: m.move.upTo(n) })),
            { value: 'all', label: m.move.allMinutes },
          ]}
          value={minutes}
          onChange={setMinutes}
        />
        {needed.length > 0 ? (
          <ChooseMany
            legend={m.move.kitHave}
            name="kit"
            choices={needed.map((value) => ({ value, label: m.move.kit[value] }))}
            values={atHand}
            onPick={(item, isChosen) => setKit(withOrWithout(atHand, item, isChosen))}
          />
        ) : null}
      </Section>
      {plan.moves.length > 0 ? (
        <>
          <p>
            <DidIt routine={routine} plan={plan} />
          </p>
          <div className="screen-foot">
            <Link
              className={buttonClass('primary')}
              to={startPath(routine.id, plan.moves, owned, search)}
            >
              {m.move.start}
            </Link>
          </div>
        </>
      ) : null}
    </Screen>
  );
};
