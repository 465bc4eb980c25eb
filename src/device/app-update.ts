import { registerSW } from 'virtual:pwa-register';

export type AppUpdate = {
  /** Calls back once a newer version has been downloaded and waits. */
  readonly onReady: (ready: () => void) => void;
  /** Switches to the waiting version and reloads every tab. */
  readonly apply: () => void;
};

/** Registers the service worker. A new version is only ever offered: the page decides when. */
export const startAppUpdate = (): AppUpdate => {
  let waiting = false;
  let tell = () => {};
  const update = registerSW({
    onNeedRefresh: () => {
      waiting = true;
      tell();
    },
  });
  return {
    onReady: (ready) => {
      tell = ready;
      if (waiting) ready();
    },
    apply: () => void update(true),
  };
};
