import { forgetWorker } from '#src/device/forget-app.ts';

const triesKey = 'hipwise-missing-chunk';

/** A way to another page that has led nowhere by then, such as a download, is no longer one. */
const leavingMs = 20_000;

/** How long a page must work before a missing chunk counts as a new trouble: shorter than that, it is a reload in circles. */
const settledMs = 20_000;

let unasked = 0;

/** Fetches what nobody has asked for yet: if it does not come, nothing happens until somebody does. */
export const fetchUnasked = async (load: () => Promise<void>): Promise<void> => {
  unasked += 1;
  try {
    await load();
  } catch {
    // It is asked for again when it is needed, and missed then.
  } finally {
    unasked -= 1;
  }
};

/**
 * A chunk that neither the phone nor the host has: half of a cache was lost, or the host has moved on. The page is
 * started anew; if that does not help and the host answers, without the worker and its cache; then the error screen.
 */
export const recoverFromMissingChunks = () => {
  const isLeft = whetherLeft();
  // Vite takes the link of a style sheet for the sheet: one that did not come would never be asked for again.
  window.addEventListener('error', ({ target }) => removeIfSheet(target), { capture: true });
  window.addEventListener('vite:preloadError', (event) => {
    if (isLeft()) return event.preventDefault();
    if (unasked > 0) return;
    const tried = Number(sessionStorage.getItem(triesKey) ?? 0);
    if (tried > 1) return;
    sessionStorage.setItem(triesKey, String(tried + 1));
    event.preventDefault();
    const renewed = tried === 0 ? Promise.resolve() : forgetWorkerIfHostAnswers();
    void renewed.catch(() => {}).then(() => window.location.reload());
  });
};

const removeIfSheet = (target: EventTarget | null) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
};

/**
 * Whether the runner is on the way to another page: what was still being fetched is then called off, not missing, and starting
 * anew would call off the way too (seen in Firefox and WebKit).
 */
const whetherLeft = () => {
  let leftAtMs = Number.NEGATIVE_INFINITY;
  window.addEventListener('beforeunload', () => {
    leftAtMs = performance.now();
  });
  return () => performance.now() - leftAtMs < leavingMs;
};

/** Call it when the first screen stands. */
export const forgetTriesOnceSettled = () => {
  setTimeout(() => sessionStorage.removeItem(triesKey), settledMs);
};

/** Without a network the old cache is all there is. The worker's own file is the one that its cache never holds. */
const forgetWorkerIfHostAnswers = async () => {
  const answer = await fetch(`${import.meta.env.BASE_URL}sw.js`, { cache: 'no-store' });
  if (answer.ok) await forgetWorker();
};
