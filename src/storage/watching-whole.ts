import type { Table } from 'dexie';
import type { Read, StorageFailure, Watch } from './storage.ts';
import { watching } from './watching.ts';

/**
 * One watch of something that is large to read, shared by all who look at it. It is read again after a change only
 * while somebody looks, once for all of them; who comes back finds the last value, if nothing has changed since.
 */
export const watchingWhole = <Value>(
  read: () => Promise<Read<Value>>,
  tables: readonly Table<unknown, string>[],
): Watch<Value> => {
  const lookers = new Set<Looker<Value>>();
  let last: Read<Value> | undefined;
  let reading = false;
  let changes = 0;
  let stop: (() => void) | undefined;

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
    last = undefined;
    if (lookers.size > 0) return void refresh();
    stop?.();
    stop = undefined;
  };

  /** Counting is the cheapest question that every write of a table makes the database ask again. */
  const counts = () => Promise.all(tables.map((table) => table.count()));

  return (onValue, onError) => {
    const looker = { onValue, onError };
    lookers.add(looker);
    if (last) tell(looker, last);
    else if (stop) void refresh();
    stop ??= watching(counts)(changed, (reason) => {
      for (const one of lookers) one.onError(reason);
    });
    return () => {
      lookers.delete(looker);
    };
  };
};

type Looker<Value> = {
  readonly onValue: (value: Value) => void;
  readonly onError: (reason: StorageFailure) => void;
};
