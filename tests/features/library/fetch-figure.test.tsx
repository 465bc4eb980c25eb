import { afterEach, expect, it, vi } from 'vitest';
import { loadMotion } from '#src/catalogue/catalogue.ts';
import { fetchFigure } from '#src/ui/fetch-figure.ts';

afterEach(() => vi.doUnmock('#src/ui/moving-figure.tsx'));

it('the drawing is asked for again when it did not come', async () => {
  vi.doMock('#src/ui/moving-figure.tsx', () => {
    throw new Error('not there');
  });
  await expect(fetchFigure('squat', loadMotion)).rejects.toThrow();
  vi.doUnmock('#src/ui/moving-figure.tsx');
  expect((await fetchFigure('squat', loadMotion))?.id).toBe('squat');
});
