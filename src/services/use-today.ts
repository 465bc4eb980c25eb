import { useCallback, useSyncExternalStore } from 'react';
import type { Day } from '#src/domain/day.ts';
import { useLive, useServices } from './services.ts';

const minuteMs = 60_000;

const notYet = () => undefined;

/** The runner's day; undefined until the page is live. Follows midnight and the phone's waking up. */
export const useToday = (): Day | undefined => {
  const { clock } = useServices();
  const subscribe = useCallback((changed: () => void) => {
    const timer = setInterval(changed, minuteMs);
    document.addEventListener('visibilitychange', changed);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', changed);
    };
  }, []);
  return useSyncExternalStore(subscribe, useLive() ? clock.today : notYet, notYet);
};
