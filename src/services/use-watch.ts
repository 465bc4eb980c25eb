import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Storage, StorageFailure, Watch } from '#src/storage/storage.ts';
import { type Services, useLive, useServices } from './services.ts';

export type Watched<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly reason: StorageFailure };

/** One query, however many components look at it. The last view stays when nobody looks any more. */
export type SharedWatch = {
  view: Watched<unknown>;
  readonly listeners: Set<() => void>;
  stop: () => void;
};

const loading = { state: 'loading' } as const;

/**
 * A live view of storage. `key` names the query with its arguments: components with the same key share one
 * query and the very same value, and a key seen before shows its last value at once. Until the page is live it is
 * `loading`, and nothing is asked.
 */
export const useWatch = <Value>(
  key: string,
  watch: (storage: Storage) => Watch<Value>,
): Watched<Value> => {
  const services = useServices();
  const latest = useRef(watch);
  latest.current = watch;
  const live = useLive();
  const subscribe = useCallback(
    (changed: () => void) =>
      live ? share(services, key, (storage) => latest.current(storage), changed) : () => {},
    [services, key, live],
  );
  const view = () => services.watches.get(key)?.view ?? loading;
  // A key belongs to one query, so what is kept under it is of this query's type.
  return useSyncExternalStore(subscribe, live ? view : notYet, notYet) as Watched<Value>;
};

const notYet = () => loading;

/** Several views as one: ready when all of them are, failed when one is. */
export const joined = <Values extends object>(
  parts: {
    readonly [Name in keyof Values]: Watched<Values[Name]>;
  },
): Watched<Values> => {
  const named: [string, Watched<unknown>][] = Object.entries(parts);
  const values: Record<string, unknown> = {};
  let view: Watched<unknown> = { state: 'ready', value: values };
  for (const [name, part] of named) {
    if (part.state === 'failed') return part;
    if (part.state === 'ready') values[name] = part.value;
    else view = loading;
  }
  // Every name has the value of its own part by then.
  return view as Watched<Values>;
};

const share = (
  services: Services,
  key: string,
  watch: (storage: Storage) => Watch<unknown>,
  changed: () => void,
): (() => void) => {
  const shared = services.watches.get(key) ?? {
    view: loading,
    listeners: new Set(),
    stop: () => {},
  };
  services.watches.set(key, shared);
  shared.listeners.add(changed);
  if (shared.listeners.size === 1) start(services, shared, watch);
  return () => {
    shared.listeners.delete(changed);
    if (shared.listeners.size === 0) shared.stop();
  };
};

const start = (
  services: Services,
  shared: SharedWatch,
  watch: (storage: Storage) => Watch<unknown>,
) => {
  let over = false;
  let stop = () => {};
  const show = (view: Watched<unknown>) => {
    if (over) return;
    shared.view = view;
    for (const listener of shared.listeners) listener();
  };
  shared.stop = () => {
    over = true;
    stop();
  };
  void services.storage().then((opened) => {
    if (over) return;
    if (!opened.ok) return show({ state: 'failed', reason: opened.reason });
    stop = watch(opened.storage)(
      (value) => show({ state: 'ready', value }),
      (reason) => show({ state: 'failed', reason }),
    );
  });
};
