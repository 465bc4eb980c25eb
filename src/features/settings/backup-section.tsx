import { useMessages } from '#src/services/services.ts';
import { useBackupState } from '#src/services/use-backup-state.ts';
import { Section } from '#src/ui/screen.tsx';
import { BackupRestore } from './backup-restore.tsx';
import { BackupSave } from './backup-save.tsx';
import { BackupSetAside } from './backup-set-aside.tsx';
import { BackupSpreadsheets } from './backup-spreadsheets.tsx';

/** One file out, one file in. */
export const BackupSection = () => {
  const m = useMessages();
  const backup = useBackupState();

  return (
    <Section title={m.backup.title}>
      <p>{m.backup.lead}</p>
      {backup ? (
        <p className="soft">
          {backup.lastDay ? m.backup.last(m.calendar.full(backup.lastDay)) : m.backup.never}{' '}
          {backup.lastDay || backup.entriesSince > 0
            ? m.backup.since(backup.entriesSince, backup.lastDay !== undefined)
            : ''}
        </p>
      ) : null}
      {backup?.due ? <p className="backup-due">{m.backup.due}</p> : null}
      <BackupSave />
      <BackupRestore />
      <BackupSpreadsheets />
      <BackupSetAside />
    </Section>
  );
};
