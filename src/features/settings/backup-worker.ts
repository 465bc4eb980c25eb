// The worker's first file. It holds nothing that another of its files could want: WebKit (seen in 2.50.6) runs a first
// file anew when another one imports from it, and the page would be answered by two desks of which one has read nothing.

import type { Ask } from './backup-work.ts';

const program = import('./backup-worker-program.ts');

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  program
    .then(({ answerPage }) => answerPage(data))
    .catch((error: unknown) => {
      // Out of this function it becomes the error event that the page waits for.
      setTimeout(() => {
        throw error;
      });
    });
});
