import { cueWays, type Mark } from './cues.ts';
import type { SpokenAt } from './pocket-speech.ts';
import { toneSamples } from './tone.ts';

/** Enough for a clear voice, small enough for a phone: twenty minutes are 29 MB. */
export const trackRate = 12_000;

/** The last tune rings out, and the last words are said, before the track ends. */
const tailMs = 3500;

/** Words lie a little under the tunes' own peak. */
const voiceVolume = 0.85;

export type Track = {
  readonly marks: readonly Mark[];
  readonly totalMs: number;
  /** 0-1; 0 leaves the tunes out. */
  readonly toneVolume: number;
  readonly speech: readonly SpokenAt[];
  /** The samples of a phrase at `trackRate`, -1 to 1. */
  readonly clipOf: (phrase: string) => Float32Array | undefined;
};

/** A whole session as a WAV file, mono, 16 bit: silence with every cue's tune at its mark and its words after it. */
export const trackOf = (track: Track): Uint8Array<ArrayBuffer> => {
  const length = Math.ceil(((track.totalMs + tailMs) * trackRate) / 1000);
  const { file, samples } = silentWav(length, trackRate);
  if (track.toneVolume > 0)
    for (const { atMs, kind } of track.marks) mix(samples, tuneOf(kind), atMs, track.toneVolume);
  for (const { atMs, phrase } of track.speech) {
    const clip = track.clipOf(phrase);
    if (clip) mix(samples, clip, atMs, voiceVolume);
  }
  return file;
};

const headerBytes = 44;

/** The samples of a WAV file of ours. */
export const samplesOf = (file: Uint8Array<ArrayBuffer>): Int16Array =>
  new Int16Array(file.buffer, headerBytes);

/** One buffer for the file and its samples: a copy of them would be twice as much as a cheap phone has to spare. */
export const silentWav = (
  length: number,
  rate: number,
): { file: Uint8Array<ArrayBuffer>; samples: Int16Array } => {
  const dataBytes = length * 2;
  const buffer = new ArrayBuffer(headerBytes + dataBytes);
  const header = new DataView(buffer);
  const word = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries())
      header.setUint8(at + index, letter.charCodeAt(0));
  };
  word(0, 'RIFF');
  header.setUint32(4, headerBytes - 8 + dataBytes, true);
  word(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  word(36, 'data');
  header.setUint32(40, dataBytes, true);
  const file = new Uint8Array(buffer);
  // WAV is little-endian, and so is every phone and computer that runs a browser of today.
  return { file, samples: samplesOf(file) };
};

const mix = (track: Int16Array, sound: Float32Array, atMs: number, volume: number) => {
  const first = Math.round((atMs * trackRate) / 1000);
  const count = Math.min(sound.length, track.length - first);
  for (let index = 0; index < count; index += 1) {
    const added = (sound[index] ?? 0) * volume * 32_767;
    track[first + index] = clipped((track[first + index] ?? 0) + added);
  }
};

const tunes = new Map<Mark['kind'], Float32Array>();

const tuneOf = (kind: Mark['kind']): Float32Array => {
  const known = tunes.get(kind);
  if (known) return known;
  const made = toneSamples(cueWays[kind].notes, trackRate);
  tunes.set(kind, made);
  return made;
};

const clipped = (value: number) => Math.max(-32_768, Math.min(32_767, Math.round(value)));
