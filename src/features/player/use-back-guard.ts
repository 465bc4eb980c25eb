import { useLayoutEffect } from 'react';

/** While `on`, the browser's back gesture asks instead of leaving: one extra entry of history takes the step back. */
export const useBackGuard = (on: boolean, onBack: () => void) => {
  useLayoutEffect(() => {
    if (!on) return;
    const guard = () => window.history.pushState(window.history.state, '');
    const onPop = () => {
      guard();
      onBack();
    };
    guard();
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [on, onBack]);
};
