/** What the browser says of the room it gives; undefined where it says nothing. */
export type StorageHealth = {
  /** True when the browser promised not to clear the diary by itself. */
  readonly kept: boolean | undefined;
  readonly usedBytes: number | undefined;
  readonly freeBytes: number | undefined;
};

export const readStorageHealth = async (): Promise<StorageHealth> => {
  const storage = manager();
  const estimate: StorageEstimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const { usage, quota } = estimate;
  return {
    kept: await storage?.persisted?.(),
    usedBytes: usage,
    freeBytes: quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage),
  };
};

/** Asks the browser to keep the diary even when the phone is short of room; true when it promised. */
export const askToKeep = async (): Promise<boolean> => (await manager()?.persist?.()) ?? false;

const askedKey = 'hipwise-asked-to-keep';

/** Asks by itself once in a tab and once in the installed app, where browsers are readier to say yes; a browser that shows a question must not show it at every start. */
export const askToKeepOnce = async (): Promise<void> => {
  const where = window.matchMedia('(display-mode: standalone)').matches ? 'installed' : 'tab';
  if (localStorage.getItem(askedKey) === where || (await manager()?.persisted?.())) return;
  localStorage.setItem(askedKey, where);
  await askToKeep();
};

/** Absent outside secure contexts, and its parts in older browsers. */
const manager = (): Partial<StorageManager> | undefined =>
  'storage' in navigator ? navigator.storage : undefined;
