import { useEffect, useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import type { Assessment, assess, History } from '#src/domain/escalation.ts';
import { useToday } from './use-today.ts';
import { useWatch } from './use-watch.ts';

/** The rule is run once for a history and a day, whoever asks. */
const judged = new WeakMap<History, { readonly day: Day; readonly assessment: Assessment }>();

/** The rule's answer for today, once it is known. The rule is loaded and run after the screen has been drawn. */
export const useAssessment = (): Assessment | undefined => {
  const today = useToday();
  const history = useWatch('history', (storage) => storage.history.watch);
  const known = history.state === 'ready' ? judged.get(history.value) : undefined;
  const [assessment, setAssessment] = useState(known?.assessment);
  useEffect(() => {
    if (history.state !== 'ready' || !today) return;
    let over = false;
    void import('#src/domain/escalation.ts').then((rule) => {
      if (!over) setAssessment(judge(rule.assess, history.value, today));
    });
    return () => {
      over = true;
    };
  }, [history, today]);
  return assessment;
};

const judge = (rule: typeof assess, history: History, day: Day): Assessment => {
  const known = judged.get(history);
  if (known?.day === day) return known.assessment;
  const assessment = rule(history, day);
  judged.set(history, { day, assessment });
  return assessment;
};
