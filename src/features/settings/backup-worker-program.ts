// What the worker does. It opens the diary itself: other tabs, this page included, hear of its writes as of any other.

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

export const answerPage = (ask: Ask): Promise<void> =>
  answer(desk, ask, (said) => self.postMessage(said));
