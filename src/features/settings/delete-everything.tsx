import { useState } from 'react';
import { forgetApp } from '#src/device/forget-app.ts';
import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Section } from '#src/ui/screen.tsx';

/** Diary, settings, caches and the worker: what is asked for here is gone from the phone. */
export const DeleteEverything = () => {
  const { storage, messages: m } = useServices();
  const counts = useWatch('counts', (opened) => opened.watchCounts);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();

  const deleteAll = async () => {
    const opened = await storage();
    const outcome = opened.ok ? await opened.storage.deleteEverything() : opened;
    if (!outcome.ok) return setFailure(m.failures[outcome.reason]);
    await forgetApp();
    window.location.assign(import.meta.env.BASE_URL);
  };

  return (
    <Section title={m.settings.deleteEverything}>
      <p>
        <Button onClick={() => setAsking(true)}>{m.settings.deleteEverything}</Button>
      </p>
      <Dialog open={asking} title={m.settings.deleteTitle} onClose={() => setAsking(false)}>
        <p>{m.settings.deleteBody(counts.state === 'ready' ? counts.value.entries : 0)}</p>
        {failure ? <p role="alert">{failure}</p> : null}
        <div className="dialog-actions">
          <Button kind="primary" onClick={() => setAsking(false)}>
            {m.app.cancel}
          </Button>
          <Button onClick={() => void deleteAll()}>{m.settings.deleteConfirm}</Button>
        </div>
      </Dialog>
    </Section>
  );
};
