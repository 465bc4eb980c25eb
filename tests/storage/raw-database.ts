/** The database as any program may touch it, past all gates. */
export const rawDatabase = async (name: string, version?: number) => {
  const database = await done(indexedDB.open(name, version));
  return {
    version: database.version,
    put: (table: string, row: unknown) =>
      done(database.transaction(table, 'readwrite').objectStore(table).put(row)),
    keys: (table: string) =>
      done(database.transaction(table, 'readonly').objectStore(table).getAllKeys()),
    remove: (table: string, id: string) =>
      done(database.transaction(table, 'readwrite').objectStore(table).delete(id)),
    tables: () =>
      [...database.objectStoreNames].map((table) => {
        const store = database.transaction(table, 'readonly').objectStore(table);
        return { table, keyPath: store.keyPath, indexes: [...store.indexNames] };
      }),
    close: () => database.close(),
  };
};

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
