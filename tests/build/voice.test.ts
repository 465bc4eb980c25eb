import { describe, expect, it } from 'vitest';
import { checkedContent } from '#src/build/checked-content.ts';
import { allSpokenPhrases } from '#src/build/spoken-phrases.ts';
import places from '#src/device/voice/en.json' with { type: 'json' };
import { en } from '#src/messages/en.ts';

const phrases = allSpokenPhrases(en, checkedContent().listing.routines);
const clips = Object.entries(places);

describe('the recorded voice', () => {
  it('has a clip of every phrase of every routine, and no other: `npm run voice` makes them', () => {
    expect(clips.map(([phrase]) => phrase).toSorted()).toEqual(phrases);
  });

  it('keeps its clips apart, none of them empty or endless', () => {
    const inOrder = clips.toSorted(([, [a = 0]], [, [b = 0]]) => a - b);
    let freeMs = 0;
    for (const [phrase, [fromMs = 0, toMs = 0]] of inOrder) {
      expect(fromMs - freeMs, phrase).toBeGreaterThanOrEqual(200);
      expect(toMs - fromMs, phrase).toBeGreaterThan(150);
      expect(toMs - fromMs, phrase).toBeLessThan(4000);
      freeMs = toMs;
    }
  });
});
