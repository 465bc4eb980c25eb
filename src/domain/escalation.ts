import { type Day, dayNumber, isDay } from './day.ts';
import { type Evidence, evidenceOf } from './escalation/evidence.ts';
import type { History } from './escalation/history.ts';
import { judge } from './escalation/judgement.ts';
import { type Advice, loadRules } from './escalation/load-rules.ts';
import { replay } from './escalation/replay.ts';
import type { Status } from './escalation/rule.ts';
import type { Reason } from './escalation/rules.ts';
import { writtenDiary } from './escalation/written-diary.ts';
import { inOne, type Pieces } from './pieces.ts';

export type Assessment = {
  readonly status: Status;
  readonly reason: Reason;
  /** Advice on load, never a referral; in the order of its table. */
  readonly advice: readonly Advice[];
  readonly evidence: Evidence;
};

/**
 * The "see a professional" rule: what the runner's entries, routines and answers amount to on a day. It counts what
 * was written, and returns ids; the words live in the message catalogue. No clinician has validated it.
 *
 * It judges at `today`, or at the newest written day when that is one or two days later (the date line, a small clock
 * slip). Broken records, and records written further ahead, are left out. Throws only when `today` is no day.
 */
export const assess = (history: History, today: Day): Assessment =>
  inOne(assessing(history, today));

/** The same in pieces: years of a diary are more than a slow phone should do at once. */
export function* assessing(history: History, today: Day): Pieces<Assessment> {
  if (!isDay(today)) throw new RangeError('assess needs a day to judge at');
  const view = yield* replay(yield* writtenDiary(history, dayNumber(today)));
  const { status, reason } = judge(view);
  return {
    status,
    reason,
    advice: loadRules.filter((rule) => rule.holds(view)).map((rule) => rule.id),
    evidence: evidenceOf(view),
  };
}
