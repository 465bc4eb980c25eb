import { useState } from 'react';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { PassphraseField } from './passphrase-field.tsx';

type BackupUnlockProps = {
  /** The passphrase given before does not open the file. */
  readonly wrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onCancel: () => void;
};

export const BackupUnlock = ({ wrong, onUnlock, onCancel }: BackupUnlockProps) => {
  const m = useMessages();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="stack-tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onUnlock(passphrase);
      }}
    >
      <PassphraseField
        label={m.backup.passphrase}
        error={wrong ? m.backup.wrongPassphrase : undefined}
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className="dialog-actions">
        <Button kind="primary" type="submit">
          {m.backup.unlock}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {m.app.cancel}
        </Button>
      </div>
    </form>
  );
};
