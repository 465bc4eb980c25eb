import 'fake-indexeddb/auto';
// Screens fetch these when they are needed: a test may be over before they have come.
import '#src/domain/escalation.ts';
import '#src/messages/en-notice-words.ts';
import '#src/ui/moving-figure.tsx';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

import.meta.glob('/content/exercises/*.ts', { eager: true });

// Vitest runs without globals, so Testing Library finds no afterEach to hook. React is not told that this is a test:
// the database answers when it does, as on a phone, and no `act` of a test could know of it.
afterEach(() => {
  cleanup();
  // A tab closes: what was typed and not saved goes with it.
  sessionStorage.clear();
});
// What a screen waits for (a chunk, a query) comes late on a busy machine; only what never comes is a failure.
configure({ asyncUtilTimeout: 20_000 });
