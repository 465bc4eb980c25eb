import type { Preview } from '#src/domain/backup.ts';
import type { Day } from '#src/domain/day.ts';
import { useMessages } from '#src/services/services.ts';
import type { ImportMode } from '#src/storage/storage.ts';
import { Button } from '#src/ui/button.tsx';
import './backup.css';

const lists = ['entries', 'runs', 'sessions', 'acknowledgements', 'adviceShown'] as const;

type BackupPreviewProps = {
  readonly exportedDay: Day;
  readonly preview: Preview;
  readonly failure: string | undefined;
  readonly onRestore: (mode: ImportMode) => void;
  readonly onCancel: () => void;
};

/** What the file would change, and the two ways to let it. */
export const BackupPreview = (props: BackupPreviewProps) => {
  const { exportedDay, preview, failure, onRestore, onCancel } = props;
  const m = useMessages();
  return (
    <>
      <p className="soft">{m.backup.preview(m.calendar.full(exportedDay))}</p>
      <dl className="backup-preview">
        {lists.map((list) => {
          const { new: fresh, same, different, onlyHere } = preview[list];
          return (
            <div key={list}>
              <dt>{m.backup.lists[list]}</dt>
              <dd>
                {m.backup.counts(fresh, same, different)}
                {onlyHere > 0 ? `; ${m.backup.onlyHere(onlyHere)}` : ''}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{m.backup.settings[preview.settings]}</p>
      {failure ? <p role="alert">{failure}</p> : null}
      <div className="dialog-actions">
        <Button kind="primary" onClick={() => onRestore('merge')}>
          {m.backup.merge}
        </Button>
        <p className="soft small">{m.backup.mergeHint}</p>
        <Button onClick={() => onRestore('replace')}>{m.backup.replace}</Button>
        <p className="soft small">{m.backup.replaceHint}</p>
        <Button kind="quiet" onClick={onCancel}>
          {m.app.cancel}
        </Button>
      </div>
    </>
  );
};
