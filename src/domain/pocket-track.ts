import { cueWays, type Mark } from './cues.ts';
import { toneSamples } from './tone.ts';

/** Enough for tones, small enough for a phone: twenty minutes are 19 MB. */
export const trackRate = 8000;

/** The last tune rings out before the track ends. */
const tailMs = 1500;

/** A whole session as sound: silence with every cue's tune at its mark. */
export const trackOf = (marks: readonly Mark[], totalMs: number, volume = 1): Int16Array => {
  const track = new Int16Array(Math.ceil(((totalMs + tailMs) * trackRate) / 1000));
  for (const { atMs, kind } of marks) {
    const first = Math.round((atMs * trackRate) / 1000);
    for (const [index, sample] of tuneOf(kind).entries()) {
      const place = first + index;
      if (place >= track.length) break;
      track[place] = clipped((track[place] ?? 0) + sample * volume * 32_767);
    }
  }
  return track;
};

/** The samples as a WAV file: mono, 16 bit. */
export const wavOf = (samples: Int16Array, rate = trackRate): Uint8Array<ArrayBuffer> => {
  const headerBytes = 44;
  const dataBytes = samples.length * 2;
  const file = new DataView(new ArrayBuffer(headerBytes + dataBytes));
  const word = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries())
      file.setUint8(at + index, letter.charCodeAt(0));
  };
  word(0, 'RIFF');
  file.setUint32(4, headerBytes - 8 + dataBytes, true);
  word(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate * 2, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  word(36, 'data');
  file.setUint32(40, dataBytes, true);
  for (const [index, sample] of samples.entries())
    file.setInt16(headerBytes + index * 2, sample, true);
  return new Uint8Array(file.buffer);
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
