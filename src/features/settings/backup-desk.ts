import { seal, unseal } from '#src/device/seal.ts';
import type { Records } from '#src/domain/backup.schema.ts';
import {
  maxBackupBytes,
  type Preview,
  previewImport,
  readBackup,
  writeBackup,
} from '#src/domain/backup.ts';
import { type CsvTable, csvOf } from '#src/domain/csv.ts';
import type { Day, Instant } from '#src/domain/day.ts';
import type { Problem } from '#src/domain/problem.ts';
import { isSealed, readSealed } from '#src/domain/sealed-backup.ts';
import type { Failed, ImportMode, Opened, Read, Written } from '#src/storage/storage.ts';

/** What a file has to say before anything is changed. */
export type FileRead =
  /** The file went away or may not be read, as with a card pulled out or a cloud file without a network. */
  | { readonly at: 'unreadable' }
  | { readonly at: 'refused'; readonly problems: readonly Problem[] }
  /** It wants a passphrase; `wrong` when the one given does not open it. */
  | { readonly at: 'locked'; readonly wrong: boolean }
  | { readonly at: 'preview'; readonly exportedDay: Day; readonly preview: Preview }
  /** The diary here did not answer. */
  | { readonly at: 'failed'; readonly failure: Failed };

/** How much of the file has been read, 0-1; then it is unlocked and checked, which has no length. */
export type Progress = { readonly read: number };

/** What goes out: everything, locked or not, or one table for a spreadsheet. */
export type Outgoing =
  | {
      readonly kind: 'backup';
      readonly at: Instant;
      readonly day: Day;
      readonly passphrase: string;
    }
  | { readonly kind: 'csv'; readonly table: CsvTable };

/**
 * Where files are made and taken in. All of it may take longer than a frame, so it has no part in the page: a worker
 * runs it (backup-worker.ts) wherever there are workers.
 */
export type BackupDesk = {
  /** Keeps what it read for `restore`. */
  read(file: Blob, passphrase: string, onProgress: (progress: Progress) => void): Promise<FileRead>;
  restore(mode: ImportMode): Promise<Written>;
  /** Takes the last `restore` back. */
  undo(): Promise<Written>;
  write(outgoing: Outgoing): Promise<Read<Blob>>;
};

export const createBackupDesk = (storage: () => Promise<Opened>): BackupDesk => {
  let read: Records | undefined;
  let before: Records | undefined;

  const exportAll = async () => {
    const opened = await storage();
    return opened.ok ? opened.storage.exportAll() : opened;
  };
  const importAll = async (records: Records | undefined, mode: ImportMode) => {
    if (!records) throw new Error('nothing was read before');
    const opened = await storage();
    return opened.ok ? opened.storage.importAll(records, mode) : opened;
  };

  return {
    read: async (file, passphrase, onProgress) => {
      if (file.size > maxBackupBytes) return refused([{ path: '', code: 'too-large' }]);
      const text = await textOf(file, onProgress);
      if (text === undefined) return { at: 'unreadable' };
      const opened = isSealed(text) ? await unlocked(text, passphrase) : { text };
      if (!('text' in opened)) return opened;
      const parsed = readBackup(opened.text);
      if (!parsed.ok) return refused(parsed.problems);
      const here = await exportAll();
      if (!here.ok) return { at: 'failed', failure: here };
      const {
        app: _app,
        format: _format,
        exportedAt: _at,
        exportedDay,
        ...records
      } = parsed.backup;
      read = records;
      return { at: 'preview', exportedDay, preview: previewImport(here.value, records) };
    },

    restore: async (mode) => {
      const imported = await importAll(read, mode);
      if (!imported.ok) return imported;
      before = imported.before;
      return { ok: true };
    },

    undo: async () => {
      const imported = await importAll(before, 'replace');
      return imported.ok ? { ok: true } : imported;
    },

    write: async (outgoing) => {
      const everything = await exportAll();
      if (!everything.ok) return everything;
      if (outgoing.kind === 'csv') {
        // The mark tells a spreadsheet that the letters are UTF-8.
        const parts = ['\uFEFF', csvOf(everything.value, outgoing.table)];
        return { ok: true, value: new Blob(parts, { type: 'text/csv' }) };
      }
      const { at, day, passphrase } = outgoing;
      const text = writeBackup(everything.value, at, day);
      const written = passphrase === '' ? text : await seal(text, passphrase);
      return { ok: true, value: new Blob([written], { type: 'application/json' }) };
    },
  };
};

const refused = (problems: readonly Problem[]): FileRead => ({ at: 'refused', problems });

const unlocked = async (
  text: string,
  passphrase: string,
): Promise<FileRead | { readonly text: string }> => {
  const sealed = readSealed(text);
  if (!sealed.ok) return refused(sealed.problems);
  if (passphrase === '') return { at: 'locked', wrong: false };
  const opened = await unseal(sealed.sealed, passphrase);
  return opened === undefined ? { at: 'locked', wrong: true } : { text: opened };
};

const textOf = async (
  file: Blob,
  onProgress: (progress: Progress) => void,
): Promise<string | undefined> => {
  // In pieces, so that a large file shows how far it is.
  const pieces: string[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      const bytes = await file.slice(at, at + pieceBytes).arrayBuffer();
      pieces.push(decoder.decode(bytes, { stream: true }));
      onProgress({ read: Math.min(1, (at + pieceBytes) / file.size) });
    }
    return pieces.join('') + decoder.decode();
  } catch {
    return undefined;
  }
};

const pieceBytes = 4_000_000;
