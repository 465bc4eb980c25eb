import { useCallback, useRef } from 'react';

/** Lets a piece of work end before it can begin again: the second of two quick taps does nothing. */
export const useOneAtATime = () => {
  const busy = useRef(false);
  return useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  }, []);
};
