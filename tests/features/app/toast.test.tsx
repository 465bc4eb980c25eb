import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToastProvider, useToast } from '#src/ui/toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Say = () => {
  const toast = useToast();
  const say = (text: string) => () => toast({ text, action: { label: 'Undo', run: () => {} } });
  return (
    <>
      <button type="button" onClick={say('One.')}>
        first
      </button>
      <button type="button" onClick={say('Two.')}>
        second
      </button>
    </>
  );
};

const after = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const undo = () => screen.getByRole('button', { name: 'Undo' });
const say = (which: 'first' | 'second') => fireEvent.click(screen.getByText(which));

beforeEach(() => {
  render(
    <ToastProvider>
      <Say />
    </ToastProvider>,
  );
});

it('goes after eight seconds', () => {
  say('first');
  after(7);
  expect(screen.getByText('One.')).toBeTruthy();
  after(2);
  expect(screen.queryByText('One.')).toBeNull();
});

it('stays while the focus is on its undo, and eight seconds longer', () => {
  say('first');
  act(() => undo().focus());
  after(60);
  expect(screen.getByText('One.')).toBeTruthy();
  act(() => undo().blur());
  after(7);
  expect(screen.getByText('One.')).toBeTruthy();
  after(2);
  expect(screen.queryByText('One.')).toBeNull();
});

it('does not keep the next one, though the focus was on the last when it went', () => {
  say('first');
  act(() => undo().focus());
  fireEvent.click(undo());
  expect(screen.queryByText('One.')).toBeNull();
  say('second');
  after(9);
  expect(screen.queryByText('Two.')).toBeNull();
});
