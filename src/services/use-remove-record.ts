import { formDraft } from '#src/device/form-draft.ts';
import type { DiaryEntry, Run } from '#src/domain/diary-entry.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Removed, Storage, Written } from '#src/storage/storage.ts';
import type { Say } from './say.ts';
import { useMessages, useServices } from './services.ts';
import { useOfferUndo } from './use-offer-undo.ts';

type Table<Row> = {
  put(record: Row): Promise<Written>;
  remove(id: string): Promise<Removed<Row>>;
};

/** Deletes an entry at once and, through the toast it is given, offers to put it back. True when it is gone. */
export const useRemoveEntry = (toast: Say) => {
  const m = useMessages();
  return useRemove<DiaryEntry>(toast, (storage) => storage.diary, m.diary);
};

/** The same for a run. */
export const useRemoveRun = (toast: Say) => {
  const m = useMessages();
  return useRemove<Run>(toast, (storage) => storage.runs, m.runs);
};

/** The same for a session. */
export const useRemoveSession = (toast: Say) => {
  const m = useMessages();
  return useRemove<Session>(toast, (storage) => storage.sessions, m.sessions);
};

const useRemove = <Row extends { readonly id: string }>(
  toast: Say,
  tableOf: (storage: Storage) => Table<Row>,
  words: { readonly deleted: string; readonly restored: string },
) => {
  const { storage, messages: m } = useServices();
  const offerUndo = useOfferUndo(toast);
  return async (record: Row): Promise<boolean> => {
    const opened = await storage();
    const removed = opened.ok ? await tableOf(opened.storage).remove(record.id) : opened;
    if (!removed.ok) {
      toast({ text: m.failures[removed.reason] });
      return false;
    }
    // Nobody comes back to what was typed into its form, and it would keep the app from being updated.
    formDraft.clear(record.id);
    offerUndo(words.deleted, (stored) => tableOf(stored).put(record), words.restored);
    return true;
  };
};
