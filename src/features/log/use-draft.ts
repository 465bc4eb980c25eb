import { useCallback, useEffect, useRef, useState } from 'react';
import { formDraft } from '#src/device/form-draft.ts';
import { type EntryDraft, readDraft } from '#src/domain/entry-form.ts';

export type Draft = {
  readonly changes: EntryDraft;
  /** True while the changes shown are those of an earlier visit. */
  readonly restored: boolean;
  readonly change: (part: EntryDraft) => void;
  readonly clear: () => void;
};

/** The unsaved changes of a form, over a reload. They are read after the first paint, which is the server's. */
export const useDraft = (form: string): Draft => {
  const [changes, setChanges] = useState<EntryDraft>({});
  const [restored, setRestored] = useState(false);
  // Two changes of one moment must not lose each other.
  const latest = useRef<EntryDraft>({});

  useEffect(() => {
    const kept = readDraft(formDraft.read(form) ?? '');
    latest.current = kept;
    setChanges(kept);
    setRestored(Object.keys(kept).length > 0);
  }, [form]);

  const change = useCallback(
    (part: EntryDraft) => {
      latest.current = { ...latest.current, ...part };
      setChanges(latest.current);
      formDraft.write(form, JSON.stringify(latest.current));
    },
    [form],
  );
  const clear = useCallback(() => {
    formDraft.clear(form);
    latest.current = {};
    setChanges({});
    setRestored(false);
  }, [form]);

  return { changes, restored, change, clear };
};
