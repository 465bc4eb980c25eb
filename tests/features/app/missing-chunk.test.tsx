import { afterEach, expect, test } from 'vitest';
import { fetchUnasked, recoverFromMissingChunks } from '#src/app/missing-chunk.ts';

const triesOf = () => sessionStorage.getItem('hipwise-missing-chunk');
const chunkFails = () => {
  const failure = new Event('vite:preloadError', { cancelable: true });
  window.dispatchEvent(failure);
  return failure;
};

afterEach(() => sessionStorage.clear());

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
