import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import {
  completeEntry,
  type EntryForm,
  type FormProblem,
  readDraft,
} from '#src/domain/entry-form.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { signsAdded, withSignAddedLater } from '#src/domain/sign-added-later.ts';
import type { Writing } from '#src/domain/writing-stamp.ts';
import { saveMyData } from '#src/services/save-my-data.ts';
import { useServices } from '#src/services/services.ts';
import { useDraft } from '#src/services/use-draft.ts';
import { type Leaving, useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import type { Storage, StorageFailure } from '#src/storage/storage.ts';
import { Button } from '#src/ui/button.tsx';
import { DraftKept } from '#src/ui/draft-kept.tsx';
import { NrsScale } from '#src/ui/nrs-scale.tsx';
import { SaveFailure } from '#src/ui/save-failure.tsx';
import { EntryDetails, fieldProblems } from './entry-details.tsx';
import './log.css';

export type SavedEntry = {
  readonly entry: DiaryEntry;
  /** The id of the entry that holds a sign which was added to an older one. */
  readonly signId?: string;
};

type EntryEditorProps = {
  /** Names the draft that a reload finds again. */
  readonly form: string;
  /** What the form shows where the runner changed nothing. */
  readonly base: EntryForm;
  /** Undefined until the phone has told it; nothing can be saved before. */
  readonly today: Day | undefined;
  /** The entry being edited. */
  readonly before?: DiaryEntry;
  /** Says whether it leads to another screen; else the form is emptied for the next entry. */
  readonly onSaved: (saved: SavedEntry) => Leaving | 'staying';
  /** What stands below the form, for the day that it shows. */
  readonly below?: (day: Day) => ReactNode;
};

/** The form of an entry, new or edited. It never drops what was typed: not on a failed write, not on a reload. */
export const EntryEditor = ({ form, base, today, before, onSaved, below }: EntryEditorProps) => {
  const services = useServices();
  const { clock, storage, newId, messages: m } = services;
  const draft = useDraft(form, readDraft);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [failed, setFailed] = useState<{
    reason: StorageFailure;
    entries: DiaryEntry[];
  }>();
  const oneAtATime = useOneAtATime();
  const problemId = useId();
  const frame = useRef<HTMLFormElement>(null);
  const shown: EntryForm = { ...base, ...draft.changes };

  // A save that was refused leads to the field that is wrong, wherever it is folded away.
  useEffect(() => {
    if (problems.length > 0) showFirstInvalid(frame.current);
  }, [problems]);

  const scoreProblems = problems.filter((problem) => !fieldProblems.includes(problem));
  const change = (part: Partial<EntryForm>) => {
    setProblems([]);
    draft.change(part);
  };
  const save = async (on: Day) => {
    const writing = { id: newId(), now: clock.now(), today: on };
    const completed = completeEntry(shown, writing, before);
    if (!completed.ok) return setProblems(completed.problems);
    const { entry } = completed;
    const opened = await storage();
    if (!opened.ok) return setFailed({ reason: opened.reason, entries: [entry] });
    const entries = await entriesToWrite(opened.storage, entry, before, writing);
    for (const one of entries) {
      const written = await opened.storage.diary.put(one);
      if (!written.ok) return setFailed({ reason: written.reason, entries });
    }
    setFailed(undefined);
    const sign = entries.find(({ id }) => id !== entry.id);
    const next = onSaved({ entry, ...(sign ? { signId: sign.id } : {}) });
    if (next === 'leaving') draft.forget();
    else draft.clear();
    return next;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (today) void oneAtATime(() => save(today));
  };

  return (
    <>
      <form ref={frame} className="entry-form" onSubmit={submit} noValidate>
        {draft.restored ? (
          <DraftKept text={m.log.draftKept} label={m.log.startOver} onStartOver={draft.clear} />
        ) : null}
        <NrsScale
          legend={shown.day === today || !today ? m.diary.question : m.diary.questionThen}
          name="nrs"
          lowest={m.diary.noPain}
          highest={m.diary.worstImaginable}
          value={shown.nrs}
          bandOf={bandOf}
          describedBy={scoreProblems.length > 0 ? problemId : undefined}
          onChange={(nrs) => change({ nrs })}
        />
        <EntryDetails shown={shown} today={today} problems={problems} onChange={change} />
        <div className="screen-foot">
          <div role="alert" id={problemId}>
            {scoreProblems.map((problem) => (
              <p className="field-error" key={problem}>
                {m.log.problems[problem]}
              </p>
            ))}
            {failed ? (
              <SaveFailure
                why={m.failures[failed.reason]}
                words={m.failures}
                onSave={() => saveMyData(services, { entries: failed.entries })}
              />
            ) : null}
          </div>
          <Button kind="primary" type="submit" disabled={!today}>
            {before ? m.log.saveChanges : m.log.save}
          </Button>
        </div>
      </form>
      {below?.(shown.day)}
    </>
  );
};

const entriesToWrite = async (
  { history }: Storage,
  entry: DiaryEntry,
  before: DiaryEntry | undefined,
  writing: Writing,
): Promise<DiaryEntry[]> => {
  // Years of diary are read for it, and hardly any edit adds a sign.
  if (!before || signsAdded(entry, before).length === 0) return [entry];
  const read = await history.read();
  return withSignAddedLater(entry, before, read.ok ? read.value.acknowledgements : [], writing);
};

const showFirstInvalid = (form: HTMLElement | null): void => {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
};
