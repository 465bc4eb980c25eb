import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { formDraft } from '#src/device/form-draft.ts';

type Draft<Changes> = {
  readonly changes: Changes;
  /** True while the changes shown are those of an earlier visit. */
  readonly restored: boolean;
  readonly change: (part: Changes) => void;
  readonly clear: () => void;
  /** Clears what is kept and leaves what is shown, for a form that goes: its old values would flash up. */
  readonly forget: () => void;
};

/**
 * The unsaved changes of a form, over a reload; while there are any, no update is offered. They are read after the first
 * render, which is the server's, and before the runner can change anything. `form` is the id of the record that is mended, or
 * names the form of a new one. `read` must not throw, whatever the text is, and must stay the same function.
 */
export const useDraft = <Changes extends object>(
  form: string,
  read: (text: string) => Changes,
): Draft<Changes> => {
  const none = useRef(read(''));
  const [changes, setChanges] = useState(none.current);
  const [restored, setRestored] = useState(false);
  // Two changes of one moment must not lose each other.
  const latest = useRef(none.current);

  useLayoutEffect(() => {
    const kept = read(formDraft.read(form) ?? '');
    latest.current = kept;
    setChanges(kept);
    setRestored(Object.keys(kept).length > 0);
  }, [form, read]);

  const change = useCallback(
    (part: Changes) => {
      latest.current = { ...latest.current, ...part };
      setChanges(latest.current);
      formDraft.write(form, JSON.stringify(latest.current));
    },
    [form],
  );
  const forget = useCallback(() => formDraft.clear(form), [form]);
  const clear = useCallback(() => {
    forget();
    latest.current = none.current;
    setChanges(none.current);
    setRestored(false);
  }, [forget]);

  return { changes, restored, change, clear, forget };
};
