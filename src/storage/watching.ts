import { liveQuery } from 'dexie';
import { attempt } from './failure.ts';
import type { Watch } from './storage.ts';

/** A query asked again after every commit that touches what it read, in this tab or another. */
export const watching =
  <Value>(query: () => PromiseLike<Value>): Watch<Value> =>
  (onValue, onError) => {
    const watched = liveQuery(async () => attempt(query)).subscribe({
      next: (read) => (read.ok ? onValue(read.value) : onError(read.reason)),
      error: () => onError('unknown'),
    });
    return () => watched.unsubscribe();
  };
