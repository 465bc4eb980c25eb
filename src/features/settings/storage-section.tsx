import { useCallback, useEffect, useState } from 'react';
import { installState } from '#src/device/install.ts';
import { askToKeep, readStorageHealth, type StorageHealth } from '#src/device/storage-health.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Section } from '#src/ui/screen.tsx';

/** How safe the diary is on this phone: the browser's promise, the room, and on iOS the step from tab to home screen. */
export const StorageSection = () => {
  const m = useMessages().storage;
  const [health, setHealth] = useState<StorageHealth>();
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => readStorageHealth().then(setHealth), []);
  useEffect(() => void look(), [look]);
  if (!health) return <Section title={m.title}>{m.looking}</Section>;

  const ask = async () => {
    setRefused(!(await askToKeep()));
    await look();
  };
  const { kept, usedBytes, freeBytes } = health;
  return (
    <Section title={m.title}>
      {kept === undefined ? null : <p>{kept ? m.kept : m.notKept}</p>}
      {kept === false ? (
        <p>
          <Button onClick={() => void ask()}>{m.ask}</Button>
        </p>
      ) : null}
      <p role="status">{refused ? m.refused : ''}</p>
      {usedBytes === undefined || freeBytes === undefined ? null : (
        <p className="soft">{m.room(usedBytes, freeBytes)}</p>
      )}
      {installState() === 'ios' ? <p>{m.handOver}</p> : null}
    </Section>
  );
};
