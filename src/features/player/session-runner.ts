import type { PlayerDevices } from '#src/device/player-devices.ts';
import type { SteadyClock } from '#src/device/steady-clock.ts';
import { cuesBetween, cuesFrom, cueWays, freshCue, type Mark, marksOf } from '#src/domain/cues.ts';
import type { Instant } from '#src/domain/day.ts';
import { act, type Command, gapAt, type Position, positionAt, seen } from '#src/domain/player.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { repsInStep } from '#src/domain/steps.ts';

export type CueSettings = Pick<
  Settings,
  'tones' | 'toneVolume' | 'voice' | 'vibration' | 'flash' | 'audioMode'
>;

/** What the screen shows; a new object only when something of it changed. */
export type Shown = {
  readonly session: Session;
  readonly status: Position['status'];
  readonly index: number;
  /** Whole seconds left of the step: 1 until its very end. */
  readonly seconds: number;
  readonly totalSeconds: number;
  /** The repetition that is being done, 1 first; 0 when the step is not counted. */
  readonly rep: number;
  /** Set while the runner must say how to go on after a long silence. */
  readonly gap:
    | { readonly awayMs: number; readonly seenLeftMs: number; readonly nowLeftMs: number }
    | undefined;
  /** The cue that was told last, for the screen's own sign. */
  readonly cue: Mark | undefined;
  readonly unsaved: boolean;
};

export type SessionRunner = {
  shown(): Shown;
  subscribe(changed: () => void): () => void;
  /** Writes what follows from the command to disk, then shows it. */
  act(command: Command): Promise<void>;
  /** 0-1 of the step, to the millisecond: for what is drawn at every frame. */
  stepFraction(): number;
  unlock(): void;
  stop(): void;
};

type Ports = {
  readonly session: Session;
  readonly devices: PlayerDevices;
  /** Resolves to true once the session is on disk. */
  readonly save: (session: Session) => Promise<boolean>;
  readonly settings: () => CueSettings;
  /** The sentence of a cue, and its language. */
  readonly words: (session: Session, mark: Mark) => string;
  readonly language: string;
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
  let queue: Promise<void> = Promise.resolve();
  let shown = look(session, seenAt, clock.now(), undefined, false);

  const show = (next: Shown) => {
    if (same(shown, next)) return;
    shown = next;
    for (const changed of listeners) changed();
  };

  const put = async (next: Session) => {
    const saved = await save({ ...next, clockShiftMs: clock.shiftMs() });
    show({ ...shown, unsaved: !saved });
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
    toldMs = position.elapsedMs;
    if (cue === undefined) return undefined;
    const { voice, vibration } = settings();
    if (voice) {
      const say = isMissable(cue) ? devices.speech.sayIfFree : devices.speech.say;
      say(ports.words(session, cue), ports.language);
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
    const now = clock.now();
    const asked = seen(session, seenAt);
    if (gapAt(asked, now) !== undefined) {
      devices.wakeLock.release();
      devices.sound.cancel();
      return show(look(session, seenAt, now, shown.cue, shown.unsaved));
    }
    const position = positionAt(session, now);
    const running = position.status === 'running' || position.status === 'waiting';
    if (!running && position.status !== 'finished') {
      devices.wakeLock.release();
      return show(look(session, seenAt, now, shown.cue, shown.unsaved));
    }
    devices.wakeLock.hold();
    planTones(now, toldMs);
    const cue = tell(position) ?? shown.cue;
    noteSeen(now);
    if (position.status === 'finished') {
      finishing = true;
      void perform({ kind: 'finish' });
    } else show(look(session, seenAt, now, cue, shown.unsaved));
  };

  const perform = (command: Command): Promise<void> => {
    const now = clock.now();
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
      show(look(session, seenAt, clock.now(), shown.cue, shown.unsaved));
    });
    return queue;
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
      const { index, inStepMs } = positionAt(session, clock.now());
      return inStepMs / (session.steps[index]?.durationMs ?? 1);
    },
    unlock: () => {
      devices.sound.unlock(settings().audioMode);
      devices.speech.unlock();
    },
    stop: () => {
      stopTicking();
      devices.sound.cancel();
      devices.speech.cancel();
      devices.wakeLock.release();
    },
  };
};

const isMissable = ({ kind }: Mark) =>
  kind === 'countdown' || kind === 'rep' || kind === 'half-time';

const look = (
  session: Session,
  seenAt: Instant,
  now: Instant,
  cue: Mark | undefined,
  unsaved: boolean,
): Shown => {
  const gap = gapAt(seen(session, seenAt), now);
  const position = positionAt(session, gap ? seenAt : now);
  const { status, index, inStepMs, remainingMs, totalLeftMs, elapsedMs } = position;
  return {
    session,
    status,
    index,
    seconds: Math.ceil(remainingMs / 1000),
    totalSeconds: Math.ceil(totalLeftMs / 1000),
    rep: repAt(session, index, inStepMs),
    gap: gap && {
      awayMs: now - seenAt,
      seenLeftMs: totalLeftMs,
      nowLeftMs: totalLeftMs + elapsedMs - gap.nowMs,
    },
    cue,
    unsaved,
  };
};

const repAt = (session: Session, index: number, inStepMs: number): number => {
  const step = session.steps[index];
  const move = step && session.moves[step.move];
  const reps = step?.phase === 'work' && move ? repsInStep(move) : undefined;
  if (step === undefined || reps === undefined) return 0;
  return Math.min(reps, 1 + Math.floor((inStepMs * reps) / step.durationMs));
};

const same = (a: Shown, b: Shown): boolean =>
  a.session === b.session &&
  a.status === b.status &&
  a.index === b.index &&
  a.seconds === b.seconds &&
  a.totalSeconds === b.totalSeconds &&
  a.rep === b.rep &&
  a.cue === b.cue &&
  a.unsaved === b.unsaved &&
  gapSeconds(a) === gapSeconds(b);

const gapSeconds = ({ gap }: Shown) => gap && Math.ceil(gap.nowLeftMs / 1000);
