import { type Day, firstOfDays, lastOfDays } from '#src/domain/day.ts';
import { openStorage } from '#src/storage/open.ts';
import type { Read, Storage, StorageEvent } from '#src/storage/storage.ts';

export const openedAs = async (
  name: string,
  onEvent?: (event: StorageEvent) => void,
): Promise<Storage> => {
  const result = await openStorage({ name, ...(onEvent ? { onEvent } : {}) });
  if (!result.ok) throw new Error(result.reason);
  return result.storage;
};

export const value = <Value>(read: Read<Value>): Value => {
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

export const always: [Day, Day] = [firstOfDays, lastOfDays];
