import type { PlayerDevices } from '#src/device/player-devices.ts';
import type { LockScreenButtons } from '#src/device/pocket-audio.ts';
import type { VoiceClips } from '#src/device/pocket-voice.ts';
import type { Mark } from '#src/domain/cues.ts';
import type { Instant } from '#src/domain/day.ts';
import { isRunning } from '#src/domain/player.ts';
import { speechOf } from '#src/domain/pocket-speech.ts';
import { trackOf, trackRate } from '#src/domain/pocket-track.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { lengthOf } from '#src/domain/steps.ts';

/** What the pocket plays: nothing, tones alone, or tones with the recorded voice. */
export type PocketState = 'off' | 'tones' | 'voice';

/** A session as one track. While it is on, the track is the clock. */
export type Pocket = {
  state(): PocketState;
  /** The instant that the track has come to; undefined while another clock leads. */
  now(session: Session): Instant | undefined;
  /**
   * Call it in a tap. Plays the session from where it is once the recording has come; stays off when the device will not
   * play. False when the session was left or ended meanwhile: then there is nothing to play, and nobody to tell.
   */
  enter(session: () => Session, elapsedMs: () => number): Promise<boolean>;
  /** Goes where the session went. A session that ended by itself lets its last words be said. */
  follow(session: Session): void;
  /** The system stopped the track: a call, or another app. */
  wasStopped(session: Session): boolean;
  show(session: Session, index: number, positionMs: number): void;
  close(): void;
};

type PocketPorts = {
  readonly devices: Pick<PlayerDevices, 'pocket' | 'voice'>;
  readonly marks: readonly Mark[];
  readonly settings: () => Pick<Settings, 'tones' | 'toneVolume' | 'voice'>;
  readonly phrases: (session: Session, mark: Mark) => readonly string[];
  readonly language: string;
  /** What the lock screen says of a step: the move, and the phase with its side. */
  readonly lockScreen: (session: Session, index: number) => { title: string; artist: string };
  readonly buttons: LockScreenButtons;
};

export const createPocket = (ports: PocketPorts): Pocket => {
  const { devices, marks, settings, buttons } = ports;
  const { pocket } = devices;
  let state: PocketState = 'off';
  let wanted = false;

  const fileOf = (session: Session, clips: VoiceClips | undefined) => {
    const { tones, toneVolume } = settings();
    const lengthMs = (phrase: string) => {
      const clip = clips?.get(phrase);
      return clip && (clip.length * 1000) / trackRate;
    };
    return trackOf({
      marks,
      totalMs: lengthOf(session.steps),
      toneVolume: tones ? toneVolume : 0,
      speech: speechOf(marks, { phrasesOf: (mark) => ports.phrases(session, mark), lengthMs }),
      clipOf: (phrase) => clips?.get(phrase),
    });
  };

  return {
    state: () => state,
    now: (session) => {
      const last = session.events.at(-1);
      if (state === 'off' || last === undefined || !isRunning(session.events)) return undefined;
      return last.at + Math.max(0, Math.round(pocket.positionMs()) - last.toMs);
    },
    enter: async (session, elapsedMs) => {
      pocket.unlock();
      wanted = true;
      const clips = settings().voice
        ? await devices.voice.load(ports.language, trackRate)
        : undefined;
      if (!wanted || session().endedAt !== undefined) return false;
      const plays = await pocket.open(fileOf(session(), clips), elapsedMs(), buttons);
      state = plays && wanted ? (clips ? 'voice' : 'tones') : 'off';
      if (plays && !isRunning(session().events)) pocket.pause();
      return wanted;
    },
    follow: (session) => {
      const last = session.events.at(-1);
      if (session.endedAt !== undefined) {
        if (session.ending !== 'finished') pocket.close();
        return;
      }
      if (last !== undefined && last.fromMs !== last.toMs) pocket.seek(last.toMs);
      if (!isRunning(session.events)) pocket.pause();
      else if (!pocket.isPlaying()) pocket.play();
    },
    wasStopped: (session) =>
      isRunning(session.events) &&
      !pocket.isPlaying() &&
      pocket.positionMs() < lengthOf(session.steps),
    show: (session, index, positionMs) =>
      pocket.show({
        ...ports.lockScreen(session, index),
        durationMs: lengthOf(session.steps),
        positionMs,
      }),
    close: () => {
      wanted = false;
      state = 'off';
      pocket.close();
    },
  };
};
