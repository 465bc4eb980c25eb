import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { OpenFlag } from '#src/domain/escalation/red-flags.ts';
import { useServices } from '#src/services/services.ts';
import type { Storage, StorageFailure } from '#src/storage/storage.ts';
import { useToast } from '#src/ui/toast.tsx';

/** Takes a sign that was ticked by mistake out of every entry that still holds it open, with an undo. */
export const useTakeBack = () => {
  const { clock, storage, messages: m } = useServices();
  const toast = useToast();
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
    const failure = await firstFailure(holding, (entry) =>
      without(diary, entry, flag, clock.now()),
    );
    if (failure) return toast({ text: m.failures[failure] });
    const undo = async () => {
      const failed = await firstFailure(holding, (entry) => diary.put(entry));
      if (failed) toast({ text: m.failures[failed] });
    };
    toast({
      text: m.notice.mistakeSaved,
      action: { label: m.app.undo, run: () => void undo() },
    });
  };
};

/** An entry that said nothing else goes; any other keeps the rest. */
const without = (diary: Storage['diary'], entry: DiaryEntry, flag: OpenFlag, now: number) => {
  const flags = entry.flags.filter((other) => other !== flag);
  return entry.nrs === null && flags.length === 0 && entry.note === ''
    ? diary.remove(entry.id)
    : diary.put({ ...entry, flags, updatedAt: now });
};

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: StorageFailure };

const firstFailure = async (
  entries: readonly DiaryEntry[],
  write: (entry: DiaryEntry) => Promise<Outcome>,
): Promise<StorageFailure | undefined> => {
  for (const entry of entries) {
    const outcome = await write(entry);
    if (!outcome.ok) return outcome.reason;
  }
  return undefined;
};
