import { describe, expect, it } from 'vitest';
import { everyWord } from './authored.ts';

// What a wellness product must not say, and what a calm one does not.
const forbidden: readonly [what: string, pattern: RegExp][] = [
  ['diagnose', /\bdiagnos/i],
  ['detect', /\bdetect/i],
  ['assess an injury', /\bassess/i],
  ['call a psoas inflamed', /\binflamed\b/i],
  ['score a risk', /\brisk score/i],
  ['speak of flares and relapses', /\bflares?\b|\brelapse/i],
  ['make a patient of the reader', /\bpatients?\b/i],
  ['promise to treat, heal, cure, fix or relieve', /\b(treats?|heals?|cures?|fixe?s|relieves?)\b/i],
  ['offer therapy, prescriptions or rehab', /\b(therapy|prescri\w+|rehab\w*)\b/i],
  ['promise to prevent injury', /\bprevent/i],
  ['claim proof', /\b(proven|proof|validated|medical[- ]grade)\b/i],
  ['clear anyone to run', /\b(cleared|safe) to run\b/i],
  [
    'tell the reader what they have',
    /it looks like|you (may|might|probably) have a (tear|stress)/i,
  ],
  ['raise an alarm', /\b(red alert|abnormal|pathological)\b/i],
  ['urge to bear pain', /no pain,? no gain|push(ing)? through|grit/i],
  ['be vague about time', /symptoms persist/i],
  ['count pain-free days', /streak|days without pain|pain-free days/i],
  ['scold', /\byou (failed|should have|forgot|missed)\b/i],
  ['shout', /!/],
  ['use emoji', /\p{Extended_Pictographic}/u],
  ['spell the American way', /\b(center|color|behavior|program|practice diligently)\b/i],
];

const conditions = /muscle tears?|stress fractures?|arthritis|tendin|bursitis|impinge|labral/i;

describe('the words of the content', () => {
  it.each(forbidden)('never %s', (_, pattern) => {
    expect(everyWord.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('name conditions only on the page about care, in the article’s claim and in the list of sources', () => {
    const allowed = /^(articles\.\/content\/articles\/when-to-see-whom\.ts|claims\.E6|sources)\b/;
    const named = everyWord.filter(({ text }) => conditions.test(text));
    expect(named.filter(({ place }) => !allowed.test(place))).toEqual([]);
    expect(named).not.toHaveLength(0);
  });

  it('never tie a condition to the reader', () => {
    const tied = everyWord.filter(
      ({ text }) => conditions.test(text) && /\byou(r|’re)? (have|got|psoas)\b/i.test(text),
    );
    expect(tied).toEqual([]);
  });

  it('say isometric only where the two words are told apart', () => {
    const places = everyWord
      .filter(({ text }) => /isometric/i.test(text))
      .map(({ place }) => place);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/stretching-and-rolling/);
  });
});
