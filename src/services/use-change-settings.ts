import type { Storage } from '#src/storage/storage.ts';
import type { Say } from './say.ts';
import { useServices } from './services.ts';

/** Writes a choice at once; a failure is said through the toast it is given, and the old choice stays on the screen. */
export const useChangeSettings = (toast: Say) => {
  const { storage, messages: m } = useServices();
  return (change: Parameters<Storage['settings']['change']>[0]) => {
    void storage().then(async (opened) => {
      const outcome = opened.ok ? await opened.storage.settings.change(change) : opened;
      if (!outcome.ok) toast({ text: m.failures[outcome.reason] });
    });
  };
};
