import { useLayoutEffect, useRef } from 'react';

type Shortcuts = {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  readonly leave: () => void;
};

/** Space pauses, the arrows go back and on, Escape asks to leave. A focused button keeps its own keys. */
export const useShortcuts = (on: boolean, shortcuts: Shortcuts) => {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  // Before the first paint: whoever sees the player may press.
  useLayoutEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const name = names[event.key];
      const isOnButton =
        event.target instanceof Element && event.target.closest('button, a, input');
      if (name === undefined || (name === 'toggle' && isOnButton)) return;
      event.preventDefault();
      latest.current[name]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on]);
};

const names: Readonly<Record<string, keyof Shortcuts>> = {
  ' ': 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'skip',
  Escape: 'leave',
};
