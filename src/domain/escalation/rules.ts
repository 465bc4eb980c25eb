import { everydayRules } from './everyday-rules.ts';
import { latchRules } from './latch-rules.ts';
import { type OpenFlag, openFlags } from './red-flags.ts';
import { referralRules } from './referral-rules.ts';
import type { RuleRow, RuleVersion } from './rule.ts';
import { severeRules } from './severe-rules.ts';

const rows = [...severeRules, ...referralRules, ...latchRules, ...everydayRules] as const;

/** What the lines have in common, the numbers, the definitions and the red flags, last changed a judgement in this version. */
const commonSince: RuleVersion = '1.0.0';

const order = (version: RuleVersion) =>
  version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);

/** The newest of several versions. */
export const newestVersion = (versions: readonly RuleVersion[]): RuleVersion =>
  versions.reduce(
    (newest, version) => (order(version) > order(newest) ? version : newest),
    '0.0.0',
  );

/** The version of the rule as a whole; it changes whenever the same diary could be judged differently. */
export const ruleVersion = newestVersion([commonSince, ...rows.map((row) => row.since)]);

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
