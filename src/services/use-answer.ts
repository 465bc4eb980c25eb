import type { AcknowledgementKind } from '#src/domain/escalation.ts';
import type { StorageFailure } from '#src/storage/storage.ts';
import { useServices } from './services.ts';

export type Answered =
  | { readonly ok: true; readonly undo: () => Promise<StorageFailure | undefined> }
  | { readonly ok: false; readonly reason: StorageFailure };

/** Writes an answer to a notice, with the way to take it back. */
export const useAnswer = () => {
  const { clock, newId, storage } = useServices();
  return async (kind: AcknowledgementKind): Promise<Answered> => {
    const opened = await storage();
    if (!opened.ok) return opened;
    const { acknowledgements } = opened.storage;
    const id = newId();
    const written = await acknowledgements.put({
      id,
      day: clock.today(),
      createdAt: clock.now(),
      kind,
    });
    if (!written.ok) return written;
    return {
      ok: true,
      undo: async () => {
        const removed = await acknowledgements.remove(id);
        return removed.ok ? undefined : removed.reason;
      },
    };
  };
};
