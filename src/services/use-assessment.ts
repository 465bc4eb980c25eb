import { useEffect, useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import type { History } from '#src/domain/escalation/history.ts';
import type { Assessment } from '#src/domain/escalation.ts';
import type { Pieces } from '#src/domain/pieces.ts';
import { inPieces } from './in-pieces.ts';
import { type Services, useServices } from './services.ts';
import { useToday } from './use-today.ts';
import { useWatch } from './use-watch.ts';

type Judged = {
  readonly day: Day;
  /** Undefined while the rule is being run. */
  assessment: Assessment | undefined;
  readonly running: Promise<Assessment | undefined>;
};

/** The rule is run once for a history and a day, whoever asks. */
const judged = new WeakMap<History, Judged>();

/** The rule's answer for today, once it is known. The rule is loaded and run after the screen has been drawn. */
export const useAssessment = (): Assessment | undefined => {
  const services = useServices();
  const today = useToday();
  const history = useWatch('history', (storage) => storage.history.watch);
  const known = history.state === 'ready' ? judged.get(history.value) : undefined;
  // Yesterday's answer would be kept as shown today.
  const [assessment, setAssessment] = useState(
    known?.day === today ? known?.assessment : undefined,
  );
  useEffect(() => {
    if (history.state !== 'ready' || !today) return;
    let over = false;
    void import('#src/domain/escalation.ts')
      .then((rule) => judge(rule.assessing(history.value, today), history.value, today, services))
      .then((found) => {
        if (!over) setAssessment(found);
      });
    return () => {
      over = true;
    };
  }, [history, today, services]);
  return assessment;
};

/** In pieces, and to the end: who has left the screen meanwhile finds the answer on coming back. */
const judge = (
  work: Pieces<Assessment>,
  history: History,
  day: Day,
  services: Services,
): Promise<Assessment | undefined> => {
  const known = judged.get(history);
  if (known?.day === day) return known.running;
  const running = inPieces(work, services);
  const made: Judged = { day, assessment: undefined, running };
  judged.set(history, made);
  void running.then((assessment) => {
    made.assessment = assessment;
  });
  return running;
};
