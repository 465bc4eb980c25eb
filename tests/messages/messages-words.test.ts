import { describe, expect, it } from 'vitest';
import { neverSaid } from '#tests/support/never-said.ts';

const files = import.meta.glob<string>('/src/messages/en*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

// What they say that they do not do.
const denied = /not a diagnosis|no clinician has validated|and days without pain are counted/gi;

/** What stands in quotes, without what is reckoned in between: sentences and parts of them, as they are in the file. */
const quoted = Object.entries(files).flatMap(([file, text]) =>
  [...text.replace(/^import .*$|\/\*[\s\S]*?\*\//gm, '').matchAll(/'[^'\n]*'|`[^`]*`/g)].map(
    ([words]) => ({
      place: file,
      text: words.replace(/\$\{[^}]*\}/g, '…').replace(denied, ''),
    }),
  ),
);

describe('the words of the app', () => {
  it.each(neverSaid)('never %s', (_, pattern) => {
    expect(quoted.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('take a limit of the pain from where it is held', () => {
    expect(quoted.filter(({ text }) => /\b\d+ of 10\b/.test(text))).toEqual([]);
  });

  it('are found in every file', () => {
    expect(new Set(quoted.map(({ place }) => place)).size).toBe(Object.keys(files).length);
    expect(quoted.length).toBeGreaterThan(800);
  });
});
