import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest runs without globals, so Testing Library finds no afterEach to hook: say here what it would have said.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
afterEach(() => cleanup());
// What a screen waits for (a chunk, a query) comes late on a busy machine; only what never comes is a failure.
configure({ asyncUtilTimeout: 20_000 });
