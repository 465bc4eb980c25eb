import { type FormEvent, useState } from 'react';
import { type Day, isDay } from '#src/domain/day.ts';
import type { Run } from '#src/domain/diary-entry.schema.ts';
import {
  completeRun,
  metresOf,
  type RunForm,
  type RunProblem,
  readRunDraft,
} from '#src/domain/run-form.ts';
import { saveMyData } from '#src/services/save-my-data.ts';
import { useServices } from '#src/services/services.ts';
import { useDraft } from '#src/services/use-draft.ts';
import { useLoadNote } from '#src/services/use-load-note.ts';
import { type Leaving, useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import type { StorageFailure } from '#src/storage/storage.ts';
import { Button } from '#src/ui/button.tsx';
import { DraftKept } from '#src/ui/draft-kept.tsx';
import { Field } from '#src/ui/field.tsx';
import { LoadNote } from '#src/ui/load-note.tsx';
import { SaveFailure } from '#src/ui/save-failure.tsx';
import './runs.css';

type RunEditorProps = {
  readonly base: RunForm;
  readonly today: Day;
  /** The run being edited. */
  readonly before?: Run;
  /** Leads to another screen. */
  readonly onSaved: (run: Run) => void;
};

/** The form of a run. What was typed stays on the screen until it is on the disk. */
export const RunEditor = ({ base, today, before, onSaved }: RunEditorProps) => {
  const services = useServices();
  const { clock, storage, newId, messages: m } = services;
  const oneAtATime = useOneAtATime();
  const draft = useDraft(before?.id ?? 'new run', readRunDraft);
  const form: RunForm = { ...base, ...draft.changes };
  const [problems, setProblems] = useState<readonly RunProblem[]>([]);
  const [failed, setFailed] = useState<{ reason: StorageFailure; run: Run }>();
  const note = useLoadNote(
    isDay(form.day) ? form.day : today,
    metresOf(form.kilometres),
    before?.id,
  );

  const change = (part: Partial<RunForm>) => {
    setProblems([]);
    draft.change(part);
  };
  const save = async (): Promise<Leaving | undefined> => {
    const completed = completeRun(form, { id: newId(), now: clock.now(), today }, before);
    if (!completed.ok) {
      setProblems(completed.problems);
      return;
    }
    const opened = await storage();
    const written = opened.ok ? await opened.storage.runs.put(completed.run) : opened;
    if (!written.ok) {
      setFailed({ reason: written.reason, run: completed.run });
      return;
    }
    draft.forget();
    onSaved(completed.run);
    return 'leaving';
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void oneAtATime(save);
  };
  const problemOf = (...those: readonly RunProblem[]) => {
    const found = those.find((problem) => problems.includes(problem));
    return found && m.runs.problems[found];
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {draft.restored ? (
        <DraftKept text={m.log.draftKept} label={m.log.startOver} onStartOver={draft.clear} />
      ) : null}
      <Field label={m.runs.day} error={problemOf('not-a-day', 'future-day')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.day}
            max={today}
            // An emptied field is no day; saving says so.
            onChange={(event) => change({ day: event.currentTarget.value as Day })}
          />
        )}
      </Field>
      <div className="run-numbers">
        <Field label={m.runs.distance} error={problemOf('distance-out-of-range')}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={form.kilometres}
              onChange={(event) => change({ kilometres: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={m.runs.minutes} error={problemOf('minutes-out-of-range')}>
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={form.minutes}
              onChange={(event) => change({ minutes: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {note ? <LoadNote {...note} /> : null}
      <Field label={m.runs.note} error={problemOf('note-too-long')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={form.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className="screen-foot">
        <div role="alert">
          {failed ? (
            <SaveFailure
              why={m.failures[failed.reason]}
              words={m.failures}
              onSave={() => saveMyData(services, { runs: [failed.run] })}
            />
          ) : null}
        </div>
        <Button kind="primary" type="submit">
          {m.runs.save}
        </Button>
      </div>
    </form>
  );
};
