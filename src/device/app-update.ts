import { Workbox } from 'workbox-window';
import { scriptAddress } from './script-address.ts';
import { sessionLockName } from './session-lock.ts';

export type AppUpdate = {
  /** Calls back once a newer version has been downloaded and waits. */
  readonly onReady: (ready: () => void) => void;
  /** Switches every tab to the waiting version and reloads this one. False, and nothing done, while a session runs in any tab. */
  readonly apply: () => Promise<boolean>;
};

/** Often enough for an app that stays open for weeks, seldom enough for a phone's data. */
const checkEveryMs = 6 * 3_600_000;

/** In the tab's own storage from when a version was asked for until it is here, whatever page is loaded meanwhile. */
const askedKey = 'hipwise-update';
const patienceMs = 2000;

/** A browser that keeps nothing throws: the version is then offered again. */
const asked = {
  is: (): boolean => {
    try {
      return sessionStorage.getItem(askedKey) !== null;
    } catch {
      return false;
    }
  },
  note: () => {
    try {
      sessionStorage.setItem(askedKey, '');
    } catch {}
  },
  forget: () => {
    try {
      sessionStorage.removeItem(askedKey);
    } catch {}
  },
};

/**
 * Registers the service worker. A new version is only ever offered: the page decides when. `isBusy` says that
 * something unsaved is on this page.
 */
export const startAppUpdate = (isBusy: () => boolean): AppUpdate => {
  const scope = import.meta.env.BASE_URL;
  const workbox = new Workbox(scriptAddress(`${scope}sw.js`), { scope });
  let waiting = false;
  // Asked for before this page was loaded: it is finished, not offered again.
  let applied = asked.is();
  let tell = () => {};
  const registered = workbox.register();
  workbox.addEventListener('waiting', async () => {
    if (applied) return workbox.messageSkipWaiting();
    // Firefox lets even the very first worker wait, for as long as it takes to write down what it keeps.
    if (!(await registered)?.active) return;
    waiting = true;
    tell();
  });
  let controlled = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The very first worker changes nothing on the page; a later one brings other code.
    if (applied) location.reload();
    else if (controlled) reloadWhenHidden(isBusy);
    controlled = true;
  });
  void registered.then(
    (registration) => {
      if (!registration?.waiting) {
        asked.forget();
        applied = false;
      }
      checkNowAndThen(registration);
    },
    () => {},
  );
  return {
    onReady: (ready) => {
      tell = ready;
      if (waiting) ready();
    },
    apply: async () => {
      if (await sessionRuns()) return false;
      applied = true;
      asked.note();
      workbox.messageSkipWaiting();
      // Chromium lets the old worker finish first what a page still asks of it, for minutes if it must. Leaving ends it.
      setTimeout(() => location.reload(), patienceMs);
      return true;
    },
  };
};

/** Another tab was updated. This one follows when nobody looks at it and nothing is unsaved: its old chunks are gone. */
const reloadWhenHidden = (isBusy: () => boolean) => {
  const follow = async () => {
    if (document.hidden && !isBusy() && !(await sessionRuns())) location.reload();
  };
  document.addEventListener('visibilitychange', () => void follow());
  void follow();
};

const checkNowAndThen = (registration: ServiceWorkerRegistration | undefined) => {
  let checkedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checkedAt < checkEveryMs) return;
    checkedAt = Date.now();
    // Without a network there is nothing to find.
    registration?.update().catch(() => {});
  });
};

/** The lock of the session is held by whichever tab runs one. */
const sessionRuns = async (): Promise<boolean> => {
  if (!('locks' in navigator)) return false;
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === sessionLockName) ?? false;
};
