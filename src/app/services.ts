import { deviceClock } from '#src/device/clock.ts';
import { messages } from '#src/messages/language.ts';
import type { Services } from '#src/services/services.ts';
import type { Opened } from '#src/storage/storage.ts';
import { breath } from '#src/ui/breath.ts';

let opening: Promise<Opened> | undefined;

const openOnce = async (): Promise<Opened> => {
  // Evaluated piece by piece, for the same reason as in main.tsx.
  await import('#src/domain/session.schema.ts');
  await breath();
  await import('#src/storage/database.ts');
  await breath();
  const { openStorage } = await import('#src/storage/open.ts');
  return new Promise((resolve, reject) => {
    openStorage({
      onEvent: (event) => {
        if (event === 'replaced') window.location.reload();
        // It goes on waiting for the other tab; meanwhile the screens can say why they are empty.
        else resolve({ ok: false, reason: 'blocked' });
      },
    }).then(resolve, reject);
  });
};

/** The real ports. A diary that would not open is tried again at the next ask. */
export const browserServices: Services = {
  clock: deviceClock,
  storage: () => {
    // Code that does not come is no reason to say nothing.
    opening ??= openOnce().catch((): Opened => ({ ok: false, reason: 'unknown' }));
    void opening.then((opened) => {
      if (!opened.ok) opening = undefined;
    });
    return opening;
  },
  messages,
  newId: () => crypto.randomUUID(),
  breath,
  watches: new Map(),
};
