import { useEffect, useState } from 'react';
import type { Assessment } from '#src/domain/escalation.ts';
import { useServices } from './services.ts';
import { useWatch } from './use-watch.ts';

/** The rule's answer for today, once it is known. The rule is loaded and run after the screen has been drawn. */
export const useAssessment = (): Assessment | undefined => {
  const { clock } = useServices();
  const history = useWatch('history', (storage) => storage.history.watch);
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const [assessment, setAssessment] = useState<Assessment>();
  useEffect(() => {
    if (history.state !== 'ready' || settings.state !== 'ready') return;
    let over = false;
    const { ageBand } = settings.value;
    void import('#src/domain/escalation.ts').then(({ assess }) => {
      if (!over) setAssessment(assess(history.value, clock.today(), ageBand ? { ageBand } : {}));
    });
    return () => {
      over = true;
    };
  }, [history, settings, clock]);
  return assessment;
};
