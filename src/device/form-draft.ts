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
  },
  clear: (form: string): void => {
    try {
      sessionStorage.removeItem(keyOf(form));
    } catch {
      // As above.
    }
  },
};

const keyOf = (form: string) => `hipwise-draft-${form}`;
