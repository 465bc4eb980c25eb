import type { DiaryEntry, Run } from '#src/domain/diary-entry.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Removed, Storage, Written } from '#src/storage/storage.ts';
import type { Say } from './say.ts';
import { useServices } from './services.ts';

type Table<Row> = {
  put(record: Row): Promise<Written>;
  remove(id: string): Promise<Removed<Row>>;
};

/** Deletes an entry at once and, through the toast it is given, offers to put it back. True when it is gone. */
export const useRemoveEntry = (toast: Say) => {
  const { messages: m } = useServices();
  return useRemove<DiaryEntry>(toast, (storage) => storage.diary, m.diary);
};

/** The same for a run. */
export const useRemoveRun = (toast: Say) => {
  const { messages: m } = useServices();
  return useRemove<Run>(toast, (storage) => storage.runs, m.runs);
};

/** The same for a session. */
export const useRemoveSession = (toast: Say) => {
  const { messages: m } = useServices();
  return useRemove<Session>(toast, (storage) => storage.sessions, m.sessions);
};

const useRemove = <Row extends { readonly id: string }>(
  toast: Say,
  tableOf: (storage: Storage) => Table<Row>,
  words: { readonly deleted: string; readonly restored: string },
) => {
  const { storage, messages: m } = useServices();
  return async (record: Row): Promise<boolean> => {
    const opened = await storage();
    const outcome = opened.ok ? await tableOf(opened.storage).remove(record.id) : opened;
    if (!opened.ok || !outcome.ok) {
      if (!outcome.ok) toast({ text: m.failures[outcome.reason] });
      return false;
    }
    const restore = async () => {
      const written = await tableOf(opened.storage).put(record);
      toast({ text: written.ok ? words.restored : m.failures[written.reason] });
    };
    toast({ text: words.deleted, action: { label: m.app.undo, run: () => void restore() } });
    return true;
  };
};
