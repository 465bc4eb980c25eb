import { useServices } from '#src/services/services.ts';
import type { SettingsChange } from '#src/storage/storage.ts';
import { useToast } from '#src/ui/toast.tsx';

/** Writes a choice at once; a failure is said and the old choice stays on the screen. */
export const useChangeSettings = () => {
  const { storage, messages: m } = useServices();
  const toast = useToast();
  return (change: SettingsChange) => {
    void storage().then(async (opened) => {
      const outcome = opened.ok ? await opened.storage.settings.change(change) : opened;
      if (!outcome.ok) toast({ text: m.failures[outcome.reason] });
    });
  };
};
