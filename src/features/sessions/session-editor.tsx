import { type FormEvent, useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import type { Outcome, Session } from '#src/domain/session.schema.ts';
import type { Part } from '#src/domain/session.ts';
import {
  mendSession,
  readSessionDraft,
  type SessionDraft,
  type SessionForm,
  type SessionProblem,
  sessionFormOf,
  withCorrections,
} from '#src/domain/session-form.ts';
import { partName } from '#src/messages/session-words.ts';
import { saveMyData } from '#src/services/save-my-data.ts';
import { useServices } from '#src/services/services.ts';
import { useDraft } from '#src/services/use-draft.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import { useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import type { StorageFailure } from '#src/storage/storage.ts';
import { Button } from '#src/ui/button.tsx';
import { DraftKept } from '#src/ui/draft-kept.tsx';
import { Field } from '#src/ui/field.tsx';
import { SaveFailure } from '#src/ui/save-failure.tsx';
import { useToast } from '#src/ui/toast.tsx';

type SessionEditorProps = {
  readonly session: Session;
  readonly parts: readonly Part[];
  readonly onClose: () => void;
};

/** What can be said of a part afterwards; what was not reached stays so only if nobody says otherwise. */
const sayable = ['done', 'skipped', 'stopped-for-pain'] as const satisfies readonly Outcome[];

/** Mends a session: what came of each move, the note, and of one noted by hand the day. */
export const SessionEditor = ({ session, parts, onClose }: SessionEditorProps) => {
  const services = useServices();
  const { clock, storage, messages: m } = services;
  const offerUndo = useOfferUndo(useToast());
  const oneAtATime = useOneAtATime();
  const draft = useDraft(session.id, readSessionDraft);
  const [problems, setProblems] = useState<readonly SessionProblem[]>([]);
  const [failed, setFailed] = useState<{ reason: StorageFailure; session: Session }>();
  const form: SessionForm = { ...sessionFormOf(session), ...draft.changes };

  const save = async () => {
    const mended = mendSession(session, form, { now: clock.now(), today: clock.today() });
    if (!mended.ok) return setProblems(mended.problems);
    const opened = await storage();
    const written = opened.ok ? await opened.storage.sessions.put(mended.session) : opened;
    if (!written.ok) return setFailed({ reason: written.reason, session: mended.session });
    draft.clear();
    onClose();
    offerUndo(
      m.sessions.saved,
      ({ sessions }) => sessions.put({ ...session, updatedAt: clock.now() }),
      m.sessions.asBefore,
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void oneAtATime(save);
  };
  const change = (part: SessionDraft) => {
    setProblems([]);
    draft.change(part);
  };
  const say = (part: Part, outcome: Outcome) =>
    change({
      said: withCorrections(form.said, [
        { move: part.move, outcome, ...(part.side ? { side: part.side } : {}) },
      ]),
    });
  const dayProblem = problems.find((problem) => problem !== 'note-too-long');

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {draft.restored ? (
        <DraftKept text={m.log.draftKept} label={m.log.startOver} onStartOver={draft.clear} />
      ) : null}
      {session.byHand ? (
        <Field label={m.log.day} error={dayProblem && m.log.problems[dayProblem]}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={form.day}
              max={clock.today()}
              // An emptied field is no day; saving says so.
              onChange={(event) => change({ day: event.currentTarget.value as Day })}
            />
          )}
        </Field>
      ) : null}
      {parts.map((part) => {
        const said = form.said.find(({ move, side }) => move === part.move && side === part.side);
        const outcome = said?.outcome ?? part.outcome;
        const choices = sayable.some((one) => one === outcome) ? sayable : [outcome, ...sayable];
        return (
          <Field key={`${part.move} ${part.side ?? ''}`} label={partName(m, session, part)}>
            {(control) => (
              <select
                {...control}
                value={outcome}
                onChange={(event) => {
                  const chosen = choices.find((one) => one === event.currentTarget.value);
                  if (chosen) say(part, chosen);
                }}
              >
                {choices.map((one) => (
                  <option key={one} value={one}>
                    {m.player.summary.outcomes[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        );
      })}
      <Field
        label={m.sessions.note}
        error={problems.includes('note-too-long') ? m.log.problems['note-too-long'] : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            value={form.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <div role="alert">
        {failed ? (
          <SaveFailure
            why={m.failures[failed.reason]}
            words={m.failures}
            onSave={() => saveMyData(services, { sessions: [failed.session] })}
          />
        ) : null}
      </div>
      <div className="row">
        <Button kind="primary" type="submit">
          {m.app.save}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.clear();
            onClose();
          }}
        >
          {m.app.cancel}
        </Button>
      </div>
    </form>
  );
};
