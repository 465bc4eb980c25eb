import { useLayoutEffect, useRef } from 'react';
import { useMessages } from '#src/services/services.ts';
import { useToast } from '#src/ui/toast.tsx';
import type { SessionRunner } from './session-runner.ts';

/** Says where the session went and offers to undo that, as long as the session is on the screen. */
export const useUndoStep = (runner: SessionRunner) => {
  const m = useMessages();
  const toast = useToast();
  const last = useRef<AbortController>(undefined);
  // With the screen, not after it: nobody taps an undo of what has ended.
  useLayoutEffect(() => () => last.current?.abort(), []);
  return (text: string) => {
    last.current = new AbortController();
    toast({
      text,
      signal: last.current.signal,
      action: { label: m.app.undo, run: () => void runner.act({ kind: 'undo' }) },
    });
  };
};
