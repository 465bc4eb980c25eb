import type { Dexie, Table } from 'dexie';

/**
 * One write to one table, or to some at once; it is committed when the promise is fulfilled. It takes hold of the settings table too, as
 * every write of ours does, so that the browser never lets two of them run at once, from whatever tab or worker.
 * Danger: Chromium (seen in 147), killed while two write transactions are half done, takes the database for damaged
 * at its next start and deletes it whole. `npm run kill` finds that within minutes without this.
 */
export const writing = <Value>(
  table: Table<unknown, string>,
  work: () => PromiseLike<Value>,
  ...beside: readonly Table<unknown, string>[]
): PromiseLike<Value> => {
  const database: Dexie = table.db;
  const names = [table, ...beside].map(({ name }) => name);
  // Danger: without `async` here Dexie does not count the awaits of `work`, and writes that run side by side end up in
  // one another's transactions; `!` keeps a write its own even then.
  return database.transaction('rw!', [...names, 'settings'], async () => work());
};
