import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Storage, StorageFailure, Watch } from '#src/storage/storage.ts';
import { openedAs } from './opened.ts';

export const name = 'storage-test';
export let storage: Storage;

beforeEach(async () => {
  storage = await openedAs(name);
});
afterEach(async () => {
  await storage.deleteEverything();
});

/** Follows a watch; `until` waits for the first value that fits. */
export const follow = <Value>(watch: Watch<Value>) => {
  const values: Value[] = [];
  const failures: StorageFailure[] = [];
  const stop = watch(
    (next) => values.push(next),
    (reason) => failures.push(reason),
  );
  return {
    values,
    failures,
    stop,
    until: (fits: (value: Value) => boolean) =>
      vi.waitFor(() => {
        const found = values.find(fits);
        if (found === undefined) throw new Error(`only saw ${JSON.stringify(values)}`);
        return found;
      }),
  };
};
