import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AppUpdate } from '#src/device/app-update.ts';
import { formDraft } from '#src/device/form-draft.ts';
import { useLive, useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';

let starting: Promise<AppUpdate> | undefined;

/**
 * A quiet line when a newer version waits. It is not drawn over a running session (the shell's immersive screens) nor
 * while something typed is unsaved.
 */
export const UpdateOffer = () => {
  const m = useMessages();
  const [offer, setOffer] = useState<AppUpdate>();
  const [answer, setAnswer] = useState<'session-runs' | 'updating'>();
  const unsaved = useSyncExternalStore(formDraft.onChange, formDraft.any, () => false);

  const live = useLive();

  useEffect(() => {
    if (!live || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    starting ??= import('#src/device/app-update.ts').then((module) =>
      module.startAppUpdate(formDraft.any),
    );
    let over = false;
    void starting.then((update) =>
      update.onReady(() => {
        if (!over) setOffer(update);
      }),
    );
    return () => {
      over = true;
    };
  }, [live]);

  return (
    <div role="status">
      {offer && !unsaved ? (
        <div className="update">
          <span>{m.app.update[answer ?? 'ready']}</span>
          {answer === 'updating' ? null : (
            <>
              <Button
                kind="quiet"
                onClick={() =>
                  void offer
                    .apply()
                    .then((applied) => setAnswer(applied ? 'updating' : 'session-runs'))
                }
              >
                {m.app.updateNow}
              </Button>
              <Button kind="quiet" onClick={() => setOffer(undefined)}>
                {m.app.later}
              </Button>
            </>
          )}
        </div>
      ) : null}
    </div>
  );
};
