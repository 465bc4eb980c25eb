import { useCallback, useState } from 'react';
import { useServices } from '#src/services/services.ts';
import type { ImportMode } from '#src/storage/storage.ts';
import { useToast } from '#src/ui/toast.tsx';
import type { FileRead } from './backup-desk.ts';

export type RestoreStep =
  | { readonly at: 'idle' }
  /** How much of the file has been read, 0-1. */
  | { readonly at: 'reading'; readonly read: number }
  | FileRead;

/** The steps of a file coming in: read, unlock, preview, restore, undo. */
export const useRestore = () => {
  const { storage, messages: m } = useServices();
  const toast = useToast();
  const [step, setStep] = useState<RestoreStep>({ at: 'idle' });
  const [file, setFile] = useState<File>();
  const [failure, setFailure] = useState<string>();

  const read = useCallback(
    async (chosen: File, passphrase: string) => {
      const { deskOn } = await import('./open-desk.ts');
      const onProgress = ({ read: done }: { readonly read: number }) =>
        setStep({ at: 'reading', read: done });
      setStep({ at: 'reading', read: 0 });
      const found = await deskOn(storage)
        .read(chosen, passphrase, onProgress)
        // The worker broke, which only a file can have brought about.
        .catch((): FileRead => ({ at: 'unreadable' }));
      setStep(found);
    },
    [storage],
  );

  const choose = useCallback(
    (chosen: File) => {
      setFailure(undefined);
      setFile(chosen);
      void read(chosen, '');
    },
    [read],
  );

  const unlock = (passphrase: string) => {
    if (file) void read(file, passphrase);
  };

  const cancel = async () => {
    const { stopDesk } = await import('./open-desk.ts');
    stopDesk();
    setStep({ at: 'idle' });
  };

  const restore = async (mode: ImportMode) => {
    const { deskOn } = await import('./open-desk.ts');
    const desk = deskOn(storage);
    const restored = await desk.restore(mode);
    if (!restored.ok) return setFailure(m.failures[restored.reason]);
    setStep({ at: 'idle' });
    const undo = async () => {
      const back = await desk.undo();
      toast({ text: back.ok ? m.backup.undone : m.failures[back.reason] });
    };
    toast({ text: m.backup.restored, action: { label: m.app.undo, run: () => void undo() } });
  };

  return { step, failure, choose, unlock, cancel, restore, dismiss: () => setStep({ at: 'idle' }) };
};
