import { useCallback, useRef, useState } from 'react';
import { useServices } from '#src/services/services.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import { useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import type { Failed, ImportMode } from '#src/storage/storage.ts';
import { useToast } from '#src/ui/toast.tsx';
import type { FileRead } from './backup-desk.ts';

type RestoreStep =
  | { readonly at: 'idle' }
  /** How much of the file has been read, 0-1. */
  | { readonly at: 'reading'; readonly read: number }
  | FileRead;

/** The worker broke, or was stopped while another file was read. */
const broke = (): Failed => ({ ok: false, reason: 'unknown' });

/** The steps of a file coming in: read, unlock, preview, restore, undo. */
export const useRestore = () => {
  const { storage, messages: m } = useServices();
  const offerUndo = useOfferUndo(useToast());
  const [step, setStep] = useState<RestoreStep>({ at: 'idle' });
  const [file, setFile] = useState<File>();
  const [failure, setFailure] = useState<string>();

  /** Counts the readings: only the last one that was not cancelled may say something. */
  const readings = useRef(0);
  const oneAtATime = useOneAtATime();

  const read = useCallback(
    async (chosen: File, passphrase: string) => {
      readings.current += 1;
      const reading = readings.current;
      const show = (next: RestoreStep) => {
        if (reading === readings.current) setStep(next);
      };
      const { deskOn } = await import('./open-desk.ts');
      const onProgress = ({ read: done }: { readonly read: number }) =>
        show({ at: 'reading', read: done });
      show({ at: 'reading', read: 0 });
      const found = await deskOn(storage)
        .read(chosen, passphrase, onProgress)
        // The worker broke, which only a file can have brought about.
        .catch((): FileRead => ({ at: 'unreadable' }));
      show(found);
    },
    [storage],
  );

  /** Undefined: the system handed over a file that could not be had. */
  const choose = useCallback(
    (chosen: File | undefined) => {
      setFailure(undefined);
      if (!chosen) return setStep({ at: 'unreadable' });
      setFile(chosen);
      void read(chosen, '');
    },
    [read],
  );

  const unlock = (passphrase: string) => {
    if (file) void read(file, passphrase);
  };

  const cancel = async () => {
    readings.current += 1;
    const { stopDesk } = await import('./open-desk.ts');
    stopDesk();
    setStep({ at: 'idle' });
  };

  const restore = async (mode: ImportMode) => {
    const { deskOn } = await import('./open-desk.ts');
    const desk = deskOn(storage);
    const restored = await desk.restore(mode).catch(broke);
    if (!restored.ok) return setFailure(m.failures[restored.reason]);
    setStep({ at: 'idle' });
    offerUndo(m.backup.restored, () => desk.undo().catch(broke), m.backup.undone);
  };

  return {
    step,
    failure,
    choose,
    unlock,
    cancel,
    // A second restore would take what the first one brought for what was there before.
    restore: (mode: ImportMode) => oneAtATime(() => restore(mode)),
    dismiss: () => setStep({ at: 'idle' }),
  };
};
