import { type ChangeEvent, useState } from 'react';
import type { Backup, Records } from '#src/domain/backup.schema.ts';
import type { Preview } from '#src/domain/backup.ts';
import type { Problem } from '#src/domain/problem.ts';
import { useServices } from '#src/services/services.ts';
import type { ImportMode } from '#src/storage/storage.ts';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field } from '#src/ui/field.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { BackupPreview } from './backup-preview.tsx';
import { readBackupFile } from './read-backup-file.ts';

type Step =
  | { readonly at: 'idle' | 'reading' | 'unreadable' }
  | { readonly at: 'refused'; readonly problems: readonly Problem[] }
  | { readonly at: 'preview'; readonly backup: Backup; readonly preview: Preview };

/** Chooses a file, shows what it holds, and restores it with one undo. Nothing changes before the runner says how. */
export const BackupRestore = () => {
  const { storage, messages: m } = useServices();
  const toast = useToast();
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const [failure, setFailure] = useState<string>();

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    setFailure(undefined);
    setStep({ at: 'reading' });
    const opened = await storage();
    const here = opened.ok ? await opened.storage.exportAll() : opened;
    const read = here.ok ? await readBackupFile(file, here.value) : undefined;
    // The same file may be chosen again.
    input.value = '';
    if (!here.ok) {
      setFailure(m.failures[here.reason]);
      return setStep({ at: 'idle' });
    }
    setStep(read ?? { at: 'unreadable' });
  };

  const restore = async (records: Records, mode: ImportMode) => {
    const opened = await storage();
    const imported = opened.ok ? await opened.storage.importAll(records, mode) : opened;
    if (!opened.ok || !imported.ok) {
      if (!imported.ok) setFailure(m.failures[imported.reason]);
      return;
    }
    setStep({ at: 'idle' });
    const undo = async () => {
      const back = await opened.storage.importAll(imported.before, 'replace');
      toast({ text: back.ok ? m.backup.undone : m.failures[back.reason] });
    };
    toast({
      text: m.backup.restored,
      action: { label: m.app.undo, run: () => void undo() },
    });
  };

  return (
    <>
      <Field label={m.backup.restore} hint={m.backup.restoreHint} error={failure}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void choose(event)}
          />
        )}
      </Field>
      <div role="status">{step.at === 'reading' ? m.backup.reading : ''}</div>
      <div role="alert">
        {step.at === 'unreadable' ? <p>{m.backup.unreadable}</p> : null}
        {step.at === 'refused' ? <Refusal problems={step.problems} /> : null}
      </div>
      <Dialog
        open={step.at === 'preview'}
        title={m.backup.restore}
        onClose={() => setStep({ at: 'idle' })}
      >
        {step.at === 'preview' ? (
          <BackupPreview
            backup={step.backup}
            preview={step.preview}
            failure={failure}
            onRestore={(mode) => void restore(recordsOf(step.backup), mode)}
            onCancel={() => setStep({ at: 'idle' })}
          />
        ) : null}
      </Dialog>
    </>
  );
};

const recordsOf = (backup: Backup): Records => {
  const { app: _app, format: _format, exportedAt: _at, exportedDay: _day, ...records } = backup;
  return records;
};

const Refusal = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const { backup: words } = useServices().messages;
  return (
    <>
      <p className="field-error">{words.refused}</p>
      <ul className="lines">
        {problems.map(({ path, code }) => (
          <li key={`${path} ${code}`}>{words.problem(path, words.problems[code])}</li>
        ))}
      </ul>
    </>
  );
};
