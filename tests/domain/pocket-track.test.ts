import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueKinds, marksOf } from '#src/domain/cues.ts';
import { samplesOf, silentWav, type Track, trackOf, trackRate } from '#src/domain/pocket-track.ts';
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

const marks = marksOf(busy);
const totalMs = lengthOf(busy.steps);

const samples = (over: Partial<Track> = {}): Int16Array =>
  samplesOf(
    trackOf({ marks, totalMs, toneVolume: 1, speech: [], clipOf: () => undefined, ...over }),
  );

const peak = (track: Int16Array) =>
  track.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** A phrase as a tone that no tune has: loud from its first sample to its last. */
const clip = new Float32Array(trackRate / 2).map((_, index) => (index % 2 ? 0.5 : -0.5));

describe('a session as one track', () => {
  it('sounds every cue within 2 ms of its mark', () => {
    expect(new Set(marks.map((mark) => mark.kind))).toEqual(new Set(cueKinds));
    const heard = onsets(samples());
    for (const mark of marks) {
      const error = Math.min(...heard.map((at) => Math.abs(at - mark.atMs)));
      expect(error, `${mark.kind} at ${mark.atMs}`).toBeLessThanOrEqual(2);
    }
  });

  it('says every phrase at its place, to the sample', () => {
    const speech = [
      { atMs: 1000, phrase: 'here' },
      { atMs: 7001, phrase: 'there' },
      { atMs: 9000, phrase: 'never recorded' },
    ];
    const track = samples({
      toneVolume: 0,
      speech,
      clipOf: (phrase) => (phrase === 'never recorded' ? undefined : clip),
    });
    expect(onsets(track)).toEqual(
      [1000, 7001].map((ms) => Math.round((ms * trackRate) / 1000) / (trackRate / 1000)),
    );
    expect(peak(track)).toBeCloseTo(0.5 * 0.85 * 32_767, -2);
  });

  it('never overflows where a word meets a tune', () => {
    const loud = clip.map((sample) => sample * 2);
    const track = samples({
      speech: marks.map(({ atMs }) => ({ atMs, phrase: 'on top' })),
      clipOf: () => loud,
    });
    expect(peak(track)).toBeGreaterThanOrEqual(32_767);
    expect(peak(track)).toBeLessThanOrEqual(32_768);
  });

  it('is silent where nothing is to be told', () => {
    const track = samples();
    for (let second = 0; second < track.length / trackRate; second += 1) {
      const near = marks.some((mark) => Math.abs(mark.atMs - second * 1000) < 2100);
      if (!near) expect(Math.abs(track[second * trackRate] ?? 0)).toBe(0);
    }
  });

  it('is as long as the session and lets the last words be said', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (any) => {
        const whole = lengthOf(sessionOf(any).steps);
        const track = samples({ marks: [], totalMs: whole });
        expect(track.length / trackRate).toBeCloseTo((whole + 3500) / 1000, 3);
      }),
      { numRuns: 10 },
    );
  });

  it('is quieter when it should be, and silent without tones', () => {
    expect(peak(samples({ toneVolume: 0.5 })) / peak(samples())).toBeCloseTo(0.5, 1);
    expect(peak(samples({ toneVolume: 0 }))).toBe(0);
  });
});

describe('the file', () => {
  it('says what it is, and holds the samples as they are', () => {
    const { file, samples: inside } = silentWav(3, 8000);
    inside.set([0, 1, -1]);
    const view = new DataView(file.buffer);
    const text = new TextDecoder().decode(file.slice(0, 44));
    expect(text.slice(0, 4) + text.slice(8, 16) + text.slice(36, 40)).toBe('RIFFWAVEfmt data');
    expect(file).toHaveLength(50);
    expect(view.getUint32(4, true)).toBe(42);
    expect(view.getUint32(24, true)).toBe(8000);
    expect(view.getUint32(40, true)).toBe(6);
    expect([44, 46, 48].map((at) => view.getInt16(at, true))).toEqual([0, 1, -1]);
    expect([...samplesOf(file)]).toEqual([0, 1, -1]);
  });
});
