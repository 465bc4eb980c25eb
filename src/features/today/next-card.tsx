import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { loadMotion } from '#src/catalogue/catalogue.ts';
import { routines } from '#src/catalogue/listing.ts';
import { addDays, type Day } from '#src/domain/day.ts';
import { daySoFar, type RecentRecords } from '#src/domain/day-so-far.ts';
import type { PainContext } from '#src/domain/diary-entry.ts';
import { isOfRun } from '#src/domain/diary-entry.ts';
import { type NextStep, nextStep } from '#src/domain/next-step.ts';
import type { RoutineKind } from '#src/domain/routine.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { useMessages, useServices } from '#src/services/services.ts';
import { startPath } from '#src/services/start-path.ts';
import { useLook } from '#src/services/use-look.ts';
import { useWatch, type Watched } from '#src/services/use-watch.ts';
import { useWithdrawal } from '#src/services/use-withdrawal.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ExerciseFigure } from '#src/ui/exercise-figure.tsx';
import { PlannedRun } from './planned-run.tsx';
import { RanButton } from './ran-button.tsx';
import { RunsToday } from './runs-today.tsx';
import { ScoreToday } from './score-today.tsx';

const firstRoutine = (kind: RoutineKind) => routines.find((routine) => routine.kind === kind);

/** The exercise whose figure stands for the step. */
const figureOf: Record<NextStep, string> = {
  warmup: 'walking-lunges',
  run: 'brisk-walk',
  log: 'standing-crane',
  cooldown: 'half-kneeling-hip-flexor-stretch',
  morning: 'standing-march',
  rest: 'butterfly',
};

/** Longer movement beside other content would need a way to stop it (WCAG 2.2.2). */
const brieflyMs = 4800;

/** True for a few seconds: a greeting, not a distraction. It ends with the first tap, whose answer then has the phone to itself. */
const useBriefly = () => {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const stop = () => setStill(true);
    const timer = setTimeout(stop, brieflyMs);
    window.addEventListener('click', stop, { capture: true, once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('click', stop, { capture: true });
    };
  }, []);
  return !still;
};

/** The one thing that comes next, large; everything else one tap further. */
export const NextCard = ({
  step,
  today,
  recent,
}: {
  readonly step: NextStep;
  readonly today: Day | undefined;
  readonly recent: Watched<RecentRecords>;
}) => {
  const m = useMessages();
  const words = m.today.next[step];
  const moving = useBriefly();
  const look = useLook();
  const withdrawn = useWithdrawal();
  const routine = step === 'warmup' || step === 'cooldown' ? firstRoutine(step) : undefined;
  const asks = questions[step];
  if (withdrawn && !asks) return <NothingToDo />;
  const known = today && recent.state === 'ready' ? { today, recent: recent.value } : undefined;
  const runs = known ? known.recent.runs.filter(({ day }) => day === known.today) : [];
  return (
    <section className="card next" aria-labelledby="next-title">
      <ExerciseFigure id={figureOf[step]} load={loadMotion} playing={moving} look={look} />
      <h2 id="next-title">{words.title}</h2>
      <p className="soft">
        {routine ? `${routine.name}, ${m.today.minutes(routine.minutes)}. ` : ''}
        {m.today.why[step]}
      </p>
      {step === 'morning' && known ? <AfterRun {...known} /> : null}
      {asks ? <ScoreToday today={today} recent={recent} context={asks} /> : null}
      <NextAction step={step} today={today} />
      <RunsToday runs={runs} />
      {runs.length === 0 && (step === 'warmup' || step === 'run') ? (
        <PlannedRun today={today} />
      ) : null}
      {withdrawn ? null : <Instead step={step} today={today} ran={runs.length > 0} />}
    </section>
  );
};

/** What comes next; the warm-up as long as the day is not known. */
export const useNextStep = (today: Day | undefined, recent: Watched<RecentRecords>): NextStep => {
  const { clock } = useServices();
  if (!today || recent.state !== 'ready') return 'warmup';
  const moment = { today, now: clock.now(), minuteOfDay: clock.minuteOfDay() };
  return nextStep(daySoFar(recent.value, moment));
};

/** The steps that ask a question, and about which moment. The others move, and are put away while a pressing notice is open. */
export const questions: Partial<Record<NextStep, PainContext>> = {
  log: 'post-run',
  morning: 'next-morning',
};

/** What the runner wrote of yesterday's run, for this morning to be held against. */
const AfterRun = ({ today, recent }: { readonly today: Day; readonly recent: RecentRecords }) => {
  const m = useMessages();
  const yesterday = addDays(today, -1);
  const scores = recent.entries.flatMap(({ day, context, nrs }) =>
    day === yesterday && isOfRun(context) && nrs !== null ? [nrs] : [],
  );
  return scores.length === 0 ? null : <p>{m.today.afterRun(Math.max(...scores))}</p>;
};

const NothingToDo = () => {
  const m = useMessages();
  return (
    <section className="card next" aria-labelledby="next-title">
      <h2 id="next-title">{m.notice.away}</h2>
      <p className="soft">{m.move.hidden}</p>
      <Link className={buttonClass('primary')} to="/notice/">
        {m.notice.more}
      </Link>
    </section>
  );
};

const NextAction = ({
  step,
  today,
}: {
  readonly step: NextStep;
  readonly today: Day | undefined;
}): ReactNode => {
  const m = useMessages();
  const label = m.today.next[step].action;
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const chosen = settings.state === 'ready' ? settings.value : defaultSettings;
  const start = (kind: RoutineKind) => {
    const routine = firstRoutine(kind);
    return routine ? startPath(routine.id, routine.blocks, chosen) : '/move/';
  };
  if (step === 'run') return <RanButton kind="primary" today={today} />;
  const to = {
    warmup: start('warmup'),
    cooldown: start('cooldown'),
    log: '/log/?context=post-run',
    morning: '/log/?context=next-morning',
    rest: '/trend/',
  }[step];
  return (
    <Link className={buttonClass(questions[step] ? 'quiet' : 'primary')} to={to}>
      {label}
    </Link>
  );
};

const Instead = ({
  step,
  today,
  ran,
}: {
  readonly step: NextStep;
  readonly today: Day | undefined;
  readonly ran: boolean;
}) => {
  const m = useMessages();
  const others = (['warmup', 'cooldown', 'strength'] as const).filter((kind) => kind !== step);
  return (
    <nav className="instead" aria-label={m.today.instead}>
      {ran || step === 'run' ? null : <RanButton kind="quiet" today={today} />}
      {others.map((kind) => {
        const routine = firstRoutine(kind);
        return routine ? (
          <Link key={kind} className={buttonClass('quiet')} to={`/move/routines/${routine.id}/`}>
            {m.move.routineKinds[kind]}
          </Link>
        ) : null;
      })}
    </nav>
  );
};
