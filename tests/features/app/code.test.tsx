import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#src/app/error-screen.tsx';
import { codeOf, useCode } from '#src/ui/code.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

afterEach(() => vi.restoreAllMocks());

const part = codeOf(async () => ({ words: 'The chart' }));
const Part = ({ wanted }: { readonly wanted?: boolean }) => (
  <p>{useCode(part, wanted)?.words ?? 'Not yet'}</p>
);
const open = (what: React.ReactNode) =>
  act(async () => show(what, { services: servicesWith(storage), path: '/', at: '/' }));

test('code is fetched once it is wanted, and drawn when it has come', async () => {
  await open(<Part wanted={false} />);
  expect(part.here()).toBeUndefined();
  expect(screen.getByText('Not yet')).toBeTruthy();
  await open(<Part />);
  expect(screen.getByText('The chart')).toBeTruthy();
});

test('code is fetched once, and again after a failure', async () => {
  const fetchCode = vi
    .fn(async () => 'here')
    .mockImplementationOnce(async () => {
      throw new Error('not there');
    });
  const code = codeOf(fetchCode);
  await expect(code.load()).rejects.toThrow('not there');
  await expect(Promise.all([code.load(), code.load()])).resolves.toEqual(['here', 'here']);
  expect(code.here()).toBe('here');
  expect(fetchCode).toHaveBeenCalledTimes(2);
});

test('code that does not come leads to the screen for errors', async () => {
  // React reports what a boundary catches; here it is planted.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = codeOf<string>(async () => {
    throw new Error('not there');
  });
  const Broken = () => useCode(broken);
  await open(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { name: /went wrong/ })).toBeTruthy();
});
