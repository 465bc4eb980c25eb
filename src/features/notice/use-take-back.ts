import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { OpenFlag } from '#src/domain/escalation/red-flags.ts';
import { useServices } from '#src/services/services.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import type { Storage, Written } from '#src/storage/storage.ts';
import { useToast } from '#src/ui/toast.tsx';

/** Takes a sign that was ticked by mistake out of every entry that still holds it open, with an undo. */
export const useTakeBack = () => {
  const { clock, storage, messages: m } = useServices();
  const toast = useToast();
  const offerUndo = useOfferUndo(toast);
  return async (flag: OpenFlag): Promise<void> => {
    const opened = await storage();
    if (!opened.ok) return toast({ text: m.failures[opened.reason] });
    const { diary } = opened.storage;
    const read = await opened.storage.exportAll();
    if (!read.ok) return toast({ text: m.failures[read.reason] });
    const helped = read.value.acknowledgements
      .filter((answer) => answer.kind === 'got-help')
      .map((answer) => answer.day)
      .sort()
      .at(-1);
    const holding = read.value.entries.filter(
      (entry) => entry.flags.includes(flag) && (helped === undefined || entry.createdDay > helped),
    );
    const written = await untilFailure(holding, (entry) =>
      without(diary, entry, flag, clock.now()),
    );
    if (!written.ok) return toast({ text: m.failures[written.reason] });
    offerUndo(m.notice.mistakeSaved, (stored) =>
      untilFailure(holding, (entry) => stored.diary.put(entry)),
    );
  };
};

/** An entry that said nothing else goes; any other keeps the rest. */
const without = (diary: Storage['diary'], entry: DiaryEntry, flag: OpenFlag, now: number) => {
  const flags = entry.flags.filter((other) => other !== flag);
  return flags.length > 0 || saysMore(entry)
    ? diary.put({ ...entry, flags, updatedAt: now })
    : diary.remove(entry.id);
};

/** Where it hurts does not count: the form fills that in from last time. */
const saysMore = (entry: DiaryEntry): boolean =>
  entry.nrs !== null ||
  entry.note !== '' ||
  entry.dailyLifeAffected ||
  entry.qualities.length > 0 ||
  entry.runImpact !== undefined ||
  entry.setOff !== undefined ||
  entry.morningStiffnessMinutes !== undefined;

const untilFailure = async (
  entries: readonly DiaryEntry[],
  write: (entry: DiaryEntry) => Promise<Written>,
): Promise<Written> => {
  for (const entry of entries) {
    const written = await write(entry);
    if (!written.ok) return written;
  }
  return { ok: true };
};
