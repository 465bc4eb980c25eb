import { describe, expect, it } from 'vitest';
import { neverSaid } from '#tests/support/never-said.ts';
import { everyWord } from './authored.ts';

const conditions = /muscle tears?|stress fractures?|arthritis|tendin|bursitis|impinge|labral/i;

describe('the words of the content', () => {
  it.each(neverSaid)('never %s', (_, pattern) => {
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

  it('are set as print sets them: curly quotes, a minus before a number, “to” between two, and no % alone on a line', () => {
    const typed = everyWord.filter(({ text }) => /['"]|\.{3}|\d-\d|(?<![\w)])-\d|\d %/.test(text));
    expect(typed).toEqual([]);
  });

  it('say isometric only where the two words are told apart', () => {
    const places = everyWord
      .filter(({ text }) => /isometric/i.test(text))
      .map(({ place }) => place);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/stretching-and-rolling/);
  });
});
