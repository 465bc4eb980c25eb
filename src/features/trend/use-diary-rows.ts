import { useMemo } from 'react';
import { addDays, type Day, lastOfDays } from '#src/domain/day.ts';
import type { DiaryEntry, Run } from '#src/domain/diary-entry.schema.ts';
import { joined, useWatch, type Watched } from '#src/services/use-watch.ts';

export type DiaryRow =
  | { readonly kind: 'entry'; readonly record: DiaryEntry }
  | { readonly kind: 'run'; readonly record: Run };

/** Entries and runs from `from` on, newest first. Days to come too: a wrong clock wrote them, and the list is where they are mended. */
export const useDiaryRows = (from: Day): Watched<readonly DiaryRow[]> => {
  const key = `${from}/${lastOfDays}`;
  const entries = useWatch(`entries ${key}`, (storage) =>
    storage.diary.watchRange(from, lastOfDays),
  );
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(from, lastOfDays));
  return useMemo(() => {
    const read = joined({ entries, runs });
    if (read.state !== 'ready') return read;
    const rows: DiaryRow[] = [
      ...read.value.entries.map((record) => ({ kind: 'entry' as const, record })),
      ...read.value.runs.map((record) => ({ kind: 'run' as const, record })),
    ];
    return { state: 'ready', value: rows.sort(newestFirst) };
  }, [entries, runs]);
};

const newestFirst = ({ record: one }: DiaryRow, { record: other }: DiaryRow): number =>
  one.day === other.day ? other.createdAt - one.createdAt : one.day < other.day ? 1 : -1;

/** How far back the list reads at first, and how much further each time. */
export const spanOf = (today: Day, spans: number): Day => addDays(today, -90 * 4 ** spans);
