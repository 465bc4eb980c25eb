import { useEffect, useRef, useState } from 'react';
import type { Session } from '#src/domain/session.schema.ts';
import { type Part, summaryOf } from '#src/domain/session.ts';
import { partName } from '#src/messages/session-words.ts';
import { useMessages } from '#src/services/services.ts';
import { useRemoveSession } from '#src/services/use-remove-record.ts';
import { Button } from '#src/ui/button.tsx';
import { focusBeside } from '#src/ui/focus.ts';
import { Icon } from '#src/ui/icon.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { SessionEditor } from './session-editor.tsx';

/** One session: a line that opens to its moves and its note, and the ways to mend or to delete it. */
export const SessionRow = ({ session }: { readonly session: Session }) => {
  const m = useMessages();
  const [mending, setMending] = useState(false);
  const row = useRef<HTMLDetailsElement>(null);
  const was = useRef(mending);
  // The button that was pressed is gone by then: the first field takes the focus, and afterwards the button that led there.
  useEffect(() => {
    const next = mending ? 'input, select, textarea' : '.session-edit';
    if (was.current !== mending) row.current?.querySelector<HTMLElement>(next)?.focus();
    was.current = mending;
  }, [mending]);
  const summary = summaryOf(session);
  const day = m.calendar.full(session.day);
  const ending = session.ending ? m.sessions.endings[session.ending] : m.sessions.open;
  return (
    <details className="session" ref={row}>
      <summary>
        <span className="list-title">{session.routineName}</span>
        <span className="soft">
          {[
            day,
            session.byHand ? m.sessions.byHand : ending,
            m.sessions.part(summary.completedFraction),
          ].join(' · ')}
        </span>
      </summary>
      {mending ? (
        <SessionEditor session={session} parts={summary.parts} onClose={() => setMending(false)} />
      ) : (
        <div className="stack">
          {session.byHand ? null : (
            <p className="soft">
              {m.player.summary.active(m.player.clock(Math.round(summary.activeMs / 1000)))}
            </p>
          )}
          <ul className="list session-parts">
            {summary.parts.map((part) => (
              <SessionPart key={`${part.move} ${part.side ?? ''}`} session={session} part={part} />
            ))}
          </ul>
          {session.note === '' ? null : <p className="session-note">{session.note}</p>}
          <Actions session={session} day={day} onMend={() => setMending(true)} />
        </div>
      )}
    </details>
  );
};

const SessionPart = ({ session, part }: { readonly session: Session; readonly part: Part }) => {
  const m = useMessages();
  const move = session.moves[part.move];
  return (
    <li>
      <span>{partName(m, session, part)}</span>
      <span className="soft">
        {[
          ...(move ? [m.move.doseLine(move.dose, move.sideMode)] : []),
          m.player.summary.outcomes[part.outcome],
          ...(part.corrected ? [m.sessions.mended] : []),
        ].join(' · ')}
      </span>
    </li>
  );
};

const Actions = ({
  session,
  day,
  onMend,
}: {
  readonly session: Session;
  readonly day: string;
  readonly onMend: () => void;
}) => {
  const m = useMessages();
  const remove = useRemoveSession(useToast());
  return (
    <p className="row">
      {/* A session that still runs is the player's. */}
      {session.endedAt === undefined ? null : (
        <Button
          kind="quiet"
          className="session-edit"
          aria-label={m.sessions.editOne(session.routineName, day)}
          onClick={onMend}
        >
          <Icon name="edit" />
          {m.app.edit}
        </Button>
      )}
      <Button
        kind="quiet"
        aria-label={m.sessions.deleteOne(session.routineName, day)}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          void remove(session);
        }}
      >
        <Icon name="trash" />
        {m.app.delete}
      </Button>
    </p>
  );
};
