import type { Table } from 'dexie';
import type { Read, StorageFailure, Watch } from './storage.ts';
import { watching } from './watching.ts';

/**
 * A watch of what may be large: read when a table it is read from changes, and only counted by the live query, which
 * would else remember the key of every row in a tree (years of entries cost it seconds). All who ask this one watch
 * share its readings. `keeps`: who comes back finds the last value, if nothing has changed since.
 */
export const watchingReads = <Value>(
  read: () => Promise<Read<Value>>,
  tables: readonly Table<unknown, string>[],
  { keeps }: { readonly keeps: boolean } = { keeps: false },
): Watch<Value> => {
  const lookers = new Set<Looker<Value>>();
  let last: Read<Value> | undefined;
  let reading = false;
  let changes = 0;
  let stop: (() => void) | undefined;
  let counted = false;

  const tell = (looker: Looker<Value>, told: Read<Value>) =>
    told.ok ? looker.onValue(told.value) : looker.onError(told.reason);

  const refresh = async () => {
    if (reading) return;
    reading = true;
    for (let seen = -1; seen !== changes && lookers.size > 0; ) {
      seen = changes;
      const told = await read();
      if (seen !== changes) continue;
      last = told;
      for (const looker of lookers) tell(looker, told);
    }
    reading = false;
  };

  const changed = () => {
    changes += 1;
    counted = true;
    last = undefined;
    if (lookers.size > 0) return void refresh();
    leave();
  };

  const leave = () => {
    stop?.();
    stop = undefined;
    counted = false;
  };

  /** Counting is the cheapest question that every write of a table makes the database ask again. */
  const counts = () => Promise.all(tables.map((table) => table.count()));

  return (onValue, onError) => {
    const looker = { onValue, onError };
    lookers.add(looker);
    if (last) tell(looker, last);
    // Before the first count has come there is nothing to hurry for: it starts the reading.
    else if (counted) void refresh();
    stop ??= watching(counts)(changed, (reason) => {
      for (const one of lookers) one.onError(reason);
    });
    return () => {
      lookers.delete(looker);
      if (keeps || lookers.size > 0) return;
      leave();
      last = undefined;
    };
  };
};

type Looker<Value> = {
  readonly onValue: (value: Value) => void;
  readonly onError: (reason: StorageFailure) => void;
};
