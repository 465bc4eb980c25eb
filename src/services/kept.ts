import { use } from 'react';

export type Kept<Value> = {
  readonly preload: (id: string) => Promise<void>;
  /** The value of `id`; suspends while it is on its way. Call it while rendering. */
  readonly read: (id: string) => Value;
};

/** Loads each id once and keeps it, so that a page preloaded before hydration renders without a pause. */
export const kept = <Value>(load: (id: string) => Promise<Value>): Kept<Value> => {
  const values = new Map<string, { readonly value: Value }>();
  const loading = new Map<string, Promise<void>>();
  const preload = (id: string) => {
    let promise = loading.get(id);
    if (!promise) {
      promise = load(id).then((value) => {
        values.set(id, { value });
      });
      loading.set(id, promise);
    }
    return promise;
  };
  const read = (id: string) => {
    const here = values.get(id);
    if (here) return here.value;
    use(preload(id));
    // `use` has returned, so the promise is fulfilled and the value is there.
    return (values.get(id) as { readonly value: Value }).value;
  };
  return { preload, read };
};
