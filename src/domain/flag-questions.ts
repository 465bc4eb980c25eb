import type { DiaryEntry } from './diary-entry.schema.ts';
import { thresholds } from './escalation/thresholds.ts';

/** Flags that come with a limp or with pain at night: where one is ticked, the others are asked too. */
const leadingFlags = ['pain-walking-limp', 'night-or-rest-groin'];

/** Whether the warning signs are asked after this entry: a severe score, pain at rest, a limp or pain at night. */
export const asksFlagQuestions = ({
  nrs,
  context,
  flags,
}: Pick<DiaryEntry, 'nrs' | 'context' | 'flags'>): boolean =>
  (nrs !== null && nrs >= thresholds.severeScore.value) ||
  (nrs !== null && nrs > 0 && context === 'rest') ||
  flags.some((flag) => leadingFlags.includes(flag));
