import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Day } from '#src/domain/day.ts';
import type { Read, Storage, StorageFailure, Watch } from '#src/storage/storage.ts';
import { day } from '#tests/support/diary-records.ts';
import { openedAs } from './opened.ts';

export const name = 'storage-test';
export let storage: Storage;

beforeEach(async () => {
  storage = await openedAs(name);
});
afterEach(async () => {
  await storage.deleteEverything();
});

export const always: [Day, Day] = [day('1900-01-01'), day('2199-12-31')];

export const value = <Value>(read: Read<Value>): Value => {
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

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
