import type { Records } from '#src/domain/backup.schema.ts';
import type { Removed, Storage, Written } from '#src/storage/storage.ts';
import { saveMyData } from './save-my-data.ts';
import type { Say } from './say.ts';
import { useServices } from './services.ts';
import { useOfferUndo } from './use-offer-undo.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';

type Note = {
  /** The record itself, as a backup file would hold it. */
  readonly records: Partial<Records>;
  readonly put: (storage: Storage) => Promise<Written>;
  readonly remove: (storage: Storage) => Promise<Removed<unknown>>;
  /** What is said once it is stored. */
  readonly noted: string;
};

/** Notes something in one tap, once. Undo takes it back; what could not be stored is offered as a file. */
export const useNote = (toast: Say) => {
  const services = useServices();
  const oneAtATime = useOneAtATime();
  const offerUndo = useOfferUndo(toast);
  const { failures } = services.messages;
  const write = async ({ records, put, remove, noted }: Note): Promise<void> => {
    const opened = await services.storage();
    const written = opened.ok ? await put(opened.storage) : opened;
    if (written.ok) return offerUndo(noted, remove);
    const save = async () => {
      const saved = await saveMyData(services, records).catch(() => false);
      toast({ text: saved ? failures.dataSaved : failures.dataNotSaved });
    };
    toast({
      text: failures[written.reason],
      action: { label: failures.saveMyData, run: () => void save() },
    });
  };
  return (note: Note): Promise<void> => oneAtATime(() => write(note));
};
