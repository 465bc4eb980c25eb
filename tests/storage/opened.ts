import { openStorage } from '#src/storage/open.ts';
import type { Storage, StorageEvent } from '#src/storage/storage.ts';

export const openedAs = async (
  name: string,
  onEvent?: (event: StorageEvent) => void,
): Promise<Storage> => {
  const result = await openStorage({ name, ...(onEvent ? { onEvent } : {}) });
  if (!result.ok) throw new Error(result.reason);
  return result.storage;
};
