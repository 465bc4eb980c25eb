import { useEffect, useState } from 'react';
import type { AppUpdate } from '#src/device/app-update.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';

let starting: Promise<AppUpdate> | undefined;

/** A quiet line when a newer version waits. It is not drawn over a running session (the shell's immersive screens). */
export const UpdateOffer = () => {
  const m = useMessages();
  const [offer, setOffer] = useState<AppUpdate>();

  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    starting ??= import('#src/device/app-update.ts').then((module) => module.startAppUpdate());
    let over = false;
    void starting.then((update) =>
      update.onReady(() => {
        if (!over) setOffer(update);
      }),
    );
    return () => {
      over = true;
    };
  }, []);

  return (
    <div role="status">
      {offer ? (
        <div className="update">
          <span>{m.app.updateReady}</span>
          <Button kind="quiet" onClick={offer.apply}>
            {m.app.updateNow}
          </Button>
          <Button kind="quiet" onClick={() => setOffer(undefined)}>
            {m.app.later}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
