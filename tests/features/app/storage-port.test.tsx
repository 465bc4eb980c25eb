import { afterEach, expect, test, vi } from 'vitest';
import { browserServices } from '#src/app/services.ts';

afterEach(() => vi.doUnmock('#src/storage/open.ts'));

test('a diary whose code did not come is said not to open, and is tried again at the next ask', async () => {
  vi.doMock('#src/storage/open.ts', () => {
    throw new Error('not there');
  });
  expect(await browserServices.storage()).toEqual({ ok: false, reason: 'unknown' });
  vi.doUnmock('#src/storage/open.ts');
  const opened = await browserServices.storage();
  expect(opened.ok).toBe(true);
  if (opened.ok) await opened.storage.deleteEverything();
});
