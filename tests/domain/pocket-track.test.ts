import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueKinds, marksOf } from '#src/domain/cues.ts';
import { trackOf, trackRate, wavOf } from '#src/domain/pocket-track.ts';
import { lengthOf } from '#src/domain/steps.ts';
import {
  arbitraryRoutine,
  block,
  hold,
  reps,
  routine,
  sessionOf,
} from '#tests/support/player-builders.ts';

/** Where sound begins after at least 60 ms of silence, in milliseconds. */
const onsets = (track: Int16Array): number[] => {
  const found: number[] = [];
  let quiet = Number.POSITIVE_INFINITY;
  for (const [index, sample] of track.entries()) {
    if (Math.abs(sample) <= 20) {
      quiet += 1;
      continue;
    }
    if (quiet >= trackRate * 0.06) found.push((index * 1000) / trackRate);
    quiet = 0;
  }
  return found;
};

const busy = sessionOf(
  routine([
    block('walk', { sideMode: 'together', dose: hold(25, { sets: 2, restSeconds: 10 }) }),
    block('kick', { sideMode: 'alternating', dose: reps(5) }),
    block('stretch', { dose: hold(20) }),
  ]),
);

describe('a session as one track', () => {
  it('sounds every cue within 2 ms of its mark', () => {
    const marks = marksOf(busy);
    expect(new Set(marks.map((mark) => mark.kind))).toEqual(new Set(cueKinds));
    const heard = onsets(trackOf(marks, lengthOf(busy.steps)));
    for (const mark of marks) {
      const error = Math.min(...heard.map((at) => Math.abs(at - mark.atMs)));
      expect(error, `${mark.kind} at ${mark.atMs}`).toBeLessThanOrEqual(2);
    }
  });

  it('is silent where nothing is to be told', () => {
    const marks = marksOf(busy);
    const track = trackOf(marks, lengthOf(busy.steps));
    for (let second = 0; second < track.length / trackRate; second += 1) {
      const near = marks.some((mark) => Math.abs(mark.atMs - second * 1000) < 2100);
      if (!near) expect(Math.abs(track[second * trackRate] ?? 0)).toBe(0);
    }
  });

  it('is as long as the session and lets the last tune ring out', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (any) => {
        const session = sessionOf(any);
        const totalMs = lengthOf(session.steps);
        const track = trackOf([], totalMs);
        expect(track.length / trackRate).toBeCloseTo((totalMs + 1500) / 1000, 3);
      }),
      { numRuns: 10 },
    );
  });

  it('is quieter when it should be', () => {
    const marks = marksOf(busy);
    const peak = (volume: number) =>
      trackOf(marks, 60_000, volume).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak(0.5) / peak(1)).toBeCloseTo(0.5, 1);
    expect(peak(0)).toBe(0);
  });
});

describe('the file', () => {
  it('says what it is', () => {
    const file = wavOf(new Int16Array([0, 1, -1]), 8000);
    const view = new DataView(file.buffer);
    const text = new TextDecoder().decode(file.slice(0, 44));
    expect(text.slice(0, 4) + text.slice(8, 16) + text.slice(36, 40)).toBe('RIFFWAVEfmt data');
    expect(file).toHaveLength(50);
    expect(view.getUint32(4, true)).toBe(42);
    expect(view.getUint32(24, true)).toBe(8000);
    expect(view.getUint32(40, true)).toBe(6);
    expect([44, 46, 48].map((at) => view.getInt16(at, true))).toEqual([0, 1, -1]);
  });
});
