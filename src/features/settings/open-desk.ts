import { scriptAddress } from '#src/device/script-address.ts';
import type { Opened } from '#src/storage/storage.ts';
import { type BackupDesk, createBackupDesk } from './backup-desk.ts';
import { deskOf } from './backup-work.ts';
import workerAddress from './backup-worker.ts?worker&url';

type OpenDesk = {
  readonly storage: () => Promise<Opened>;
  readonly desk: BackupDesk;
  readonly close: () => void;
};

let open: OpenDesk | undefined;

/** The desk of this page, in a worker of its own (where there are no workers, on the page). It outlives the screen, because an undo may come later. */
export const deskOn = (storage: OpenDesk['storage']): BackupDesk => {
  if (open?.storage !== storage) open = opened(storage);
  return open.desk;
};

/** Stops whatever the desk is doing; the next one begins anew. */
export const stopDesk = (): void => {
  open?.close();
  open = undefined;
};

const opened = (storage: OpenDesk['storage']): OpenDesk => {
  if (typeof Worker === 'undefined')
    return { storage, desk: createBackupDesk(storage), close: () => {} };
  return { storage, ...deskOf(new Worker(scriptAddress(workerAddress), { type: 'module' })) };
};
