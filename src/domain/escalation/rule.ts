import type { DiaryView } from './diary-view.ts';
import type { RuleSourceId } from './rule-sources.ts';
import type { ThresholdId } from './thresholds.ts';

/** Every status an assessment can have, most pressing first. */
export const statuses = [
  'emergency',
  'urgent',
  'safety-check',
  'see-professional',
  'see-professional-snoozed',
  'under-care',
  'insufficient-data',
  'cleared',
  'no-entries',
  'none',
  'settled',
  'ease-off',
  'improving',
  'routines-first',
  'monitor',
] as const;

export type Status = (typeof statuses)[number];

/** How pressing a notice is, most pressing first. `routine` asks for an ordinary appointment; `information` asks for nothing. */
export const tiers = ['emergency', 'urgent', 'safety-check', 'routine', 'information'] as const;

export type Tier = (typeof tiers)[number];

/** Major, minor and patch, each below a thousand. */
export type RuleVersion = `${number}.${number}.${number}`;

/** One line of the rule: when `holds` is true of the diary, and no line before it is, `id` is the reason. */
export type RuleRow = {
  readonly id: string;
  /** The status it gives; `see-professional` is softened while under care or snoozed. */
  readonly status: Status;
  /** Also what the line does to the alert: `routine` opens it, `information` closes it, and what is more pressing leaves it as it was. */
  readonly tier: Tier;
  /** A pattern so strong that having seen a professional does not quieten `see-professional`. */
  readonly outranksCare?: true;
  /** The version of the rule that brought this line or last changed what it asks. */
  readonly since: RuleVersion;
  /** The numbers the line uses, in the order of its sentence. */
  readonly thresholds: readonly ThresholdId[];
  readonly sources: readonly RuleSourceId[];
  readonly holds: (view: DiaryView) => boolean;
};
