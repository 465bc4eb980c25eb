import { use } from 'react';

export type Kept<Value> = {
  readonly preload: (id: string) => Promise<Value>;
  /** The value of `id`; suspends while it is on its way. Call it while rendering. */
  readonly read: (id: string) => Value;
};

/** Loads each id once and keeps it, so that a page preloaded before hydration renders without a pause. */
export const kept = <Value>(load: (id: string) => Promise<Value>): Kept<Value> => {
  const loading = new Map<string, Promise<Value>>();
  const preload = (id: string) => {
    const found = loading.get(id);
    if (found !== undefined) return found;
    const promise = load(id);
    loading.set(id, promise);
    // React reads these from a promise that it did not see pending; without them it would wait for a tick.
    void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }));
    return promise;
  };
  // Always through `use`: a component that suspended there must come by there again, or its later hooks are lost.
  return { preload, read: (id) => use(preload(id)) };
};
