import { createCueSound } from '#src/device/cue-sound.ts';
import { cuesBetween, cueWays, type Mark } from '#src/domain/cues.ts';

const samplesPerSecond = 16_000;
/** The page looks so often, and plans so far ahead. */
const lookSeconds = 0.25;
const planAheadMs = 2500;

/**
 * Runs in a browser: plays the cues of a session into a recording of its own clock, planned as the player plans them,
 * and returns when sound began after at least 60 ms of silence, in milliseconds.
 */
export const recordCues = async (marks: readonly Mark[], totalMs: number): Promise<number[]> => {
  const length = Math.ceil(((totalMs + 2000) / 1000) * samplesPerSecond);
  const recording = new OfflineAudioContext(1, length, samplesPerSecond);
  // An offline context can't be resumed before it has begun, and the player asks for that in every tap.
  const context = new Proxy(recording, {
    get: (target, name) => {
      if (name === 'state') return 'running';
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as unknown as AudioContext;
  const sound = createCueSound({
    createContext: () => context,
    monotonic: () => recording.currentTime * 1000,
    setSession: () => {},
  });
  sound.unlock('mix');

  const look = () => {
    const nowMs = recording.currentTime * 1000;
    sound.plan(
      cuesBetween(marks, nowMs - 1, nowMs + planAheadMs).map((mark) => ({
        key: `${mark.atMs}`,
        notes: cueWays[mark.kind].notes,
        inMs: mark.atMs - nowMs,
      })),
    );
  };
  look();
  for (let at = lookSeconds; at < length / samplesPerSecond; at += lookSeconds)
    void recording.suspend(at).then(() => {
      look();
      return recording.resume();
    });
  const samples = (await recording.startRendering()).getChannelData(0);

  const onsets: number[] = [];
  let quiet = Number.POSITIVE_INFINITY;
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) <= 0.0005) {
      quiet += 1;
      continue;
    }
    if (quiet >= samplesPerSecond * 0.06) onsets.push((index * 1000) / samplesPerSecond);
    quiet = 0;
  }
  return onsets;
};
