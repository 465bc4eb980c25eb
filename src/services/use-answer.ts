import type { AcknowledgementKind } from '#src/domain/escalation/history.ts';
import type { Written } from '#src/storage/storage.ts';
import type { Say } from './say.ts';
import { useServices } from './services.ts';
import { useOfferUndo } from './use-offer-undo.ts';

/** Writes an answer to a notice and says so, with the way to take it back. */
export const useAnswer = (toast: Say) => {
  const { clock, newId, storage, messages: m } = useServices();
  const offerUndo = useOfferUndo(toast);
  return async (kind: AcknowledgementKind): Promise<Written> => {
    const opened = await storage();
    const id = newId();
    const written = opened.ok
      ? await opened.storage.acknowledgements.put({
          id,
          day: clock.today(),
          createdAt: clock.now(),
          kind,
        })
      : opened;
    if (written.ok)
      offerUndo(m.notice.answered[kind], ({ acknowledgements }) => acknowledgements.remove(id));
    else toast({ text: m.failures[written.reason] });
    return written;
  };
};
