import type { Backup, Records } from '#src/domain/backup.schema.ts';
import type { Preview } from '#src/domain/backup.ts';
import type { Problem } from '#src/domain/problem.ts';

export type BackupFile =
  | { readonly at: 'unreadable' }
  | { readonly at: 'refused'; readonly problems: readonly Problem[] }
  | { readonly at: 'preview'; readonly backup: Backup; readonly preview: Preview };

/** What a chosen file holds against what is here. A file far too large is refused before it is read. */
export const readBackupFile = async (file: File, here: Records): Promise<BackupFile> => {
  const { maxBackupBytes, previewImport, readBackup } = await import('#src/domain/backup.ts');
  if (file.size > maxBackupBytes) {
    return { at: 'refused', problems: [{ path: '', code: 'too-large' }] };
  }
  const text = await textOf(file);
  if (text === undefined) return { at: 'unreadable' };
  const read = readBackup(text);
  return read.ok
    ? { at: 'preview', backup: read.backup, preview: previewImport(here, read.backup) }
    : { at: 'refused', problems: read.problems };
};

/** Undefined when the file went away or may not be read, as with a card pulled out or a cloud file without a network. */
const textOf = async (file: File): Promise<string | undefined> => {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
};
