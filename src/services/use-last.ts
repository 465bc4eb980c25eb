import { useRef } from 'react';

/** What was there last, until the next is: nothing flashes, and no list shrinks under the finger, while it is read. */
export const useLast = <Value>(value: Value | undefined): Value | undefined => {
  const last = useRef(value);
  if (value) last.current = value;
  return value ?? last.current;
};
