import type { Table } from 'dexie';
import { addDays, type Day, daysBetween, firstOfDays, isDay, lastOfDays } from '#src/domain/day.ts';
import { onChange } from './changes.ts';
import { monthsIn, type Packs, packsOf } from './packs.ts';
import { type Gate, rowsOfDays, validRows } from './rows.ts';

/** Every sound row of a table in memory, once all have been asked for: years of them are read from the disk once. */
export type KeptRows<Row> = {
  /** By day, then by writing. The first call reads everything, a piece at a time; later ones what was written since. */
  all(): Promise<readonly Row[]>;
  /** Those from one day to another, both included, and of `all` only what must be read. */
  between(from: Day, to: Day): Promise<readonly Row[]>;
  /** Every write of a row has them forget its month. */
  readonly packs: Packs;
  /** Packs every month but the newest, which is the one that is written to. */
  pack(): Promise<void>;
};

type Dated = { readonly id: string; readonly day: Day; readonly createdAt?: number };

/** `index` is one that begins with the day, and goes on with the time of writing where rows have it. */
export const keptRows = <Row extends Dated>(
  table: Table<unknown, string>,
  gate: Gate<Row>,
  index: string,
): KeptRows<Row> => {
  let kept: readonly Row[] | undefined;
  /** The rows written since, in this tab or another; at first, and when nobody can tell which, all of them. */
  let stale: Set<string> | 'all' = 'all';
  let reading: Promise<readonly Row[]> | undefined;
  let listens = false;

  const listen = () => {
    if (listens) return;
    listens = true;
    onChange(table, (changed) => {
      if (changed === 'all') stale = 'all';
      else if (stale !== 'all') for (const id of changed) stale.add(id);
    });
  };

  const refresh = async (): Promise<readonly Row[]> => {
    for (;;) {
      if (kept && stale !== 'all' && stale.size === 0) return kept;
      const before = stale === 'all' ? undefined : kept;
      const ids = stale;
      stale = new Set();
      kept = undefined;
      try {
        kept =
          before && ids !== 'all'
            ? mended(before, ids, validRows(gate, await table.bulkGet([...ids])))
            : await everything();
      } catch (error) {
        stale = 'all';
        throw error;
      }
    }
  };

  const within = (from: Day, to: Day) => rowsOfDays(table, index, from, to);

  const packs = packsOf(table, (from, to) => within(from, to).toArray());

  const read = async (from: Day, to: Day): Promise<readonly Row[]> =>
    validRows(gate, await within(from, to).toArray());

  const everything = () =>
    table.db.transaction('r', [table, packs.table], async () => {
      const pieces: (readonly Row[])[] = [];
      // One after another: what a touch asks for in the meantime is not kept waiting behind all of them.
      const readLoose = async (from: Day, to: Day) => {
        if (from > to) return;
        // Three collections: asking one for its first key limits it to that.
        const [count, first, last] = await Promise.all([
          within(from, to).count(),
          within(from, to).firstKey(),
          within(from, to).lastKey(),
        ]);
        // A damaged key leaves that end open: not beyond these days, where a pack holds the rows.
        const [start, end] = [dayOf(first) ?? from, dayOf(last) ?? to];
        for (const span of spansOf(start, end, Math.ceil(count / pieceRows)))
          pieces.push(await read(...span));
      };
      let from = firstOfDays;
      for (const stretch of await packs.stretches()) {
        await readLoose(from, addDays(stretch.from, -1));
        pieces.push(validRows(gate, await packs.read(stretch)));
        from = addDays(stretch.to, 1);
      }
      await readLoose(from, lastOfDays);
      return pieces.flat();
    });

  /** Whether more is asked for than should be read at once. */
  const isWide = async (from: Day, to: Day): Promise<boolean> =>
    daysBetween(from, to) > 366 && (await within(from, to).count()) > pieceRows;

  const all = () => {
    listen();
    if (!table.db.isOpen()) stale = 'all';
    reading ??= refresh().finally(() => {
      reading = undefined;
    });
    return reading;
  };

  return {
    all,
    packs,
    pack: async () => packs.make(monthsIn(await all()).slice(0, -1)),
    between: async (from, to) => {
      // While all are still on their way, and of a diary that was closed, the disk is asked for what is few.
      const isKept = kept && stale !== 'all' && table.db.isOpen();
      if (!isKept && !(await isWide(from, to))) return read(from, to);
      const rows = await all();
      return rows.slice(placeOf(rows, from), placeOf(rows, addDays(to, 1)));
    },
  };
};

/** The rows with those of some ids taken out, or replaced by what was read of them. */
const mended = <Row extends Dated>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  found: readonly Row[],
): readonly Row[] => [...rows.filter(({ id }) => !ids.has(id)), ...found].sort(asWritten);

/** The order of the index: rows written at the same moment are in the order of their ids. */
const asWritten = (one: Dated, other: Dated): number =>
  compare(one.day, other.day) ||
  (one.createdAt ?? 0) - (other.createdAt ?? 0) ||
  compare(one.id, other.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How many rows lie before a day, by halving. */
const placeOf = (rows: readonly Dated[], day: Day): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** About so many are read at once: fewer make more of asking than of reading, more hold up a touch. */
const pieceRows = 1000;

/** The days from one to another in so many spans, of which those at the end may be without a day. */
const spansOf = (first: Day, last: Day, count: number): (readonly [Day, Day])[] => {
  const length = Math.ceil((daysBetween(first, last) + 1) / count);
  return Array.from({ length: count }, (_, at) => {
    const end = addDays(first, (at + 1) * length - 1);
    return [addDays(first, at * length), end < last ? end : last];
  });
};

const dayOf = (key: unknown): Day | undefined => {
  const day: unknown = Array.isArray(key) ? key[0] : key;
  return isDay(day) ? day : undefined;
};
