import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { loadMotion } from '#src/catalogue/catalogue.ts';
import { routines } from '#src/catalogue/listing.ts';
import type { Day } from '#src/domain/day.ts';
import { type NextStep, nextStep } from '#src/domain/next-step.ts';
import type { RoutineKind } from '#src/domain/routine.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { useMessages, useServices } from '#src/services/services.ts';
import { startPath } from '#src/services/start-path.ts';
import { useWatch, type Watched } from '#src/services/use-watch.ts';
import { useWithdrawal } from '#src/services/use-withdrawal.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { ExerciseFigure } from '#src/ui/exercise-figure.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { daySoFar } from './day-so-far.ts';
import type { RecentDays } from './use-recent-days.ts';

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

/** True for a few seconds: a greeting, not a distraction. */
const useBriefly = () => {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStill(true), brieflyMs);
    return () => clearTimeout(timer);
  }, []);
  return !still;
};

/** The one thing that comes next, large; everything else one tap further. */
export const NextCard = ({
  today,
  recent,
}: {
  readonly today: Day | undefined;
  readonly recent: Watched<RecentDays>;
}) => {
  const { clock, messages: m } = useServices();
  const step: NextStep =
    today && recent.state === 'ready'
      ? nextStep(daySoFar(recent.value, today, clock.minuteOfDay()))
      : 'warmup';
  const words = m.today.next[step];
  const moving = useBriefly();
  const withdrawn = useWithdrawal();
  const routine = step === 'warmup' || step === 'cooldown' ? firstRoutine(step) : undefined;
  if (withdrawn && !logs.includes(step)) return <NothingToDo />;
  return (
    <section className="card next" aria-labelledby="next-title">
      <ExerciseFigure id={figureOf[step]} load={loadMotion} playing={moving} />
      <h2 id="next-title">{words.title}</h2>
      <p className="soft">
        {routine ? `${routine.name}, ${m.today.minutes(routine.minutes)}. ` : ''}
        {m.today.why[step]}
      </p>
      <NextAction step={step} today={today} />
      {withdrawn ? null : <Instead step={step} />}
    </section>
  );
};

/** The steps that only ask a question; the others move, and are put away while a pressing notice is open. */
const logs: readonly NextStep[] = ['log', 'morning'];

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
  const { messages: m } = useServices();
  const label = m.today.next[step].action;
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const chosen = settings.state === 'ready' ? settings.value : defaultSettings;
  const start = (kind: RoutineKind) => {
    const routine = firstRoutine(kind);
    return routine ? startPath(routine.id, routine.blocks, chosen) : '/move/';
  };
  if (step === 'run') return <RanButton label={label} today={today} />;
  const to = {
    warmup: start('warmup'),
    cooldown: start('cooldown'),
    log: '/log/?context=post-run',
    morning: '/log/?context=next-morning',
    rest: '/trend/',
  }[step];
  return (
    <Link className={buttonClass('primary')} to={to}>
      {label}
    </Link>
  );
};

/** Notes a run in one tap. */
const RanButton = ({
  label,
  today,
}: {
  readonly label: string;
  readonly today: Day | undefined;
}) => {
  const { clock, storage, newId, messages: m } = useServices();
  const toast = useToast();
  const note = async (day: Day) => {
    const opened = await storage();
    if (!opened.ok) return toast({ text: m.failures[opened.reason] });
    const now = clock.now();
    const id = newId();
    const written = await opened.storage.runs.put({
      id,
      day,
      createdDay: day,
      createdAt: now,
      updatedAt: now,
      note: '',
    });
    if (!written.ok) return toast({ text: m.failures[written.reason] });
    toast({
      text: m.today.runSaved,
      action: { label: m.app.undo, run: () => void opened.storage.runs.remove(id) },
    });
  };
  return (
    <Button kind="primary" disabled={!today} onClick={() => today && void note(today)}>
      {label}
    </Button>
  );
};

const Instead = ({ step }: { readonly step: NextStep }) => {
  const { messages: m } = useServices();
  const others = (['warmup', 'cooldown', 'strength'] as const).filter((kind) => kind !== step);
  return (
    <nav className="instead" aria-label={m.today.instead}>
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
