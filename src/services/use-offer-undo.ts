import type { Storage, Written } from '#src/storage/storage.ts';
import type { Say } from './say.ts';
import { useServices } from './services.ts';

/** Says, through the toast it is given, what was done, and offers to undo it; then says that it is undone, or why not. */
export const useOfferUndo = (toast: Say) => {
  const { storage, messages: m } = useServices();
  return (done: string, undo: (storage: Storage) => Promise<Written>, undone?: string): void => {
    const run = async () => {
      const opened = await storage();
      const outcome = opened.ok ? await undo(opened.storage) : opened;
      if (!outcome.ok) toast({ text: m.failures[outcome.reason] });
      else if (undone !== undefined) toast({ text: undone });
    };
    toast({ text: done, action: { label: m.app.undo, run: () => void run() } });
  };
};
