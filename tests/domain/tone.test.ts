import { describe, expect, it } from 'vitest';
import { cueKinds, cueWays } from '#src/domain/cues.ts';
import { toneSamples, toneSeconds } from '#src/domain/tone.ts';

describe('a tune', () => {
  it.each(cueKinds)('of %s begins and ends softly and never clips', (kind) => {
    const samples = toneSamples(cueWays[kind].notes, 8000);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.05);
    expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(0.3);
  });

  it('is as long as its last note', () => {
    expect(toneSeconds(cueWays.start.notes)).toBe(0.45);
    expect(toneSamples(cueWays.start.notes, 8000)).toHaveLength(3600);
    expect(toneSamples([], 8000)).toHaveLength(0);
  });
});
