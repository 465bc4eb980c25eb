import { use } from 'react';

export type Kept<Value, Key> = {
  readonly preload: (key: Key) => Promise<Value>;
  /** The value of `key`; suspends while it is on its way. Call it while rendering. */
  readonly read: (key: Key) => Value;
};

/** Loads each key once and keeps it, so that a page preloaded before hydration renders without a pause. */
export const kept = <Value, Key = string>(load: (key: Key) => Promise<Value>): Kept<Value, Key> => {
  const loading = new Map<Key, Promise<Value>>();
  const preload = (key: Key) => {
    const found = loading.get(key);
    if (found !== undefined) return found;
    const promise = load(key);
    loading.set(key, promise);
    // React reads these from a promise that it did not see pending; without them it would wait for a tick.
    void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }));
    return promise;
  };
  // Always through `use`: a component that suspended there must come by there again, or its later hooks are lost.
  return { preload, read: (key) => use(preload(key)) };
};
