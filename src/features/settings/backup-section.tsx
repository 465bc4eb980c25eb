import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Section } from '#src/ui/screen.tsx';
import { BackupRestore } from './backup-restore.tsx';
import { BackupSave } from './backup-save.tsx';
import { BackupSetAside } from './backup-set-aside.tsx';
import { BackupSpreadsheets } from './backup-spreadsheets.tsx';

/** From so many entries on, or so many days, a backup is worth a word. */
const manyEntries = 20;

/** One file out, one file in. */
export const BackupSection = () => {
  const { messages: m } = useServices();
  const settings = useWatch('settings', (opened) => opened.settings.watch);
  const counts = useWatch('counts', (opened) => opened.watchCounts);
  const ready = settings.state === 'ready' && counts.state === 'ready';
  const lastDay = settings.state === 'ready' ? settings.value.lastBackupDay : undefined;
  const since = counts.state === 'ready' ? counts.value.entriesSinceBackup : 0;

  return (
    <Section title={m.backup.title}>
      <p>{m.backup.lead}</p>
      {ready ? (
        <p className="soft">
          {lastDay ? m.backup.last(m.calendar.full(lastDay)) : m.backup.never}{' '}
          {lastDay || since > 0 ? m.backup.since(since, lastDay !== undefined) : ''}
        </p>
      ) : null}
      {since >= manyEntries ? <p className="backup-due">{m.backup.due}</p> : null}
      <BackupSave />
      <BackupRestore />
      <BackupSpreadsheets />
      <BackupSetAside />
    </Section>
  );
};
