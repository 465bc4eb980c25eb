import { cueWays, isMissable, type Mark } from './cues.ts';
import { toneSeconds } from './tone.ts';

/** A phrase of the voice and its place in the track. */
export type SpokenAt = { readonly atMs: number; readonly phrase: string };

/** What is said at a mark, and how long each phrase lasts: undefined when there is no clip of it. */
type Voice = {
  readonly phrasesOf: (mark: Mark) => readonly string[];
  readonly lengthMs: (phrase: string) => number | undefined;
};

/** Between a cue's tune and its words, and between two phrases. */
const breathMs = 80;

/**
 * Where each phrase begins. Words wait for the tune of their mark, give way to the next mark that must be heard, and
 * are never said over one another: a phrase that would not end in time is left out with those after it.
 */
export const speechOf = (marks: readonly Mark[], voice: Voice): SpokenAt[] => {
  const spoken: SpokenAt[] = [];
  let freeMs = 0;
  for (const [index, mark] of marks.entries()) {
    const tuneEndsMs = mark.atMs + toneSeconds(cueWays[mark.kind].notes) * 1000 + breathMs;
    if (isMissable(mark) && freeMs > tuneEndsMs) continue;
    const untilMs = endOf(marks, index);
    let atMs = Math.max(tuneEndsMs, freeMs);
    for (const phrase of voice.phrasesOf(mark)) {
      const lengthMs = voice.lengthMs(phrase);
      if (lengthMs === undefined) continue;
      if (atMs + lengthMs > untilMs) break;
      spoken.push({ atMs, phrase });
      atMs += lengthMs + breathMs;
      freeMs = atMs;
    }
  }
  return spoken;
};

/** When the words of a mark must have ended: before the next tune for words that may be missed, before the next that may not be for all others. */
const endOf = (marks: readonly Mark[], index: number): number => {
  const mark = marks[index];
  const next = marks.slice(index + 1).find((one) => (mark && isMissable(mark)) || !isMissable(one));
  return next?.atMs ?? Number.POSITIVE_INFINITY;
};
