/** What was typed and not saved, kept by the browser until its tab closes. A browser that keeps nothing is no failure: the form is still on the screen. */
export const formDraft = {
  read: (form: string): string | undefined => {
    try {
      return sessionStorage.getItem(keyOf(form)) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (form: string, text: string): void => {
    try {
      sessionStorage.setItem(keyOf(form), text);
    } catch {
      // No room or no permission.
    }
    tell();
  },
  clear: (form: string): void => {
    try {
      sessionStorage.removeItem(keyOf(form));
    } catch {
      // As above.
    }
    tell();
  },
  /** True while anything typed in this tab is unsaved. */
  any: (): boolean => {
    try {
      return Object.keys(sessionStorage).some((key) => key.startsWith(keyOf('')));
    } catch {
      return false;
    }
  },
  onChange: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

const keyOf = (form: string) => `hipwise-draft-${form}`;
