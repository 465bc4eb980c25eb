import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueWays, isMissable, type Mark, marksOf } from '#src/domain/cues.ts';
import { speechOf } from '#src/domain/pocket-speech.ts';
import { toneSeconds } from '#src/domain/tone.ts';
import { arbitraryRoutine, sessionOf } from '#tests/support/player-builders.ts';

const mark = (atMs: number, kind: Mark['kind']): Mark => ({ atMs, kind, step: 0 });
const tuneMs = (kind: Mark['kind']) => toneSeconds(cueWays[kind].notes) * 1000;

/** Says the kind of each mark in so many phrases of one second. */
const said = (marks: readonly Mark[], phrases = 1, lengthMs = 1000) =>
  speechOf(marks, {
    phrasesOf: ({ kind }) => Array.from({ length: phrases }, (_, at) => `${kind} ${at + 1}`),
    lengthMs: () => lengthMs,
  });

describe('the words of a track', () => {
  it('begin when the tune of their mark is over', () => {
    const [first] = said([mark(5000, 'start')]);
    expect(first).toEqual({ atMs: 5000 + tuneMs('start') + 80, phrase: 'start 1' });
  });

  it('follow one another with a breath between', () => {
    const times = said([mark(0, 'get-ready')], 3).map(({ atMs }) => atMs);
    expect(times.map((at) => at - (times[0] ?? 0))).toEqual([0, 1080, 2160]);
  });

  it('leave out the phrases that would run into the next mark, and all after them', () => {
    const marks = [mark(0, 'next'), mark(3500, 'start')];
    expect(said(marks, 4).map(({ phrase }) => phrase)).toEqual([
      'next 1',
      'next 2',
      'start 1',
      'start 2',
      'start 3',
      'start 4',
    ]);
  });

  it('are not interrupted by a countdown, which then goes unsaid', () => {
    const marks = [mark(0, 'get-ready'), mark(1000, 'countdown'), mark(4000, 'countdown')];
    expect(said(marks, 2).map(({ phrase }) => phrase)).toEqual([
      'get-ready 1',
      'get-ready 2',
      'countdown 1',
      'countdown 2',
    ]);
  });

  it('of a count end before the next count', () => {
    const counts = [mark(0, 'rep'), mark(700, 'rep'), mark(1400, 'rep')];
    expect(said(counts, 1, 500).map(({ atMs }) => atMs - 50 - 80)).toEqual([0, 700, 1400]);
    expect(said(counts, 1, 600).map(({ atMs }) => atMs - 50 - 80)).toEqual([1400]);
  });

  it('that were never recorded are passed over', () => {
    const words = speechOf([mark(0, 'next')], {
      phrasesOf: () => ['Next', 'A new name', 'Left side'],
      lengthMs: (phrase) => (phrase === 'A new name' ? undefined : 400),
    });
    expect(words.map(({ phrase }) => phrase)).toEqual(['Next', 'Left side']);
  });

  it('are in no session said over one another, before their mark, or into the next that must be heard', () => {
    fc.assert(
      fc.property(arbitraryRoutine, fc.integer({ min: 200, max: 4000 }), (routine, lengthMs) => {
        const marks = marksOf(sessionOf(routine));
        const words = speechOf(marks, {
          phrasesOf: (one) => [`${one.atMs}`, `${one.atMs}`],
          lengthMs: () => lengthMs,
        });
        let freeMs = 0;
        for (const { atMs, phrase } of words) {
          expect(atMs).toBeGreaterThanOrEqual(freeMs);
          expect(atMs).toBeGreaterThan(Number(phrase));
          freeMs = atMs + lengthMs;
          const next = marks.find((one) => !isMissable(one) && one.atMs > Number(phrase));
          if (next) expect(freeMs).toBeLessThanOrEqual(next.atMs);
        }
      }),
    );
  });
});
