import { withdrawsRoutines } from '#src/domain/notice.ts';
import { useAssessment } from './use-assessment.ts';

/** Whether every stretch, roll and strength routine is put away until help was had; undefined while it is not known. */
export const useWithdrawal = (): boolean | undefined => {
  const assessment = useAssessment();
  return assessment && withdrawsRoutines(assessment.status);
};
