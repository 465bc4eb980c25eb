import { useEffect, useState } from 'react';
import { useServices } from '#src/services/services.ts';
import type { SetAsideRow } from '#src/storage/storage.ts';
import { Button } from '#src/ui/button.tsx';

/** Records that do not validate are never dropped: here they are counted and can be saved as they lie. */
export const BackupSetAside = () => {
  const { clock, storage, messages: m } = useServices();
  const [rows, setRows] = useState<readonly SetAsideRow[]>([]);
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    let over = false;
    void storage().then(async (opened) => {
      const read = opened.ok ? await opened.storage.setAside() : opened;
      if (!over && read.ok) setRows(read.value);
    });
    return () => {
      over = true;
    };
  }, [storage]);
  if (rows.length === 0) return null;

  const save = async () => {
    const { saveFile } = await import('#src/device/save-file.ts');
    const saved = await saveFile(
      `hipwise-set-aside-${clock.today()}.json`,
      'application/json',
      JSON.stringify(rows, undefined, 1),
    );
    setOutcome(saved ? m.backup.fileMade : m.backup.notSaved);
  };
  return (
    <div className="stack-tight">
      <p>{m.backup.setAside(rows.length)}</p>
      <p>
        <Button onClick={() => void save().catch(() => setOutcome(m.backup.notSaved))}>
          {m.backup.exportSetAside}
        </Button>
      </p>
      <p role="status">{outcome}</p>
    </div>
  );
};
