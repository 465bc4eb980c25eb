import type { DiaryView } from './diary-view.ts';
import { isSnoozed, isUnderCare } from './quiet-periods.ts';
import { referralRules } from './referral-rules.ts';
import type { RuleRow, Status, Tier } from './rule.ts';
import { type Reason, type Rule, rules } from './rules.ts';
import { severeRules } from './severe-rules.ts';

export type Judgement = {
  readonly status: Status;
  readonly reason: Reason;
  readonly tier: Tier;
};

/** The first line that holds on this day. */
export const judge = (view: DiaryView): Judgement => {
  const flag = mostPressing(view);
  if (flag !== undefined) {
    return { status: flag.tier, reason: flag.code, tier: flag.tier };
  }
  const rule = rules.find((row) => row.holds(view));
  if (rule === undefined) throw new Error('the last line of the rule always holds');
  return { status: softened(rule, view), reason: rule.id, tier: rule.tier };
};

/** Whether a closed alert opens on this day. */
export const opensAlert = (view: DiaryView): boolean =>
  mostPressing(view) === undefined &&
  pressingRules.find((row) => row.holds(view))?.tier === 'routine';

/** The lines down to the last one that can open an alert that was closed. */
const pressingRules: readonly RuleRow[] = [...severeRules, ...referralRules];

const mostPressing = ({ openFlags }: DiaryView) => openFlags[0];

const softened = (rule: Rule, view: DiaryView): Status => {
  if (rule.status !== 'see-professional') return rule.status;
  if (isUnderCare(view) && !rule.outranksCare) return 'under-care';
  return isSnoozed(view) ? 'see-professional-snoozed' : 'see-professional';
};
