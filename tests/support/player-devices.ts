import type { PlannedTone } from '#src/device/cue-sound.ts';
import type { PlayerDevices } from '#src/device/player-devices.ts';
import type { VoiceClips } from '#src/device/pocket-voice.ts';
import { samplesOf } from '#src/domain/pocket-track.ts';
import { startedAt } from './player-builders.ts';

/** Devices whose time the test moves, and that write down what they were asked. */
export const fakeDevices = () => {
  const ticks = new Set<() => void>();
  const time = { now: startedAt };
  const tones: PlannedTone[] = [];
  const said: string[] = [];
  const buzzed: (readonly number[])[] = [];
  const state = {
    awake: false,
    unlocked: 0,
    cancelled: 0,
    lockHeldElsewhere: false,
    shiftMs: 0,
    refusesTrack: false,
    trackUnlocked: 0,
  };
  const track = { atMs: 0, since: 0, plays: false };
  const lockScreens: string[] = [];
  const tracks: Int16Array[] = [];
  const clips: { recorded: VoiceClips | undefined } = { recorded: undefined };
  const stopTrack = () => {
    if (track.plays) track.atMs += time.now - track.since;
    track.plays = false;
  };
  const devices: PlayerDevices = {
    sound: {
      unlock: () => {
        state.unlocked += 1;
      },
      plan: (planned) => {
        for (const tone of planned)
          if (!tones.some((known) => known.key === tone.key)) tones.push(tone);
      },
      cancel: () => {
        state.cancelled += 1;
      },
      setVolume: () => {},
      close: () => {},
    },
    speech: {
      unlock: () => {},
      say: (text) => said.push(text),
      sayIfFree: (text) => said.push(text),
      cancel: () => {},
    },
    vibration: { supported: true, buzz: (pattern) => buzzed.push(pattern) },
    wakeLock: {
      hold: () => {
        state.awake = true;
      },
      release: () => {
        state.awake = false;
      },
    },
    sessionLock: { take: async () => !state.lockHeldElsewhere, release: () => {} },
    pocket: {
      unlock: () => {
        state.trackUnlocked += 1;
      },
      open: async (wav, fromMs) => {
        if (state.refusesTrack) return false;
        tracks.push(samplesOf(wav));
        track.atMs = fromMs;
        track.since = time.now;
        track.plays = true;
        return true;
      },
      play: () => {
        track.since = time.now;
        track.plays = true;
      },
      pause: () => stopTrack(),
      seek: (ms) => {
        track.atMs = ms;
        track.since = time.now;
      },
      positionMs: () => track.atMs + (track.plays ? time.now - track.since : 0),
      isPlaying: () => track.plays,
      show: (screen) => lockScreens.push(screen.title),
      close: () => stopTrack(),
    },
    voice: { load: async () => clips.recorded },
    ticker: {
      start: (onTick) => {
        ticks.add(onTick);
        return () => ticks.delete(onTick);
      },
    },
    sessionClock: (shiftMs) => ({
      now: () => time.now - shiftMs,
      shiftMs: () => shiftMs + state.shiftMs,
    }),
  };
  const tick = () => {
    for (const onTick of [...ticks]) onTick();
  };
  return {
    devices,
    state,
    tones,
    said,
    buzzed,
    time,
    lockScreens,
    /** The samples of every track that was opened. */
    tracks,
    /** The recorded voice: without one there is no network and nothing was kept. */
    clips,
    /** A call comes in: the system stops the track. */
    interrupt: stopTrack,
    /** Moves time on, ticking every `everyMs` as a screen that is drawn would. */
    pass: (ms: number, everyMs = 100) => {
      const end = time.now + ms;
      while (time.now < end) {
        time.now = Math.min(end, time.now + everyMs);
        tick();
      }
    },
    /** Moves time on without a tick: a frozen page. */
    freeze: (ms: number) => {
      time.now += ms;
    },
    tick,
  };
};
