import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { useServices } from './services.ts';

type Say = (message: {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}) => void;

/** Deletes an entry at once and, through the toast it is given, offers to put it back. True when it is gone. */
export const useRemoveEntry = (toast: Say) => {
  const { storage, messages: m } = useServices();
  return async (entry: DiaryEntry): Promise<boolean> => {
    const opened = await storage();
    const outcome = opened.ok ? await opened.storage.diary.remove(entry.id) : opened;
    if (!opened.ok || !outcome.ok) {
      if (!outcome.ok) toast({ text: m.failures[outcome.reason] });
      return false;
    }
    const restore = async () => {
      const written = await opened.storage.diary.put(entry);
      toast({ text: written.ok ? m.diary.restored : m.failures[written.reason] });
    };
    toast({
      text: m.diary.deleted,
      action: { label: m.app.undo, run: () => void restore() },
    });
    return true;
  };
};
