import type { Day } from '#src/domain/day.ts';
import { useWatch } from './use-watch.ts';

type BackupState = {
  /** The day of the last backup; undefined when there was none. */
  readonly lastDay: Day | undefined;
  /** Entries written or changed since. */
  readonly entriesSince: number;
  /** So many that a backup is worth a word. */
  readonly due: boolean;
};

const manyEntries = 20;

/** What a lost phone would take along; undefined while that is not known. */
export const useBackupState = (): BackupState | undefined => {
  const settings = useWatch('settings', (opened) => opened.settings.watch);
  const counts = useWatch('counts', (opened) => opened.watchCounts);
  if (settings.state !== 'ready' || counts.state !== 'ready') return undefined;
  const { entriesSinceBackup } = counts.value;
  return {
    lastDay: settings.value.lastBackupDay,
    entriesSince: entriesSinceBackup,
    due: entriesSinceBackup >= manyEntries,
  };
};
