import { startCountingRequests } from '#src/device/request-count.ts';
import { breath } from '#src/ui/breath.ts';
import { forgetTriesOnceSettled, recoverFromMissingChunks } from './missing-chunk.ts';

/**
 * The page is already painted. What makes it an app is evaluated piece by piece, with a breath between the pieces: in one
 * piece a slow phone would answer no touch for a third of a second.
 */
const start = async () => {
  await import('react-dom/client');
  await breath();
  await import('./app.tsx');
  await breath();
  const { startApp } = await import('./start-app.tsx');
  await startApp();
};

startCountingRequests();
recoverFromMissingChunks();
void start().then(forgetTriesOnceSettled, async (error: unknown) => {
  const { showFailure } = await import('./start-app.tsx');
  showFailure(error);
});
