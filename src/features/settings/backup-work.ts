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

/** The side of the page: the same desk, its work done in the worker, one ask after the other. A worker that breaks or is stopped rejects what it was asked. */
export const deskOf = (
  worker: Worker,
): { readonly desk: BackupDesk; readonly close: () => void } => {
  let last: Promise<unknown> = Promise.resolve();
  let giveUp = () => {};
  let closed = false;
  const put = <Value>(
    question: Ask,
    take: (answer: Answer, resolve: (value: Value) => void) => void,
  ) =>
    new Promise<Value>((resolve, reject) => {
      giveUp = () => reject(new Error('the worker broke, or was stopped'));
      if (closed) return giveUp();
      worker.onmessage = ({ data }: MessageEvent<Answer>) => take(data, resolve);
      worker.onerror = giveUp;
      worker.onmessageerror = giveUp;
      worker.postMessage(question);
    });
  const ask: typeof put = (question, take) => {
    const asked = last.then(() => put(question, take));
    last = asked.catch(() => {});
    return asked;
  };
  const written = (question: Ask) =>
    ask<Written>(question, (said, resolve) => {
      if (said.verb === 'restore' || said.verb === 'undo') resolve(said.value);
    });
  const desk: BackupDesk = {
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
  const close = () => {
    closed = true;
    worker.terminate();
    giveUp();
  };
  return { desk, close };
};
