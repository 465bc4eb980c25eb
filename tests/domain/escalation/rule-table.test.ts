import { describe, expect, it } from 'vitest';
import type { Day } from '#src/domain/day.ts';
import { isRedFlag, openFlags, redFlags, tierOf } from '#src/domain/escalation/red-flags.ts';
import { statuses, type Tier, tiers } from '#src/domain/escalation/rule.ts';
import { ruleSources } from '#src/domain/escalation/rule-sources.ts';
import { newestVersion, reasons, rules, ruleVersion } from '#src/domain/escalation/rules.ts';
import { thresholds } from '#src/domain/escalation/thresholds.ts';
import { assess } from '#src/domain/escalation.ts';
import { courseOf } from '#tests/support/escalation-diary.ts';
import { edgeDiaries } from '#tests/support/escalation-edge-diaries.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';

const start = '2026-06-01' as Day;
const turns = [...sharedCases, ...Object.values(edgeDiaries).flat()].flatMap((diary) =>
  courseOf(diary, start, assess),
);

describe('every line of the rule', () => {
  it.each(rules.map((rule) => rule.id))('%s is the reason of some worked diary', (reason) => {
    expect(turns.map((turn) => turn.reason)).toContain(reason);
  });

  it.each(statuses)('%s is the status of some worked diary', (status) => {
    expect(turns.map((turn) => turn.status)).toContain(status);
  });

  it.each(openFlags)('$code gives its own tier and reason, without a score', ({ code, tier }) => {
    const entry = {
      day: start,
      createdDay: start,
      nrs: null,
      context: 'rest' as const,
      flags: [code],
      dailyLifeAffected: false,
    };
    const history = { entries: [entry], routines: [], acknowledgements: [] };
    expect(assess(history, start)).toMatchObject({ status: tier, reason: code });
  });

  it.each(rules)('$id names its numbers and a source for them', (rule) => {
    expect(rule.thresholds.length).toBeGreaterThan(0);
    expect(new Set(rule.thresholds).size).toBe(rule.thresholds.length);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(new Set(rule.sources).size).toBe(rule.sources.length);
  });

  it('stands in the table once, the more pressing before the less', () => {
    expect(new Set(reasons).size).toBe(reasons.length);
    const severity = rules.map((rule) => rule.tier);
    expect(severity).toEqual([...severity].sort((a, b) => tiers.indexOf(a) - tiers.indexOf(b)));
  });

  it('opens the alert where it asks for an appointment, and closes it where it asks for nothing', () => {
    const told = (tier: Tier) =>
      statuses.filter((status) =>
        rules.some((rule) => rule.tier === tier && rule.status === status),
      );
    expect(told('urgent')).toEqual(['urgent']);
    expect(told('safety-check')).toEqual(['safety-check']);
    expect(told('routine')).toEqual(['see-professional', 'under-care', 'insufficient-data']);
    expect(told('information')).toEqual(statuses.slice(statuses.indexOf('insufficient-data')));
  });

  it('is used: every number and every source is named by a line or a flag', () => {
    const named = new Set(rules.flatMap((rule) => rule.thresholds));
    const general = ['clockSlip', 'recentLoggedDays', 'recentRunDays', 'trimmedFrom', 'snooze'];
    expect(Object.keys(thresholds).filter((id) => !named.has(id as never))).toEqual(general);

    const cited = new Set([
      ...rules.flatMap((rule) => rule.sources),
      ...redFlags.flatMap((flag) => flag.sources),
      ...Object.values(thresholds).flatMap((threshold) => threshold.sources),
    ]);
    expect(ruleSources.map((source) => source.id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has the version of its newest line', () => {
    for (const { since } of rules) expect(newestVersion([since, ruleVersion])).toBe(ruleVersion);
    expect(newestVersion(['1.0.0', '1.10.2', '1.9.30'])).toBe('1.10.2');
    expect(newestVersion(['2.0.0', '1.10.0'])).toBe('2.0.0');
  });
});

describe('the red flags', () => {
  it('stand in the order of the specification, by tier', () => {
    expect(redFlags.map((flag) => `${flag.tier} ${flag.code}`)).toEqual([
      'emergency cannot-bear-weight',
      'emergency severe-after-fall',
      'emergency injury-numbness',
      'emergency hot-swollen-or-fever',
      'emergency saddle-or-bladder-bowel',
      'emergency both-legs-weak',
      'emergency testicle-pain-sudden',
      'emergency groin-lump-painful-vomiting',
      'emergency severe-abdominal',
      'emergency chest-pain-breathless',
      'urgent pain-walking-limp',
      'urgent night-or-rest-groin',
      'urgent bone-risk-groin',
      'urgent sudden-pop-bruise',
      'urgent sudden-severe-no-injury',
      'urgent skin-colour-change',
      'urgent one-leg-swollen-hot',
      'urgent leg-numb-weak',
      'urgent unwell-weight-loss',
      'urgent cancer-history-new-pain',
      'routine morning-stiffness-30',
      'routine locking-giving-way',
      'routine less-rotation',
    ]);
  });

  it('hold a limp to be urgent at every age, which is what a runner under 18 needs', () => {
    expect(tierOf('pain-walking-limp')).toBe('urgent');
  });

  it('each cite a source', () => {
    for (const flag of redFlags) expect(flag.sources.length).toBeGreaterThan(0);
  });

  it('are told from anything else', () => {
    expect(redFlags.every((flag) => isRedFlag(flag.code))).toBe(true);
    for (const other of ['', 'limp', 'toString', null, undefined, 3]) {
      expect(isRedFlag(other)).toBe(false);
    }
  });
});
