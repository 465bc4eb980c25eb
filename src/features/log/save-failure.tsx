import { useState } from 'react';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { useServices } from '#src/services/services.ts';
import type { StorageFailure } from '#src/storage/storage.ts';
import { Button } from '#src/ui/button.tsx';
import { saveWithEntry } from './save-with-entry.ts';

/** Why the entry was not stored, and the way to keep it all the same. */
export const SaveFailure = ({
  reason,
  entry,
}: {
  readonly reason: StorageFailure;
  readonly entry: DiaryEntry;
}) => {
  const services = useServices();
  const { log, failures } = services.messages;
  const [outcome, setOutcome] = useState<string>();
  const keep = () =>
    saveWithEntry(services, entry).then(
      (saved) => setOutcome(saved ? log.dataSaved : log.dataNotSaved),
      () => setOutcome(log.dataNotSaved),
    );
  return (
    <div className="stack-tight">
      <p className="field-error">{failures[reason]}</p>
      <Button onClick={() => void keep()}>{log.saveMyData}</Button>
      {outcome ? <p>{outcome}</p> : null}
    </div>
  );
};
