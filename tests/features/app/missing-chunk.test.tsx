import { act, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#src/app/error-screen.tsx';
import { lazyScreen } from '#src/app/lazy-screen.tsx';
import { fetchUnasked, recoverFromMissingChunks } from '#src/app/missing-chunk.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

const triesOf = () => sessionStorage.getItem('hipwise-missing-chunk');
const chunkFails = (error = new Error('not there')) => {
  const failure = Object.assign(new Event('vite:preloadError', { cancelable: true }), {
    payload: error,
  });
  window.dispatchEvent(failure);
  return failure;
};

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('what nobody has asked for yet is not missed', async () => {
  recoverFromMissingChunks();
  let failure: Event | undefined;
  await fetchUnasked(async () => {
    failure = chunkFails();
    throw new Error('not there');
  });
  expect(failure?.defaultPrevented).toBe(false);
  expect(triesOf()).toBeNull();
});

test('a screen that is opened while others are fetched ahead is missed, though they are not', async () => {
  // React reports what a boundary catches; here it is planted.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  recoverFromMissingChunks();
  const { Screen } = lazyScreen(async () => {
    const error = new Error('not there');
    if (chunkFails(error).defaultPrevented) await new Promise(() => {});
    throw error;
  });
  let othersCame = () => {};
  const others = fetchUnasked(
    () =>
      new Promise((came) => {
        othersCame = came;
      }),
  );
  await act(async () =>
    show(
      <ErrorBoundary>
        <Suspense>
          <Screen />
        </Suspense>
      </ErrorBoundary>,
      { services: servicesWith(storage), path: '/trend/', at: '/trend/' },
    ),
  );
  await waitFor(() => expect(triesOf()).toBe('1'));
  expect(screen.queryByRole('heading')).toBeNull();
  othersCame();
  await others;
});

test('a style sheet that did not come is asked for again', () => {
  recoverFromMissingChunks();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  document.head.append(link);
  link.dispatchEvent(new Event('error'));
  expect(link.isConnected).toBe(false);
});

test('what a way to another page calls off is not missing: the page is not started anew', () => {
  recoverFromMissingChunks();
  window.dispatchEvent(new Event('beforeunload'));
  expect(chunkFails().defaultPrevented).toBe(true);
  expect(triesOf()).toBeNull();
});
