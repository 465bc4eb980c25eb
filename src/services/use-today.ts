import { useCallback, useSyncExternalStore } from 'react';
import type { Day } from '#src/domain/day.ts';
import { useServices } from './services.ts';

const minuteMs = 60_000;

/** The runner's day; undefined on the server and for the first client render. Follows midnight and the phone's waking up. */
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
  return useSyncExternalStore(subscribe, clock.today, () => undefined);
};
