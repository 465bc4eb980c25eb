import { openStorage } from '#src/storage/open.ts';
import type { Storage, StorageEvent, Watch } from '#src/storage/storage.ts';

export const openedAs = async (
  name: string,
  onEvent?: (event: StorageEvent) => void,
): Promise<Storage> => {
  const result = await openStorage({ name, ...(onEvent ? { onEvent } : {}) });
  if (!result.ok) throw new Error(result.reason);
  return result.storage;
};

/** What a watch tells first; it is stopped then. */
export const firstOf = <Value>(watch: Watch<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = watch(
      (found) => {
        setTimeout(() => stop());
        resolve(found);
      },
      (reason) => reject(new Error(reason)),
    );
  });
