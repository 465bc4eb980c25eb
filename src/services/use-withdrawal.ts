import type { Day } from '#src/domain/day.ts';
import { withdrawsRoutines } from '#src/domain/notice.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useAssessment } from './use-assessment.ts';

/** Whether every stretch, roll and strength routine is put away until help was had; undefined while it is not known. */
export const useWithdrawal = (): boolean | undefined => {
  const assessment = useAssessment();
  return assessment && withdrawsRoutines(assessment.status);
};

/** The same, asked once, for what begins by itself; false when the diary can't be read. */
export const areRoutinesWithdrawn = async (storage: Storage, today: Day): Promise<boolean> => {
  const [history, { assess }] = await Promise.all([
    storage.history.read(),
    import('#src/domain/escalation.ts'),
  ]);
  return history.ok && withdrawsRoutines(assess(history.value, today).status);
};
