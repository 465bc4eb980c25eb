import { describe, expect, it } from 'vitest';
import { doseRanges } from '#content/dose-ranges.ts';
import { sources } from '#content/sources.ts';
import { loadSources } from '#src/catalogue/catalogue.ts';
import { redFlags } from '#src/domain/escalation/red-flags.ts';
import { ruleSources } from '#src/domain/escalation/rule-sources.ts';
import { thresholds } from '#src/domain/escalation/thresholds.ts';
import { everyWord, statements } from './authored.ts';

// The only DOIs that were checked. A DOI from memory is a guess.
const checkedDois = [
  '10.1111/j.1600-0838.1995.tb00004.x',
  '10.1007/s00586-010-1508-5',
  '10.1186/2193-1801-3-624',
  '10.3390/jcm13216617',
  '10.1136/bjsports-2015-094869',
  '10.1139/apnm-2015-0235',
  '10.3390/ijerph18041936',
  '10.1007/s40279-024-02143-9',
  '10.1016/j.jshs.2025.101067',
  '10.1519/JSC.0000000000003765',
  '10.1007/s40279-022-01699-8',
  '10.3390/jcm10225360',
  '10.1007/s00167-015-3583-y',
  '10.1136/bjsports-2016-097383',
  '10.1177/0363546506298279',
  '10.1371/journal.pone.0204742',
  '10.1371/journal.pone.0099877',
  '10.1136/bjsports-2024-109380',
  '10.1249/MSS.0b013e3181ebedf4',
  '10.1242/jeb.125500',
  '10.1186/s40798-022-00504-0',
  '10.1242/jeb.064527',
  '10.1016/j.gaitpost.2008.11.011',
  '10.1249/MSS.0000000000000436',
  '10.1016/j.pmr.2015.08.006',
  '10.1016/S0304-3959(01)00349-9',
  '10.1136/bjsports-2016-096675',
  '10.3389/fpsyg.2016.01466',
  '10.1016/0304-3959(93)90148-I',
  '10.1016/j.pain.2008.03.024',
  '10.1097/j.pain.0000000000000160',
  '10.1055/s-0043-103946',
  '10.1136/bjsports-2023-106994',
  '10.1007/BF00365136',
];

// Known only at second hand: shown as quoted, never as read.
const quotedOnly = ['garber-2011', 'acsm-2009', 'nhs-hip-pain', 'nhs-sprains', 'nice-cks'];

// Seen nowhere, or only in part: never shown as fact.
const unverified: readonly [what: string, pattern: RegExp][] = [
  ['the DOI of the 2011 position stand', /10\.1249\/MSS\.0b013e318213fefb/i],
  ['a hop as a test', /\bhop(s|ped|ping)?\b/i],
  ['which muscles the figure-four stretches', /deep[ -]rotator/i],
  ['the original pain-monitoring bands', /thome[eé]/i],
  ['what a review concluded on stretching and soreness', /afonso|soreness after (the |a )?run/i],
  ['the exact wording for groin pain by muscle', /iliopsoas[- ]related|tender/i],
];

const cited = new Set<string>([
  ...statements.flatMap((statement) => statement.sources),
  ...Object.values(doseRanges).flatMap((shapes) =>
    Object.values(shapes).flatMap((range) => range.sources),
  ),
  ...Object.values(thresholds).flatMap((row): readonly string[] => row.sources),
  ...redFlags.flatMap((row): readonly string[] => row.sources),
]);

describe('the sources', () => {
  it('are all cited somewhere', () => {
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('hold everything that is cited', () => {
    expect([...cited].filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });

  it('print only DOIs that were checked, and one address', async () => {
    const all = [...(await loadSources()).values()];
    const dois = all.flatMap(({ doi }) => (doi === undefined ? [] : [doi]));
    expect(dois.filter((doi) => !checkedDois.includes(doi))).toEqual([]);
    expect(new Set(dois).size).toBe(dois.length);
    expect(all.flatMap(({ url }) => (url === undefined ? [] : [url]))).toEqual([
      'https://www.nhs.uk/symptoms/hip-pain/',
    ]);
  });

  it('say which were only quoted, and which choice is our own', async () => {
    const all = [...(await loadSources()).values()];
    const ids = (seen: string) => all.filter((source) => source.seen === seen).map(({ id }) => id);
    expect(ids('quoted').toSorted()).toEqual(quotedOnly.toSorted());
    expect(ids('own')).toEqual(['own-choice']);
    expect(all.filter(({ strength }) => strength === 'E').map(({ id }) => id)).toEqual([
      'own-choice',
    ]);
  });

  it.each(ruleSources.map((source) => [source.id, source] as const))(
    '%s is told to the reader as the rule knows it',
    async (id, { basis, doi }) => {
      const source = (await loadSources()).get(id);
      expect(source?.seen).toBe(basis === 'own-choice' ? 'own' : basis);
      expect(source?.doi).toBe(doi);
    },
  );

  it.each(unverified)('say nothing of %s', (_, pattern) => {
    expect(everyWord.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('stand behind every statement', () => {
    expect(statements.filter((statement) => statement.sources.length === 0)).toEqual([]);
  });
});
