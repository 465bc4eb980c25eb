import type { Day } from '#src/domain/day.ts';
import { withdrawsRoutines } from '#src/domain/notice.ts';
import type { Storage } from '#src/storage/storage.ts';
import { inPieces, type Pace } from './in-pieces.ts';
import { useAssessment } from './use-assessment.ts';

/** Whether every stretch, roll and strength routine is put away until help was had; undefined while it is not known. */
export const useWithdrawal = (): boolean | undefined => {
  const assessment = useAssessment();
  return assessment && withdrawsRoutines(assessment.status);
};

/** The same, asked once, for what begins by itself; false when the diary can't be read. */
export const areRoutinesWithdrawn = async (
  storage: Storage,
  today: Day,
  pace: Pace,
): Promise<boolean> => {
  const [history, { assessing }] = await Promise.all([
    storage.history.read(),
    import('#src/domain/escalation.ts'),
  ]);
  if (!history.ok) return false;
  const assessment = await inPieces(assessing(history.value, today), pace);
  return assessment !== undefined && withdrawsRoutines(assessment.status);
};
