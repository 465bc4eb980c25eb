import { useEffect } from 'react';
import type { Assessment } from '#src/domain/escalation.ts';
import { isKeptWhenShown } from '#src/domain/notice.ts';
import { useServices } from './services.ts';

/** Keeps the advice that is on the screen as an event, once a day, so that a report can say what was said when. */
export const useNoteShown = (assessment: Assessment | undefined): void => {
  const { clock, newId, storage } = useServices();
  const kept = assessment && isKeptWhenShown(assessment) ? assessment : undefined;
  useEffect(() => {
    if (!kept) return;
    void (async () => {
      const [opened, { ruleVersion }] = await Promise.all([
        storage(),
        import('#src/domain/escalation/rules.ts'),
      ]);
      // A failed write here takes nothing from the runner: the advice is on the screen.
      if (opened.ok)
        await opened.storage.adviceShown.noteOnce({
          id: newId(),
          day: clock.today(),
          createdAt: clock.now(),
          status: kept.status,
          reason: kept.reason,
          ruleVersion,
        });
    })();
  }, [kept, clock, newId, storage]);
};
