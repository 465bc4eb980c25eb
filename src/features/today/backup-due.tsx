import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { useBackupState } from '#src/services/use-backup-state.ts';

/** One quiet line, last on the screen, while many entries lie on this phone alone. */
export const BackupDue = () => {
  const m = useMessages();
  const backup = useBackupState();
  if (!backup?.due) return null;
  return (
    <p className="small soft">
      {m.backup.since(backup.entriesSince, backup.lastDay !== undefined)}{' '}
      <Link to="/settings/">{m.backup.save}</Link>
    </p>
  );
};
