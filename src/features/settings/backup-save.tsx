import { useState } from 'react';
import { minPassphraseLength } from '#src/domain/sealed-backup.ts';
import { saveMyData } from '#src/services/save-my-data.ts';
import { useServices } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Switch } from '#src/ui/field.tsx';
import { PassphraseField } from './passphrase-field.tsx';

type Problem = 'short' | 'differs';

/** Everything into one file, with a passphrase if the runner wants one. */
export const BackupSave = () => {
  const services = useServices();
  const { clock, storage, messages: m } = services;
  const [locks, setLocks] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [outcome, setOutcome] = useState('');
  const [working, setWorking] = useState(false);

  const save = async () => {
    const at = clock.now();
    const day = clock.today();
    const { saveFile } = await import('#src/device/save-file.ts');
    const { deskOn } = await import('./open-desk.ts');
    const outgoing = { kind: 'backup', at, day, passphrase: locks ? passphrase : '' } as const;
    const written = await deskOn(storage)
      .write(outgoing)
      .catch(() => undefined);
    if (written && !written.ok) return setOutcome(m.failures[written.reason]);
    const name = `hipwise-${day}${locks ? '-locked' : ''}.json`;
    const saved = written
      ? await saveFile(name, 'application/json', written.value)
      : // Without its worker the app still lets nobody go without their data; but never unlocked if a lock was asked for.
        !locks && (await saveMyData(services));
    setOutcome(saved ? m.backup.saved : m.backup.notSaved);
    if (!saved) return;
    setPassphrase('');
    setAgain('');
    const opened = await storage();
    if (opened.ok) await opened.storage.settings.change({ lastBackupAt: at, lastBackupDay: day });
  };
  const submit = () => {
    setOutcome('');
    if (locks && passphrase.length < minPassphraseLength) return setProblem('short');
    if (locks && passphrase !== again) return setProblem('differs');
    setProblem(undefined);
    setWorking(true);
    void save()
      .catch(() => setOutcome(m.backup.notSaved))
      .finally(() => setWorking(false));
  };

  return (
    <form
      className="stack-tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Switch
        label={m.backup.lock}
        hint={m.backup.lockHint}
        checked={locks}
        onChange={(on) => {
          setLocks(on);
          setProblem(undefined);
        }}
      />
      {locks ? (
        <>
          <p>{m.backup.lostMeansLost}</p>
          <PassphraseField
            label={m.backup.passphrase}
            hint={m.backup.passphraseHint(minPassphraseLength)}
            error={problem === 'short' ? m.backup.passphraseShort(minPassphraseLength) : undefined}
            autoComplete="new-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <PassphraseField
            label={m.backup.passphraseAgain}
            error={problem === 'differs' ? m.backup.passphraseDiffers : undefined}
            autoComplete="new-password"
            value={again}
            onChange={setAgain}
          />
        </>
      ) : null}
      <p>
        <Button type="submit" disabled={working}>
          {m.backup.save}
        </Button>
      </p>
      <p role="status">{outcome}</p>
    </form>
  );
};
