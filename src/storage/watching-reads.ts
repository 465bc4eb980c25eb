import type { Table } from 'dexie';
import { onChange } from './changes.ts';
import type { Read, StorageFailure, Watch } from './storage.ts';

/**
 * A watch of what may be large: read anew when a table it is read from changes. A live query would remember the key of
 * every row in a tree (years of entries cost it seconds). All who ask this one watch share its readings. `keeps`: who comes
 * back finds the last value, if nothing has changed since.
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
  let stops: readonly (() => void)[] = [];

  const tell = (looker: Looker<Value>, told: Read<Value>) =>
    told.ok ? looker.onValue(told.value) : looker.onError(told.reason);

  const refresh = async () => {
    if (reading) return;
    reading = true;
    for (let seen = -1; seen !== changes && lookers.size > 0; ) {
      seen = changes;
      const told = await read();
      if (seen !== changes) continue;
      // A failure may have passed when the next one asks.
      last = told.ok ? told : undefined;
      for (const looker of lookers) tell(looker, told);
    }
    reading = false;
  };

  const changed = () => {
    changes += 1;
    last = undefined;
    if (lookers.size === 0) return leave();
    // Not in this turn: rows that are kept have to hear of the change before they are asked.
    queueMicrotask(() => void refresh());
  };

  const leave = () => {
    for (const stop of stops) stop();
    stops = [];
    // What is being read may be out of date before somebody listens again.
    changes += 1;
    last = undefined;
  };

  return (onValue, onError) => {
    const looker = { onValue, onError };
    lookers.add(looker);
    if (stops.length === 0) stops = tables.map((table) => onChange(table, changed));
    if (last) tell(looker, last);
    else void refresh();
    return () => {
      lookers.delete(looker);
      if (!keeps && lookers.size === 0) leave();
    };
  };
};

type Looker<Value> = {
  readonly onValue: (value: Value) => void;
  readonly onError: (reason: StorageFailure) => void;
};
