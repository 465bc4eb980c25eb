import type { ImportMode, Read, Written } from '#src/storage/storage.ts';
import type { BackupDesk, FileRead, Outgoing, Progress } from './backup-desk.ts';

/** What the page asks of the worker, by the verbs of the desk. */
export type Ask =
  | { readonly verb: 'read'; readonly file: Blob; readonly passphrase: string }
  | { readonly verb: 'restore'; readonly mode: ImportMode }
  | { readonly verb: 'undo' }
  | { readonly verb: 'write'; readonly outgoing: Outgoing };

export type Answer =
  | { readonly verb: 'progress'; readonly progress: Progress }
  | { readonly verb: 'read'; readonly value: FileRead }
  | { readonly verb: 'restore' | 'undo'; readonly value: Written }
  | { readonly verb: 'write'; readonly value: Read<Blob> };

/** The side of the worker: one ask at a time. */
export const answer = async (
  desk: BackupDesk,
  ask: Ask,
  say: (answer: Answer) => void,
): Promise<void> => {
  switch (ask.verb) {
    case 'read': {
      const tell = (progress: Progress) => say({ verb: 'progress', progress });
      return say({ verb: 'read', value: await desk.read(ask.file, ask.passphrase, tell) });
    }
    case 'restore':
      return say({ verb: 'restore', value: await desk.restore(ask.mode) });
    case 'undo':
      return say({ verb: 'undo', value: await desk.undo() });
    case 'write':
      return say({ verb: 'write', value: await desk.write(ask.outgoing) });
  }
};

/** The side of the page: the same desk, its work done in the worker. A worker that breaks rejects what it was asked. */
export const deskOf = (worker: Worker): BackupDesk => {
  // The page asks one thing at a time: its buttons wait.
  const ask = <Value>(
    question: Ask,
    take: (answer: Answer, resolve: (value: Value) => void) => void,
  ) =>
    new Promise<Value>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => take(data, resolve);
      const broke = () => reject(new Error('the worker broke'));
      worker.onerror = broke;
      worker.onmessageerror = broke;
      worker.postMessage(question);
    });
  const written = (question: Ask) =>
    ask<Written>(question, (said, resolve) => {
      if (said.verb === 'restore' || said.verb === 'undo') resolve(said.value);
    });
  return {
    read: (file, passphrase, onProgress) =>
      ask<FileRead>({ verb: 'read', file, passphrase }, (said, resolve) => {
        if (said.verb === 'progress') onProgress(said.progress);
        if (said.verb === 'read') resolve(said.value);
      }),
    restore: (mode) => written({ verb: 'restore', mode }),
    undo: () => written({ verb: 'undo' }),
    write: (outgoing) =>
      ask<Read<Blob>>({ verb: 'write', outgoing }, (said, resolve) => {
        if (said.verb === 'write') resolve(said.value);
      }),
  };
};
