import { useEffect } from 'react';
import { onFileOpened, onFilesDropped } from '#src/device/incoming-file.ts';
import type { Problem } from '#src/domain/problem.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field } from '#src/ui/field.tsx';
import { Lines } from '#src/ui/lines.tsx';
import { BackupPreview } from './backup-preview.tsx';
import { BackupUnlock } from './backup-unlock.tsx';
import { useRestore } from './use-restore.ts';

/** A chosen, dropped or opened file is read and shown before anything changes; what it replaced can be brought back once. */
export const BackupRestore = () => {
  const m = useMessages();
  const { step, failure, choose, unlock, cancel, restore, dismiss } = useRestore();
  useEffect(() => onFilesDropped(choose), [choose]);
  useEffect(() => onFileOpened(choose), [choose]);

  return (
    <>
      <Field
        label={m.backup.restore}
        hint={m.backup.restoreHint}
        error={step.at === 'failed' ? m.failures[step.failure.reason] : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0];
              if (file) choose(file);
              // The same file may be chosen again.
              input.value = '';
            }}
          />
        )}
      </Field>
      <div role="status">
        {step.at === 'reading' ? (
          <p className="backup-reading">
            {m.backup.reading}
            <progress value={step.read < 1 ? step.read : undefined} aria-label={m.backup.reading} />
            <Button kind="quiet" onClick={() => void cancel()}>
              {m.app.cancel}
            </Button>
          </p>
        ) : null}
      </div>
      <div role="alert">
        {step.at === 'unreadable' ? <p>{m.backup.unreadable}</p> : null}
        {step.at === 'refused' ? <Refusal problems={step.problems} /> : null}
      </div>
      <Dialog open={step.at === 'locked'} title={m.backup.unlockTitle} onClose={dismiss}>
        {step.at === 'locked' ? (
          <BackupUnlock wrong={step.wrong} onUnlock={unlock} onCancel={dismiss} />
        ) : null}
      </Dialog>
      <Dialog open={step.at === 'preview'} title={m.backup.restore} onClose={dismiss}>
        {step.at === 'preview' ? (
          <BackupPreview
            exportedDay={step.exportedDay}
            preview={step.preview}
            failure={failure}
            onRestore={(mode) => void restore(mode)}
            onCancel={dismiss}
          />
        ) : null}
      </Dialog>
    </>
  );
};

const Refusal = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const { backup: words } = useMessages();
  return (
    <>
      <p className="field-error">{words.refused}</p>
      <Lines lines={problems.map(({ path, code }) => words.problem(path, words.problems[code]))} />
    </>
  );
};
