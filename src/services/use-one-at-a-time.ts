import { useCallback, useRef } from 'react';

/** How work ends that leads to another screen: this one stays in reach until that one is drawn. */
export type Leaving = 'leaving';

/**
 * Lets a piece of work end before it can begin again: the second of two quick taps does nothing. After work that ended
 * with `leaving` nothing begins any more.
 */
export const useOneAtATime = () => {
  const busy = useRef(false);
  return useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    let ended: unknown;
    try {
      ended = await work();
    } finally {
      busy.current = ended === ('leaving' satisfies Leaving);
    }
  }, []);
};
