import type { RuleSourceId } from './rule-sources.ts';

export type FlagTier = 'emergency' | 'urgent' | 'routine';

type FlagRow = {
  readonly code: string;
  readonly tier: FlagTier;
  readonly sources: readonly RuleSourceId[];
};

const rows = [
  { code: 'cannot-bear-weight', tier: 'emergency', sources: ['nhs-hip-pain'] },
  { code: 'severe-after-fall', tier: 'emergency', sources: ['nhs-hip-pain', 'nice-cks'] },
  { code: 'injury-numbness', tier: 'emergency', sources: ['nhs-hip-pain'] },
  // CKS says emergency, the NHS page urgent: the safer one holds.
  { code: 'hot-swollen-or-fever', tier: 'emergency', sources: ['nice-cks', 'nhs-hip-pain'] },
  { code: 'saddle-or-bladder-bowel', tier: 'emergency', sources: ['nhs-cauda-equina-leaflets'] },
  { code: 'both-legs-weak', tier: 'emergency', sources: ['nhs-cauda-equina-leaflets'] },
  { code: 'testicle-pain-sudden', tier: 'emergency', sources: ['testicular-torsion-pages'] },
  { code: 'groin-lump-painful-vomiting', tier: 'emergency', sources: ['hernia-gp-notes'] },
  { code: 'severe-abdominal', tier: 'emergency', sources: ['psoas-abscess-cases'] },
  { code: 'chest-pain-breathless', tier: 'emergency', sources: ['nhs-hip-pain'] },
  { code: 'pain-walking-limp', tier: 'urgent', sources: ['robertson-wood-2017'] },
  { code: 'night-or-rest-groin', tier: 'urgent', sources: ['bjsm-i-test-case', 'red-flag-lists'] },
  { code: 'bone-risk-groin', tier: 'urgent', sources: ['ioc-reds-2023', 'aafp-2014'] },
  { code: 'sudden-pop-bruise', tier: 'urgent', sources: ['serner-2018', 'phillips-1988'] },
  { code: 'sudden-severe-no-injury', tier: 'urgent', sources: ['nhs-hip-pain'] },
  { code: 'skin-colour-change', tier: 'urgent', sources: ['nhs-hip-pain'] },
  { code: 'one-leg-swollen-hot', tier: 'urgent', sources: ['nhs-hip-pain'] },
  { code: 'leg-numb-weak', tier: 'urgent', sources: ['nerve-root-lists'] },
  { code: 'unwell-weight-loss', tier: 'urgent', sources: ['red-flag-lists'] },
  { code: 'cancer-history-new-pain', tier: 'urgent', sources: ['nice-cks', 'phillips-1988'] },
  { code: 'morning-stiffness-30', tier: 'routine', sources: ['nhs-hip-pain', 'nice-ng226'] },
  { code: 'locking-giving-way', tier: 'routine', sources: ['aafp-2014'] },
  { code: 'less-rotation', tier: 'routine', sources: ['aafp-2014'] },
] as const satisfies readonly FlagRow[];

export type RedFlag = (typeof rows)[number]['code'];

/** A flag that is itself the reason of an emergency or urgent notice; a routine flag speaks only through the `routine-flag` rule. */
export type OpenFlag = OpenFlagRow['code'];

export type RedFlagRow = FlagRow & { readonly code: RedFlag };

/**
 * Every red flag a runner can tick, most pressing first: of several open flags of one tier the first here is the reason.
 *
 * A limp is urgent at every age, so a runner under 18 needs no tier of their own: the age band changes words
 * ("with a parent or carer"), never this table.
 */
export const redFlags: readonly RedFlagRow[] = rows;

export type OpenFlagRow = Extract<(typeof rows)[number], { tier: 'emergency' | 'urgent' }>;

/** The flags that stay open until help was had, in the order of the table. */
export const openFlags: readonly OpenFlagRow[] = rows.filter((row) => row.tier !== 'routine');

export const isOpenFlag = (reason: string): reason is OpenFlag =>
  openFlags.some((flag) => flag.code === reason);

const tiers: ReadonlyMap<unknown, FlagTier> = new Map(rows.map((row) => [row.code, row.tier]));

export const isRedFlag = (value: unknown): value is RedFlag => tiers.has(value);

export const tierOf = (flag: RedFlag): FlagTier => tiers.get(flag) ?? 'emergency';
