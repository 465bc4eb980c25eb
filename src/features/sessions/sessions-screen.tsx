import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { useLast } from '#src/services/use-last.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useFocusOnNew } from '#src/ui/use-focus-on-new.ts';
import { SessionRow } from './session-row.tsx';
import './sessions.css';

/** So many are read at a time: one is large, and years of them are too much for a phone. */
const pageSize = 30;

/** Every session that was begun, newest first, with its moves and doses as they were that day. */
export const SessionsScreen = () => {
  const m = useMessages();
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
      <SessionList />
    </Screen>
  );
};

const SessionList = () => {
  const m = useMessages();
  const [count, setCount] = useState(pageSize);
  const watched = useWatch(`newest ${count} sessions`, (storage) =>
    storage.sessions.watchNewest(count),
  );
  const read = useLast(watched.state === 'ready' ? watched.value : undefined);
  const { list, awaitNew } = useFocusOnNew(read?.sessions.length ?? 0);
  if (watched.state === 'failed') return <p role="alert">{m.failures[watched.reason]}</p>;
  if (!read) return null;
  const { sessions, hasOlder } = read;
  const more = () => {
    awaitNew();
    setCount(count + pageSize);
  };
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
        <ul className="list" ref={list}>
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionRow session={session} />
            </li>
          ))}
        </ul>
      )}
      {hasOlder ? (
        <p>
          <Button onClick={more}>{m.sessions.more}</Button>
        </p>
      ) : null}
    </>
  );
};
