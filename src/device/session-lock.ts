/** One running session on this device, in whichever tab. */
export type SessionLock = {
  /** True when this tab has it now; false when another tab has. */
  take(): Promise<boolean>;
  release(): void;
};

type Locks = Pick<LockManager, 'request'>;

export const sessionLockName = 'hipwise-session';

/** The browser frees the lock itself when a tab dies. Without the lock manager every tab may run: last write wins. */
export const createSessionLock = (locks: Locks | undefined): SessionLock => {
  let free: (() => void) | undefined;
  let asking: Promise<boolean> | undefined;
  let letGo: Promise<unknown> = Promise.resolve();
  const ask = async (manager: Locks): Promise<boolean> => {
    // A lock that this tab has just let go is free only when its request has ended.
    await letGo;
    return new Promise((resolve) => {
      const asked = manager.request(sessionLockName, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        return new Promise<void>((done) => {
          free = done;
        });
      });
      letGo = Promise.resolve(asked).catch(() => resolve(true));
    });
  };
  return {
    take: async () => {
      if (locks === undefined || free !== undefined) return true;
      // Asked twice at once, the tab would be refused what it has just been given.
      asking ??= ask(locks).finally(() => {
        asking = undefined;
      });
      return asking;
    },
    release: () => {
      free?.();
      free = undefined;
    },
  };
};
