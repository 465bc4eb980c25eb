import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { routines } from '#src/catalogue/listing.ts';
import { fitOf, type ThisOnce } from '#src/domain/fit-routine.ts';
import type { Routine } from '#src/domain/routine.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { openSessionOffer } from '#src/domain/session.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { compile } from '#src/domain/steps.ts';
import { useMessages, useServices } from '#src/services/services.ts';
import { startPath } from '#src/services/start-path.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { useWithdrawal } from '#src/services/use-withdrawal.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { SessionView } from './session-view.tsx';
import { StartView } from './start-view.tsx';
import { usePlayer } from './use-player.ts';
import './player.css';
import './player-lists.css';
import './player-media.css';

/** A routine, followed: the start, the session, the summary. */
export const PlayerScreen = () => {
  const { id } = useParams();
  const routine = routines.find((one) => one.id === id);
  return routine ? <RoutinePlayer key={routine.id} routine={routine} /> : <UnknownRoutine />;
};

const RoutinePlayer = ({ routine }: { readonly routine: Routine }) => {
  const watched = useWatch('settings', (storage) => storage.settings.watch);
  const settings = watched.state === 'ready' ? watched.value : defaultSettings;
  const [search] = useSearchParams();
  const player = usePlayer(routine, settings);
  const [usual, setUsual] = useState<readonly string[]>([]);
  const withdrawn = useWithdrawal();
  const { stage } = player;
  switch (stage.kind) {
    case 'playing':
      return <SessionView runner={stage.runner} settings={settings} />;
    case 'other':
      if (withdrawn) return <Withdrawn title={routine.name} />;
      return (
        <OtherSession
          session={stage.session}
          {...(stage.session.routineId === routine.id
            ? { onGo: () => player.resume(stage.session) }
            : {})}
          onEnd={() => void player.endOther(stage.session)}
        />
      );
    case 'elsewhere':
      return <Elsewhere onAgain={player.lookAgain} />;
    case 'loading':
    case 'ready': {
      if (withdrawn) return <Withdrawn title={routine.name} />;
      const swaps = new Map([...player.swaps].filter(([id]) => !usual.includes(id)));
      const compiled = compile(routine, { ...fitOf(routine, settings, thisOnce(search)), swaps });
      return (
        <StartView
          routine={routine}
          compiled={compiled}
          swaps={player.swaps}
          usual={usual}
          onUsual={setUsual}
          busy={stage.kind === 'loading' || watched.state === 'loading'}
          path={startPath(routine.id, compiled.moves, settings, search.toString())}
          onStart={() => player.start(compiled)}
        />
      );
    }
  }
};

/** What the routine's page chose: `minutes`, and `without` the kit that is not there. */
const thisOnce = (search: URLSearchParams): ThisOnce => {
  const minutes = Number(search.get('minutes'));
  const without = search.get('without')?.split(',');
  return { ...(minutes > 0 ? { minutes } : {}), ...(without ? { without } : {}) };
};

const OtherSession = ({
  session,
  onGo,
  onEnd,
}: {
  readonly session: Session;
  /** Absent when it belongs to another address. */
  readonly onGo?: () => void;
  readonly onEnd: () => void;
}) => {
  const { clock, messages: m } = useServices();
  const offer = openSessionOffer(session, clock.now());
  const left = m.player.clock(Math.ceil((offer?.leftMs ?? 0) / 1000));
  return (
    <Screen title={session.routineName} lead={m.player.other(session.routineName, left)}>
      <div className="stack">
        {onGo ? (
          <Button kind="primary" onClick={onGo}>
            {m.player.otherGo(session.routineName)}
          </Button>
        ) : (
          <Link className={buttonClass('primary')} to={`/play/${session.routineId}/`}>
            {m.player.otherGo(session.routineName)}
          </Link>
        )}
        <Button onClick={onEnd}>{m.player.otherEnd}</Button>
      </div>
    </Screen>
  );
};

const Elsewhere = ({ onAgain }: { readonly onAgain: () => void }) => {
  const m = useMessages();
  return (
    <Screen title={m.player.start} lead={m.player.elsewhere}>
      <div className="stack">
        <Button kind="primary" onClick={onAgain}>
          {m.player.tryAgain}
        </Button>
        <Link className={buttonClass('quiet')} to="/">
          {m.player.summary.today}
        </Link>
      </div>
    </Screen>
  );
};

/** While a pressing notice is open no routine starts, from whichever address. */
const Withdrawn = ({ title }: { readonly title: string }) => {
  const m = useMessages();
  return (
    <Screen title={title} lead={m.move.hidden}>
      <Link className={buttonClass('primary')} to="/notice/">
        {m.notice.more}
      </Link>
    </Screen>
  );
};

const UnknownRoutine = () => {
  const m = useMessages();
  return (
    <Screen title={m.notFound.title} lead={m.player.unknown}>
      <Link className={buttonClass('primary')} to="/move/">
        {m.sessions.emptyAction}
      </Link>
    </Screen>
  );
};
