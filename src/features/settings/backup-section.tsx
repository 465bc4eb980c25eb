import { useState } from 'react';
import { saveEverything } from '#src/services/save-everything.ts';
import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button } from '#src/ui/button.tsx';
import { Section } from '#src/ui/screen.tsx';
import { BackupRestore } from './backup-restore.tsx';
import { BackupSetAside } from './backup-set-aside.tsx';

/** One file out, one file in. */
export const BackupSection = () => {
  const services = useServices();
  const { clock, storage, messages: m } = services;
  const settings = useWatch('settings', (opened) => opened.settings.watch);
  const counts = useWatch('counts', (opened) => opened.watchCounts);
  const [outcome, setOutcome] = useState('');

  const save = async () => {
    const at = { lastBackupAt: clock.now(), lastBackupDay: clock.today() };
    const saved = await saveEverything(services);
    setOutcome(saved ? m.backup.saved : m.backup.notSaved);
    const opened = await storage();
    if (saved && opened.ok) await opened.storage.settings.change(at);
  };
  const lastDay = settings.state === 'ready' ? settings.value.lastBackupDay : undefined;

  return (
    <Section title={m.backup.title}>
      <p>{m.backup.lead}</p>
      {settings.state === 'ready' && counts.state === 'ready' ? (
        <p className="soft">
          {lastDay ? m.backup.last(m.calendar.full(lastDay)) : m.backup.never}{' '}
          {lastDay ? m.backup.since(counts.value.entriesSinceBackup) : ''}
        </p>
      ) : null}
      <p>
        <Button onClick={() => void save().catch(() => setOutcome(m.backup.notSaved))}>
          {m.backup.save}
        </Button>
      </p>
      <p role="status">{outcome}</p>
      <BackupRestore />
      <BackupSetAside />
    </Section>
  );
};
