import type { Watch } from '#src/storage/storage.ts';

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
