import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
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
  const [gone, setGone] = useState(false);
  const say = (text: string) => () => toast({ text, action: { label: 'Undo', run: () => {} } });
  return (
    <>
      <h1 tabIndex={-1}>A screen</h1>
      <button type="button" onClick={say('One.')}>
        first
      </button>
      <button type="button" onClick={say('Two.')}>
        second
      </button>
      {gone ? null : (
        <button type="button" onClick={() => setGone(true)}>
          the last
        </button>
      )}
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

it('gives the focus back when it was taken, and to the heading when what had it is gone', () => {
  const first = screen.getByText('first');
  first.focus();
  say('first');
  act(() => undo().focus());
  fireEvent.click(undo());
  expect(document.activeElement).toBe(first);
  const last = screen.getByText('the last');
  last.focus();
  say('first');
  act(() => undo().focus());
  fireEvent.click(last);
  fireEvent.click(undo());
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'A screen' }));
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
