import { everydayRules } from './everyday-rules.ts';
import { latchRules } from './latch-rules.ts';
import { type OpenFlag, openFlags } from './red-flags.ts';
import { referralRules } from './referral-rules.ts';
import type { RuleRow } from './rule.ts';
import { severeRules } from './severe-rules.ts';

/** The version of the rule as a whole; it changes whenever the same diary could be judged differently. */
export const ruleVersion = '1.0.0';

const rows = [...severeRules, ...referralRules, ...latchRules, ...everydayRules] as const;

export type RuleReason = (typeof rows)[number]['id'];

export type Rule = RuleRow & { readonly id: RuleReason };

/** The whole rule after the red flags, in its order: the first line that holds gives status and reason. */
export const rules: readonly Rule[] = rows;

export type Reason = OpenFlag | RuleReason;

/** Every reason an assessment can have, in the order of the rule. */
export const reasons: readonly Reason[] = [
  ...openFlags.map((flag) => flag.code),
  ...rows.map((row) => row.id),
];
