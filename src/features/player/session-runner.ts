import type { PlayerDevices } from '#src/device/player-devices.ts';
import type { SteadyClock } from '#src/device/steady-clock.ts';
import {
  cuesBetween,
  cuesFrom,
  cueWays,
  freshCue,
  isMissable,
  type Mark,
  marksOf,
} from '#src/domain/cues.ts';
import type { Instant } from '#src/domain/day.ts';
import {
  act,
  type Command,
  gapAt,
  isRunning,
  type Position,
  positionAt,
  seen,
} from '#src/domain/player.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { createPocket } from './pocket.ts';
import { look, type Shown, same } from './shown.ts';

type CueSettings = Pick<
  Settings,
  'tones' | 'toneVolume' | 'voice' | 'vibration' | 'flash' | 'audioMode'
>;

export type SessionRunner = {
  shown(): Shown;
  subscribe(changed: () => void): () => void;
  /** Writes what follows from the command to disk, then shows it. */
  act(command: Command): Promise<void>;
  /** 0-1 of the step, to the millisecond: for what is drawn at every frame. */
  stepFraction(): number;
  unlock(): void;
  /** Call it in a tap. False when the session was left or ended before the track could play. */
  setPocket(on: boolean): Promise<boolean>;
  stop(): void;
};

type Ports = {
  readonly session: Session;
  readonly devices: PlayerDevices;
  /** Resolves to true once the session is on disk. */
  readonly save: (session: Session) => Promise<boolean>;
  readonly settings: () => CueSettings;
  /** What is said at a cue, phrase by phrase, and its language. */
  readonly phrases: (session: Session, mark: Mark) => readonly string[];
  readonly language: string;
  /** What the lock screen says of a step: the move, and the phase with its side. */
  readonly lockScreen: (session: Session, index: number) => { title: string; artist: string };
};

/** Tones are put on the audio clock this far ahead. */
const planAheadMs = 2500;
/** A tone this late is left out. */
const lateToneMs = 150;
/** How often a running session notes that the runner is there. */
const noteSeenMs = 5000;

