import { useState } from 'react';
import { type CsvTable, csvTables } from '#src/domain/csv.ts';
import { useServices } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';

/** The same facts for a spreadsheet. They can be read there, not brought back. */
export const BackupSpreadsheets = () => {
  const { clock, storage, messages: m } = useServices();
  const [outcome, setOutcome] = useState('');

  const save = async (table: CsvTable) => {
    const [{ saveFile }, { deskOn }] = await Promise.all([
      import('#src/device/save-file.ts'),
      import('./open-desk.ts'),
    ]);
    const written = await deskOn(storage).write({ kind: 'csv', table });
    if (!written.ok) return setOutcome(m.failures[written.reason]);
    const saved = await saveFile(
      `hipwise-${table}-${clock.today()}.csv`,
      'text/csv',
      written.value,
    );
    setOutcome(saved ? m.backup.fileMade : m.backup.notSaved);
  };

  return (
    <details>
      <summary>{m.backup.csv}</summary>
      <div className="stack-tight">
        <p className="soft small">{m.backup.csvHint}</p>
        <p className="backup-tables">
          {csvTables.map((table) => (
            <Button
              key={table}
              onClick={() => void save(table).catch(() => setOutcome(m.backup.notSaved))}
            >
              {m.backup.lists[table]}
            </Button>
          ))}
        </p>
        <p role="status">{outcome}</p>
      </div>
    </details>
  );
};
