import { afterEach, beforeEach } from 'vitest';
import type { Storage } from '#src/storage/storage.ts';
import { freshStorage, leave } from './diary-screen.tsx';

/** An empty diary for each test of the file that imports this; it goes after the test, and the screen before it. */
export let storage: Storage;
beforeEach(async () => {
  storage = await freshStorage();
});
afterEach(() => leave(storage));
