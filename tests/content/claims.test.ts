import { describe, expect, it } from 'vitest';
import { claims } from '#content/claims.ts';
import { statements } from './authored.ts';

// The article's claims, counted from the article itself and not from our list of them.
const articleClaims = Object.entries({ A: 4, B: 5, C: 11, D: 7, E: 6 }).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, index) => `${part}${index + 1}`),
);

// Where the article is loose: the claim, and a source that the note beside it must name.
const corrections: readonly [claim: string, source: string][] = [
  ['A2', 'holmich-2007'],
  ['A2', 'andersson-1995'],
  ['A2', 'rauseo-2017'],
  ['A4', 'mettler-2019'],
  ['B4', 'medscape-86808'],
  ['B5', 'jospt-1990'],
  ['B5', 'schache-2000'],
  ['C6', 'gait2392-model'],
  ['C7', 'gait2392-model'],
  ['C8', 'lowe-2015'],
  ['C9', 'lowe-2015'],
  ['C10', 'lowe-2015'],
  ['C11', 'konrad-2022'],
  ['D1', 'gardner-2021'],
  ['D2', 'juker-1998'],
  ['D3', 'juker-1998'],
  ['D4', 'juker-1998'],
  ['E2', 'souza-2016'],
  ['E6', 'nice-ng226'],
];

describe('the claims of the article', () => {
  it('are listed in full and in its order', () => {
    expect(Object.keys(claims)).toEqual(articleClaims);
  });

  it.each(articleClaims)('%s is carried by at least one record', (claim) => {
    expect(statements.filter((statement) => statement.claims.includes(claim))).not.toHaveLength(0);
  });

  it('are the only ones that records name', () => {
    const named = new Set(statements.flatMap((statement) => statement.claims));
    expect([...named].filter((claim) => !articleClaims.includes(claim))).toEqual([]);
  });

  it.each(corrections)(
    '%s is shown as the article says it, with a note from %s',
    (claim, source) => {
      const corrected = statements.filter(
        (statement) =>
          statement.claims.includes(claim) &&
          statement.articleText !== undefined &&
          statement.note !== undefined &&
          statement.articleText !== statement.note,
      );
      expect(corrected.flatMap((statement) => statement.sources)).toContain(source);
    },
  );

  it('are never reworded without a note that says why', () => {
    const silent = statements.filter(
      ({ articleText, note }) => articleText !== undefined && note === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('are told apart from our additions', () => {
    const unmarked = statements.filter(
      (statement) => statement.claims.length === 0 && statement.addition !== true,
    );
    expect(unmarked).toEqual([]);
  });
});
