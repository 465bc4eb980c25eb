export type WakeLock = {
  /** Keeps the screen on until `release`, asking again whenever the page comes back. */
  hold(): void;
  release(): void;
};

type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
type Sentinel = { release(): Promise<void> };
type Screen = { request(type: 'screen'): Promise<Sentinel> };

/** Refusals (low battery, an old phone) are silent: the session goes on without. */
export const createWakeLock = (screen: Screen | undefined, page: Page): WakeLock => {
  let wanted = false;
  let asking = false;
  let held: Sentinel | undefined;

  const ask = async () => {
    if (!wanted || asking || screen === undefined || page.visibilityState !== 'visible') return;
    asking = true;
    try {
      const sentinel = await screen.request('screen');
      if (wanted) held = sentinel;
      else void sentinel.release().catch(() => {});
    } catch {
      held = undefined;
    } finally {
      asking = false;
    }
  };
  // The platform drops the lock whenever the page is hidden.
  const onVisible = () => void ask();

  return {
    hold: () => {
      if (wanted) return;
      wanted = true;
      page.addEventListener('visibilitychange', onVisible);
      void ask();
    },
    release: () => {
      wanted = false;
      page.removeEventListener('visibilitychange', onVisible);
      void held?.release().catch(() => {});
      held = undefined;
    },
  };
};
