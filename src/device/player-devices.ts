import { type CueSound, createCueSound, pageAudio } from './cue-sound.ts';
import { type PocketAudio, pagePocketAudio } from './pocket-audio.ts';
import { type PocketVoice, pagePocketVoice } from './pocket-voice.ts';
import { createSessionLock, type SessionLock } from './session-lock.ts';
import { pageSpeech, type Speech } from './speech.ts';
import { createSteadyClock, pageClockSources, type SteadyClock } from './steady-clock.ts';
import { pageTicker, type Ticker } from './ticker.ts';
import { createVibration, type Vibration } from './vibration.ts';
import { createWakeLock, type WakeLock } from './wake-lock.ts';

/** Everything of the device that a session needs. */
export type PlayerDevices = {
  readonly sound: CueSound;
  readonly speech: Speech;
  readonly vibration: Vibration;
  readonly wakeLock: WakeLock;
  readonly sessionLock: SessionLock;
  readonly ticker: Ticker;
  readonly pocket: PocketAudio;
  readonly voice: PocketVoice;
  readonly sessionClock: (shiftMs: number) => SteadyClock;
};

export const createPlayerDevices = (): PlayerDevices => {
  const sources = pageClockSources();
  return {
    sound: createCueSound(pageAudio),
    speech: pageSpeech(),
    vibration: createVibration(navigator),
    wakeLock: createWakeLock('wakeLock' in navigator ? navigator.wakeLock : undefined, document),
    sessionLock: createSessionLock('locks' in navigator ? navigator.locks : undefined),
    ticker: pageTicker,
    pocket: pagePocketAudio(import.meta.env.BASE_URL),
    voice: pagePocketVoice(import.meta.env.BASE_URL),
    sessionClock: (shiftMs) => createSteadyClock(sources, shiftMs),
  };
};
