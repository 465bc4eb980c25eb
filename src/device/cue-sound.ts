import type { Note } from '#src/domain/cues.ts';
import { toneSamples } from '#src/domain/tone.ts';

export type AudioMode = 'mix' | 'over-silent';

export type PlannedTone = {
  /** Names the moment, so that planning it twice sounds it once. */
  readonly key: string;
  readonly notes: readonly Note[];
  /** From now; a late one (negative) sounds at once. */
  readonly inMs: number;
};

export type CueSound = {
  /** Call it in every tap of the player: browsers let sound begin only there, and a dead context is rebuilt here. */
  unlock(mode: AudioMode): void;
  /** Puts tones on the audio clock, exact to the sample even when the page is slow. */
  plan(tones: readonly PlannedTone[]): void;
  /** Takes back everything that has not ended. */
  cancel(): void;
  setVolume(volume: number): void;
  close(): void;
};

/** The part of Web Audio that is used, so that a test can bring its own. */
export type AudioPort = {
  readonly createContext: () => AudioContext | undefined;
  readonly monotonic: () => number;
  /** Safari only: `transient` lowers other sound, `playback` beats the silent switch and stops it. */
  readonly setSession: (type: 'transient' | 'playback') => void;
};

/** A context that says "running" while its clock stands still for this long is dead (seen after a lock or a call). */
const frozenMs = 600;

/** Samples a second: enough for the highest overtone, half the work of the speaker's own rate in the tap that starts a session. */
const toneSampleRate = 24_000;

export const createCueSound = (port: AudioPort): CueSound => {
  let context: AudioContext | undefined;
  let gain: GainNode | undefined;
  let volume = 1;
  let lastSeen: { audioSeconds: number; atMs: number } | undefined;
  let frozen = false;
  const planned = new Map<string, AudioBufferSourceNode>();
  const buffers = new Map<readonly Note[], AudioBuffer>();

  const build = () => {
    context = port.createContext();
    buffers.clear();
    planned.clear();
    lastSeen = undefined;
    frozen = false;
    if (context === undefined) return;
    gain = context.createGain();
    gain.gain.value = volume;
    gain.connect(context.destination);
  };

  const watchClock = () => {
    if (context === undefined) return;
    const atMs = port.monotonic();
    if (lastSeen === undefined || context.currentTime !== lastSeen.audioSeconds) {
      lastSeen = { audioSeconds: context.currentTime, atMs };
      frozen = false;
    } else if (context.state === 'running' && atMs - lastSeen.atMs > frozenMs) frozen = true;
  };

  const bufferOf = (context: AudioContext, notes: readonly Note[]) => {
    const known = buffers.get(notes);
    if (known) return known;
    const samples = toneSamples(notes, toneSampleRate);
    const buffer = context.createBuffer(1, samples.length, toneSampleRate);
    buffer.getChannelData(0).set(samples);
    buffers.set(notes, buffer);
    return buffer;
  };

  const sound = ({ key, notes, inMs }: PlannedTone, nowSeconds: number) => {
    if (context === undefined || gain === undefined || planned.has(key)) return;
    const source = context.createBufferSource();
    source.buffer = bufferOf(context, notes);
    source.connect(gain);
    source.onended = () => source.disconnect();
    source.start(nowSeconds + Math.max(0, inMs) / 1000);
    planned.set(key, source);
  };

  return {
    unlock: (mode) => {
      watchClock();
      // The page has one for all its sound: the setting may have changed since, or Settings let a tone be heard.
      port.setSession(mode === 'mix' ? 'transient' : 'playback');
      if (context === undefined || context.state === 'closed' || frozen) {
        void context?.close().catch(() => {});
        build();
      }
      if (context !== undefined && context.state !== 'running')
        void context.resume().catch(() => {});
    },
    plan: (tones) => {
      watchClock();
      // Read once: making a sound takes time, and must not move the ones after it.
      const nowSeconds = context?.currentTime ?? 0;
      for (const tone of tones) sound(tone, nowSeconds);
    },
    cancel: () => {
      for (const source of planned.values()) {
        source.onended = null;
        source.stop();
        source.disconnect();
      }
      planned.clear();
    },
    setVolume: (value) => {
      volume = value;
      if (gain) gain.gain.value = value;
    },
    close: () => {
      void context?.close().catch(() => {});
      context = undefined;
      planned.clear();
    },
  };
};

export const pageAudio: AudioPort = {
  createContext: () =>
    typeof AudioContext === 'undefined'
      ? undefined
      : new AudioContext({ latencyHint: 'interactive' }),
  monotonic: () => performance.now(),
  setSession: (type) => {
    if (!('audioSession' in navigator)) return;
    const session = navigator.audioSession;
    if (typeof session === 'object' && session !== null) Object.assign(session, { type });
  },
};
