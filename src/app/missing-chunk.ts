import { forgetWorker } from '#src/device/forget-app.ts';

const triesKey = 'hipwise-missing-chunk';

/** A way to another page that has led nowhere by then, such as a download, is no longer one. */
const leavingMs = 20_000;

/** How long a page must work before a missing chunk counts as a new trouble: shorter than that, it is a reload in circles. */
const settledMs = 20_000;

let unasked = 0;

/** What did not come while something was fetched that nobody had asked for: which of the two it was is not told. */
const passedOver = new WeakSet<Error>();

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
    if (unasked > 0) passedOver.add(event.payload);
    else if (startsAnew()) event.preventDefault();
  });
};

/** Whether the page is started anew for an error that a screen has met with: for a chunk that was passed over and is needed after all. */
export const isMissedAfterAll = (error: unknown): boolean =>
  error instanceof Error && passedOver.has(error) && startsAnew();

const startsAnew = (): boolean => {
  const tried = Number(sessionStorage.getItem(triesKey) ?? 0);
  if (tried > 1) return false;
  sessionStorage.setItem(triesKey, String(tried + 1));
  const renewed = tried === 0 ? Promise.resolve() : forgetWorkerIfHostAnswers();
  void renewed.catch(() => {}).then(() => window.location.reload());
  return true;
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
