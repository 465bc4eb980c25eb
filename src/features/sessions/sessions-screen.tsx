import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { addDays, type Day, firstOfDays } from '#src/domain/day.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { useServices } from '#src/services/services.ts';
import { useLast } from '#src/services/use-last.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { SessionRow } from './session-row.tsx';
import './sessions.css';

/** As far back as the list goes at first. */
const recentDays = 90;

/** Every session that was begun, newest first, with its moves and doses as they were that day. */
export const SessionsScreen = () => {
  const { messages: m } = useServices();
  const today = useToday();
  return (
    <Screen
      title={m.sessions.title}
      lead={m.sessions.lead}
      back={
        <Link className={buttonClass('quiet')} to="/trend/">
          <Icon name="back" />
          {m.tabs.trend}
        </Link>
      }
    >
      {today ? <SessionList today={today} /> : null}
    </Screen>
  );
};

const SessionList = ({ today }: { readonly today: Day }) => {
  const { messages: m } = useServices();
  const [all, setAll] = useState(false);
  const from = all ? firstOfDays : addDays(today, -recentDays);
  // Tomorrow is included: a session begun across the date line is not lost to view.
  const watched = useWatch(`sessions ${from} ${today}`, (storage) =>
    storage.sessions.watchRange(from, addDays(today, 1)),
  );
  const read = useMemo(
    () => (watched.state === 'ready' ? newestFirst(watched.value) : undefined),
    [watched],
  );
  const sessions = useLast(read);
  if (watched.state === 'failed') return <p role="alert">{m.failures[watched.reason]}</p>;
  if (!sessions) return null;
  return (
    <>
      {sessions.length === 0 ? (
        <div className="stack">
          <p>{m.sessions.empty}</p>
          <p>
            <Link className={buttonClass('secondary')} to="/move/">
              {m.sessions.emptyAction}
            </Link>
          </p>
        </div>
      ) : (
        <ul className="list sessions">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionRow session={session} />
            </li>
          ))}
        </ul>
      )}
      {all ? null : (
        <p>
          <Button onClick={() => setAll(true)}>{m.sessions.more}</Button>
        </p>
      )}
    </>
  );
};

const newestFirst = (sessions: readonly Session[]): Session[] =>
  sessions.toSorted((a, b) => b.startedAt - a.startedAt);
