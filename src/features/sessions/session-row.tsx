import { useState } from 'react';
import { maxNoteLength } from '#src/domain/diary-entry.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { summaryOf } from '#src/domain/session.ts';
import { partName } from '#src/messages/session-words.ts';
import { useServices } from '#src/services/services.ts';
import { useRemoveSession } from '#src/services/use-remove-record.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** One session: a line that opens to its moves, its note and the way to delete it. */
export const SessionRow = ({ session }: { readonly session: Session }) => {
  const { messages: m } = useServices();
  const toast = useToast();
  const remove = useRemoveSession(toast);
  const { parts, activeMs, completedFraction } = summaryOf(session, session.endedAt);
  const day = m.calendar.full(session.day);
  const ending = session.ending ? m.sessions.endings[session.ending] : m.sessions.open;
  return (
    <details className="session">
      <summary>
        <span className="list-title">{session.routineName}</span>
        <span className="soft">
          {[day, ending, m.sessions.part(completedFraction)].join(' · ')}
        </span>
      </summary>
      <div className="stack">
        <p className="soft">
          {m.player.summary.active(m.player.clock(Math.round(activeMs / 1000)))}
        </p>
        <ul className="list session-parts">
          {parts.map((part) => {
            const move = session.moves[part.move];
            return (
              <li key={`${part.move} ${part.side ?? ''}`}>
                <span>{partName(m, session, part)}</span>
                <span className="soft">
                  {[
                    ...(move ? [m.move.doseLine(move.dose, move.sideMode)] : []),
                    m.player.summary.outcomes[part.outcome],
                  ].join(' · ')}
                </span>
              </li>
            );
          })}
        </ul>
        <Note session={session} />
        <p>
          <Button
            kind="quiet"
            aria-label={m.sessions.deleteOne(session.routineName, day)}
            onClick={() => void remove(session)}
          >
            <Icon name="trash" />
            {m.app.delete}
          </Button>
        </p>
      </div>
    </details>
  );
};

const Note = ({ session }: { readonly session: Session }) => {
  const { clock, storage, messages: m } = useServices();
  const toast = useToast();
  const [text, setText] = useState(session.note);
  const save = async () => {
    const opened = await storage();
    const written = opened.ok
      ? await opened.storage.sessions.put({ ...session, note: text, updatedAt: clock.now() })
      : opened;
    toast({ text: written.ok ? m.sessions.noteSaved : m.failures[written.reason] });
  };
  return (
    <div className="stack-tight">
      <Field label={m.sessions.note}>
        {(control) => (
          <textarea
            {...control}
            value={text}
            maxLength={maxNoteLength}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p>
        <Button disabled={text === session.note} onClick={() => void save()}>
          {m.app.save}
        </Button>
      </p>
    </div>
  );
};
