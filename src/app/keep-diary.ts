import type { Services } from '#src/services/services.ts';

/** Once there is something to lose, the browser is asked not to clear it. */
export const keepDiaryOnceWritten = (services: Services) => {
  void services.storage().then((opened) => {
    if (!opened.ok) return;
    let asked = false;
    const stop = opened.storage.watchFirstDay(
      (firstDay) => {
        if (asked || firstDay === undefined) return;
        asked = true;
        // Not at once: the first value may come before `stop` is there.
        queueMicrotask(() => stop());
        void import('#src/device/storage-health.ts').then((health) => health.askToKeepOnce());
      },
      () => {},
    );
  });
};
