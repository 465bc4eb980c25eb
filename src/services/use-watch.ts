import { useEffect, useRef, useState } from 'react';
import type { Storage, StorageFailure, Watch } from '#src/storage/storage.ts';
import { useServices } from './services.ts';

export type Watched<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly reason: StorageFailure };

const loading = { state: 'loading' } as const;

/**
 * A live view of storage. `key` names the query with its arguments: a new key asks anew, and a key seen
 * before shows its last value until the fresh one arrives. The first client render is always `loading`,
 * as it was on the server.
 */
export const useWatch = <Value>(
  key: string,
  watch: (storage: Storage) => Watch<Value>,
): Watched<Value> => {
  const { storage, remembered } = useServices();
  const latest = useRef(watch);
  latest.current = watch;
  const [watched, setWatched] = useState<{ key: string; view: Watched<Value> }>({
    key: '',
    view: loading,
  });

  useEffect(() => {
    let stop = () => {};
    let over = false;
    const show = (view: Watched<Value>) => {
      if (over) return;
      if (view.state === 'ready') remembered.set(key, view);
      setWatched({ key, view });
    };
    void storage().then((opened) => {
      if (over) return;
      if (!opened.ok) return show({ state: 'failed', reason: opened.reason });
      stop = latest.current(opened.storage)(
        (value) => show({ state: 'ready', value }),
        (reason) => show({ state: 'failed', reason }),
      );
    });
    return () => {
      over = true;
      stop();
    };
  }, [key, storage, remembered]);

  if (watched.key === key) return watched.view;
  return (remembered.get(key) as Watched<Value> | undefined) ?? loading;
};
