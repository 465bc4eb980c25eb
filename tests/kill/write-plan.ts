import { isDeepStrictEqual } from 'node:util';
import type { Records } from '#src/domain/backup.schema.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { anEntry, anOpenSession } from '#tests/support/diary-records.ts';
import type { Random } from '#tests/support/seeded.ts';

/** One write that the app makes as one promise to the runner. */
export type Write =
  | { readonly kind: 'entry'; readonly entry: DiaryEntry }
  | { readonly kind: 'removal'; readonly id: string }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'import'; readonly entries: readonly DiaryEntry[] };

/** Writes that follow each other; several streams run side by side and share no id. */
export type Stream = readonly Write[];

export type Row = { readonly id: string };

/** The streams of one life of the browser. `life` begins every id. */
export const planWrites = (life: string, random: Random): readonly Stream[] => {
  const note = (id: string, version: number) =>
    `${id} ${version} `.repeat(random.below(random.below(5) === 0 ? 900 : 20));
  const entry = (id: string, version: number) =>
    anEntry(id, 0, { nrs: version % 11, note: note(id, version) });

  // New entries, entries changed, entries taken away.
  const diary = Array.from({ length: 300 }, (_, index): Write => {
    const id = `${life}-d${index - (index % 4)}`;
    return index % 4 === 3 ? { kind: 'removal', id } : { kind: 'entry', entry: entry(id, index) };
  }).filter((write, index) => write.kind !== 'removal' || index % 8 === 3);

  // A session in the player: one row that is written again at every step.
  const open = anOpenSession(`${life}-s`);
  const events = Array.from({ length: 80 }, (_, index) => ({
    at: open.startedAt + index,
    kind: 'pause' as const,
    fromMs: index,
    toMs: index,
  }));
  const player = events.map(
    (_, index): Write => ({
      kind: 'session',
      session: { ...open, updatedAt: open.startedAt + index, events: events.slice(0, index + 1) },
    }),
  );

  // Backups restored: each all or nothing.
  const imports = Array.from(
    { length: 40 },
    (_, index): Write => ({
      kind: 'import',
      entries: Array.from({ length: 1 + random.below(25) }, (_each, one) =>
        entry(`${life}-i${index}-${one}`, one),
      ),
    }),
  );
  return [diary, player, imports];
};

export type Verdict = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly halfWritten: number;
};

/**
 * Judges what one stream left on the disk. It must be the state after some number of its writes, in their order, and
 * that number at least what was acknowledged: one more may have been under way, others acknowledged too late to hear.
 */
export const judge = (stream: Stream, acknowledged: number, found: readonly Row[]): Verdict => {
  const rows = new Map(found.map((row) => [row.id, row]));
  for (let written = stream.length; written >= 0; written -= 1) {
    if (!isDeepStrictEqual(stateAfter(stream, written), rows)) continue;
    return { acknowledged, lost: Math.max(0, acknowledged - written), halfWritten: 0 };
  }
  return { acknowledged, lost: 0, halfWritten: 1 };
};

const stateAfter = (stream: Stream, written: number): Map<string, Row> => {
  const rows = new Map<string, Row>();
  for (const write of stream.slice(0, written)) {
    if (write.kind === 'entry') rows.set(write.entry.id, write.entry);
    else if (write.kind === 'removal') rows.delete(write.id);
    else if (write.kind === 'session') rows.set(write.session.id, write.session);
    else for (const entry of write.entries) rows.set(entry.id, entry);
  }
  return rows;
};

/** Whose rows they are: the ids of a stream have a letter of their own. */
export const rowsOfStream = (life: string, stream: number, records: Records): readonly Row[] => {
  const start = `${life}-${['d', 's', 'i'][stream]}`;
  const all: readonly Row[] = stream === 1 ? records.sessions : records.entries;
  return all.filter(({ id }) => id.startsWith(start));
};
