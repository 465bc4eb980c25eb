import type { Note } from './cues.ts';

const attackSeconds = 0.008;
const releaseSeconds = 0.06;
/** Overtones carry a low note through music and small speakers. */
const overtones = [1, 0.35, 0.15];
const loudness = 0.6 / overtones.reduce((sum, part) => sum + part, 0);

export const toneSeconds = (notes: readonly Note[]): number =>
  Math.max(0, ...notes.map((note) => (note.startMs + note.lengthMs) / 1000));

/** The samples of a tune, -1 to 1, with soft edges so that no speaker clicks. */
export const toneSamples = (notes: readonly Note[], sampleRate: number): Float32Array => {
  const samples = new Float32Array(Math.ceil(toneSeconds(notes) * sampleRate));
  for (const note of notes) {
    const first = Math.round((note.startMs / 1000) * sampleRate);
    const lengthSeconds = note.lengthMs / 1000;
    const count = Math.min(Math.floor(lengthSeconds * sampleRate), samples.length - first);
    for (let index = 0; index < count; index += 1) {
      const seconds = index / sampleRate;
      const edge = Math.min(
        1,
        seconds / attackSeconds,
        (lengthSeconds - seconds) / Math.min(releaseSeconds, lengthSeconds / 2),
      );
      const wave = overtones.reduce(
        (sum, part, harmonic) =>
          sum + part * Math.sin(2 * Math.PI * note.hz * (harmonic + 1) * seconds),
        0,
      );
      samples[first + index] = (samples[first + index] ?? 0) + loudness * edge * wave;
    }
  }
  return samples;
};
