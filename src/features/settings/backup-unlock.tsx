import { useState } from 'react';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';

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
      <Field label={m.backup.passphrase} error={wrong ? m.backup.wrongPassphrase : undefined}>
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
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
