import type { RoutineRecord } from './escalation/history.ts';
import { thresholds } from './escalation/thresholds.ts';

/** A routine counts as the rule counts it: enough of its steps done, or stopped for pain, an honest attempt. */
export const isRoutineDone = (record: RoutineRecord): boolean =>
  record.completedFraction >= thresholds.routineDone.value || record.stoppedForPain;
