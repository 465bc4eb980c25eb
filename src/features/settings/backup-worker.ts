// The worker's program. It opens the diary itself: other tabs, this page included, hear of its writes as of any other.

import type { Opened } from '#src/storage/storage.ts';
import { createBackupDesk } from './backup-desk.ts';
import { type Ask, answer } from './backup-work.ts';

let opening: Promise<Opened> | undefined;
const storage = async () => {
  // A chunk of its own: together they would be larger than any chunk may be.
  opening ??= import('#src/storage/open.ts').then(({ openStorage }) => openStorage());
  const opened = await opening;
  if (!opened.ok) opening = undefined;
  return opened;
};

const desk = createBackupDesk(storage);

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(desk, data, (said) => self.postMessage(said)).catch((error: unknown) => {
    // Out of this function it becomes the error event that the page waits for.
    setTimeout(() => {
      throw error;
    });
  });
});
