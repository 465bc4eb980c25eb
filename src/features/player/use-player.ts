import { useCallback, useEffect, useRef, useState } from 'react';
import { addDays } from '#src/domain/day.ts';
import { act, begin, sessionNow } from '#src/domain/player.ts';
import { rememberedSwaps, type Swap } from '#src/domain/remembered-swaps.ts';
import type { Routine } from '#src/domain/routine.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import type { Compiled } from '#src/domain/steps.ts';
import { lockScreenLines, spokenPhrases } from '#src/messages/session-words.ts';
import { useServices } from '#src/services/services.ts';
import { areRoutinesWithdrawn } from '#src/services/use-withdrawal.ts';
import type { Watch, Written } from '#src/storage/storage.ts';
import { useToast } from '#src/ui/toast.tsx';
import { usePlayerDevices } from './devices-context.ts';
import { createSessionRunner, type SessionRunner } from './session-runner.ts';

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** A session of another routine or of an earlier day was begun and not ended. */
  | { readonly kind: 'other'; readonly session: Session }
  /** Another tab plays. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'playing'; readonly runner: SessionRunner };

type Player = {
  readonly stage: Stage;
  readonly swaps: ReadonlyMap<string, Swap>;
  /** Call it in the tap: sound is unlocked there. */
  start(compiled: Compiled): void;
  /** Goes on with a session of this routine. */
  resume(session: Session): void;
  /** Ends the other session where it stands. */
  endOther(session: Session): Promise<void>;
  lookAgain(): void;
};

const swapMemoryDays = 180;

/** From the address to a running session: finds one that was not ended, takes the lock, hands over to the runner. */
export const usePlayer = (routine: Routine, settings: Settings): Player => {
  const services = useServices();
  const { clock, storage, newId, messages } = services;
  const devicesOf = usePlayerDevices();
  const toast = useToast();
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const [swaps, setSwaps] = useState<ReadonlyMap<string, Swap>>(new Map());
  const latestSettings = useRef(settings);
  latestSettings.current = settings;
  const running = useRef<SessionRunner>(undefined);
  /** Counts the looks for an open session: what an earlier one found, or began, is not wanted any more. */
  const looks = useRef(0);

  const save = useCallback(
    async (session: Session): Promise<Written> => {
      const opened = await storage();
      return opened.ok ? opened.storage.sessions.put(session) : opened;
    },
    [storage],
  );

  const play = useCallback(
    async (session: Session, isNew: boolean) => {
      const devices = devicesOf();
      const look = looks.current;
      if (!(await devices.sessionLock.take())) return setStage({ kind: 'elsewhere' });
      if (isNew) await save(session);
      if (look !== looks.current) return devices.sessionLock.release();
      running.current?.stop();
      const runner = createSessionRunner({
        session,
        devices,
        save: async (now) => (await save(now)).ok,
        settings: () => latestSettings.current,
        phrases: (now, mark) => spokenPhrases(messages, now, mark),
        language: messages.language,
        lockScreen: (now, index) => lockScreenLines(messages, now, index),
      });
      running.current = runner;
      setStage({ kind: 'playing', runner });
    },
    [devicesOf, messages, save],
  );

  const lookAgain = useCallback(async () => {
    looks.current += 1;
    const look = looks.current;
    const opened = await storage();
    if (!opened.ok) return setStage({ kind: 'ready' });
    const { sessions } = opened.storage;
    const today = clock.today();
    const [open, past] = await Promise.all([
      firstOf(sessions.watchOpen()),
      firstOf(sessions.watchRange(addDays(today, -swapMemoryDays), today)),
    ]);
    if (look !== looks.current) return;
    setSwaps(rememberedSwaps(past ?? []));
    if (open === undefined) return setStage({ kind: 'ready' });
    if (open.routineId !== routine.id || open.day !== today)
      return setStage({ kind: 'other', session: open });
    const withdrawn = await areRoutinesWithdrawn(opened.storage, today, services);
    if (look !== looks.current) return;
    if (withdrawn) return setStage({ kind: 'ready' });
    await play(open, false);
  }, [clock, storage, services, routine.id, play]);

  useEffect(() => {
    void lookAgain();
    return () => {
      looks.current += 1;
      if (running.current === undefined) return;
      running.current.stop();
      running.current = undefined;
      devicesOf().sessionLock.release();
    };
  }, [lookAgain, devicesOf]);

  return {
    stage,
    swaps,
    start: (compiled) => {
      const { sound, speech } = devicesOf();
      sound.unlock(latestSettings.current.audioMode);
      speech.unlock();
      const session = begin(compiled, routine, {
        id: newId(),
        now: clock.now(),
        today: clock.today(),
      });
      // A second tap finds the button busy.
      setStage({ kind: 'loading' });
      void play(session, true);
    },
    resume: (session) => void play(session, false),
    endOther: async (session) => {
      const ended = act(session, { kind: 'finish' }, sessionNow(session, clock.now()));
      const written = await save(ended);
      if (!written.ok) return toast({ text: messages.failures[written.reason] });
      await lookAgain();
    },
    lookAgain: () => void lookAgain(),
  };
};

/** The present value of a watch; undefined when it can't be read. */
const firstOf = <Value>(watch: Watch<Value>): Promise<Value | undefined> =>
  new Promise((resolve) => {
    let stop = () => {};
    const settle = (value: Value | undefined) => {
      resolve(value);
      // A watch may answer before it has handed out its stop.
      queueMicrotask(() => stop());
    };
    stop = watch(settle, () => settle(undefined));
  });