/** Plays one session: facts and clock in, cues and the shown state out. It knows no React and keeps no time. */
export const createSessionRunner = (ports: Ports): SessionRunner => {
  const { devices, save, settings } = ports;
  const clock: SteadyClock = devices.sessionClock(ports.session.clockShiftMs);
  const marks = marksOf(ports.session);
  const listeners = new Set<() => void>();
  let session = ports.session;
  let seenAt = session.seenAt;
  let savedSeenAt = session.seenAt;
  let toldMs = cuesFrom(session);
  let finishing = false;
  let noting = false;
  let unsaved = false;
  let queue: Promise<void> = Promise.resolve();

  const pocket = createPocket({
    ...ports,
    marks,
    buttons: {
      play: () => void perform({ kind: 'resume' }),
      pause: () => void perform({ kind: 'pause' }),
      next: () => void perform({ kind: 'skip' }),
      previous: () => void perform({ kind: 'back' }),
    },
  });
  const inPocket = () => pocket.state() !== 'off';
  /** In the pocket a phone call stops the track, and so the session: the track is the clock. */
  const timeNow = (): Instant => pocket.now(session) ?? clock.now();
  const lookAt = (now: Instant, cue: Mark | undefined): Shown => ({
    ...look(session, seenAt, now, cue),
    unsaved,
    pocket: pocket.state(),
  });
  let shown = lookAt(clock.now(), undefined);

  const show = (next: Shown) => {
    if (same(shown, next)) return;
    const turned = shown.index !== next.index || shown.status !== next.status;
    shown = next;
    if (inPocket() && turned) showOnLockScreen();
    for (const changed of listeners) changed();
  };

  const put = async (next: Session) => {
    unsaved = !(await save({ ...next, clockShiftMs: clock.shiftMs() }));
    show({ ...shown, unsaved });
  };

  const noteSeen = (now: Instant) => {
    seenAt = Math.max(seenAt, now);
    const stepChanged = positionAt(session, seenAt).index !== shown.index;
    if (seenAt - savedSeenAt < noteSeenMs && !stepChanged) return;
    // A slow disk gets the newest note when it is ready, never a queue of old ones.
    if (noting) return;
    noting = true;
    queue = queue.then(async () => {
      savedSeenAt = seenAt;
      await put(seen(session, seenAt));
      noting = false;
    });
  };

  const tell = (position: Position): Mark | undefined => {
    const cue = freshCue(marks, toldMs, position.elapsedMs);
    toldMs = Math.max(toldMs, position.elapsedMs);
    if (cue === undefined) return undefined;
    const { voice, vibration } = settings();
    if (voice) {
      const say = isMissable(cue) ? devices.speech.sayIfFree : devices.speech.say;
      say(ports.phrases(session, cue).join('. '), ports.language);
    }
    if (vibration) devices.vibration.buzz(cueWays[cue.kind].vibration);
    return cue;
  };

  const planTones = (now: Instant, fromMs: number) => {
    const { tones, toneVolume } = settings();
    if (!tones) return;
    devices.sound.setVolume(toneVolume);
    const reachMs = positionAt(session, now + planAheadMs).elapsedMs;
    const { elapsedMs } = positionAt(session, now);
    devices.sound.plan(
      cuesBetween(marks, Math.max(fromMs, elapsedMs - lateToneMs), reachMs).map((mark) => ({
        key: `${session.events.length} ${mark.atMs}`,
        notes: cueWays[mark.kind].notes,
        inMs: mark.atMs - elapsedMs,
      })),
    );
  };

  const tick = () => {
    if (session.endedAt !== undefined || finishing) return devices.wakeLock.release();
    const now = timeNow();
    if (inPocket()) {
      // What the track has played was heard, however long the page itself slept.
      seenAt = Math.max(seenAt, now);
      if (pocket.wasStopped(session)) void perform({ kind: 'pause' });
    }
    const asked = seen(session, seenAt);
    if (gapAt(asked, now) !== undefined) {
      devices.wakeLock.release();
      devices.sound.cancel();
      return show(lookAt(now, shown.cue));
    }
    const position = positionAt(session, now);
    const running = position.status === 'running' || position.status === 'waiting';
    if (!running && position.status !== 'finished') {
      devices.wakeLock.release();
      return show(lookAt(now, shown.cue));
    }
    if (inPocket()) devices.wakeLock.release();
    else {
      devices.wakeLock.hold();
      planTones(now, toldMs);
    }
    const cue = tell(position) ?? shown.cue;
    noteSeen(now);
    if (position.status === 'finished') {
      finishing = true;
      void perform({ kind: 'finish' });
    } else show(lookAt(now, cue));
  };

  const perform = (command: Command): Promise<void> => {
    const now = timeNow();
    queue = queue.then(async () => {
      const asked = seen(session, seenAt);
      const next = act(asked, command, now);
      if (next === asked) return;
      if (command.kind !== 'finish') {
        devices.sound.cancel();
        devices.speech.cancel();
      }
      await put(next);
      session = next;
      seenAt = savedSeenAt = next.seenAt;
      toldMs = cuesFrom(next);
      if (inPocket()) {
        pocket.follow(next);
        // Another version of the move has another name to say.
        if (command.kind === 'easier') await pocket.enter(() => session, placeNow);
      }
      show(lookAt(timeNow(), shown.cue));
    });
    return queue;
  };

  const placeNow = () => positionAt(session, timeNow()).elapsedMs;
  const showOnLockScreen = () => pocket.show(session, shown.index, placeNow());

  let entering: Promise<boolean> | undefined;
  /** Asked for again while the recording is on its way, it is the same entering: a second track would stop the first. */
  const enterPocket = (): Promise<boolean> => {
    entering ??= enter().finally(() => {
      entering = undefined;
    });
    return entering;
  };
  const enter = async () => {
    const wanted = await pocket.enter(() => session, placeNow);
    if (inPocket()) {
      devices.sound.cancel();
      devices.speech.cancel();
    }
    return wanted;
  };

  /** The place is taken over from the track by a pause on its clock and a resume on ours. */
  const leavePocket = async () => {
    const runs = isRunning(session.events);
    if (runs) await perform({ kind: 'pause' });
    pocket.close();
    if (runs) await perform({ kind: 'resume' });
    return true;
  };

  const stopTicking = devices.ticker.start(tick);
  return {
    shown: () => shown,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    act: perform,
    stepFraction: () => {
      const { index, inStepMs } = positionAt(session, timeNow());
      return inStepMs / (session.steps[index]?.durationMs ?? 1);
    },
    unlock: () => {
      devices.sound.unlock(settings().audioMode);
      devices.speech.unlock();
    },
    setPocket: async (on) => {
      const wanted = await (on ? enterPocket() : leavePocket());
      show(lookAt(timeNow(), shown.cue));
      if (inPocket()) showOnLockScreen();
      return wanted;
    },
    stop: () => {
      stopTicking();
      pocket.close();
      devices.sound.cancel();
      devices.speech.cancel();
      devices.wakeLock.release();
    },
  };
};
