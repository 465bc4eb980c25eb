import { Dexie, type Table } from 'dexie';
import { addDays, type Day, dayFromCalendar, isDay } from '#src/domain/day.ts';
import { onChange } from './changes.ts';
import { type Gate, validRows } from './rows.ts';

/** Every sound row of a table in memory, once all have been asked for: years of them are read from the disk once. */
export type KeptRows<Row> = {
  /** By day, then by writing. The first call reads everything, half a year at a time; later ones what was written since. */
  all(): Promise<readonly Row[]>;
  /** Those from one day to another, both included, and of `all` only what must be read. */
  between(from: Day, to: Day): Promise<readonly Row[]>;
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

  const read = async (from: Day, to: Day): Promise<readonly Row[]> => {
    const [first, last] = index.startsWith('[') ? [[from], [to, Dexie.maxKey]] : [from, to];
    return validRows(gate, await table.where(index).between(first, last, true, true).toArray());
  };

  const ends = () => {
    const ordered = table.orderBy(index);
    return Promise.all([ordered.firstKey(), ordered.lastKey()]);
  };

  const everything = () =>
    table.db.transaction('r', table, async () => {
      const halves: (readonly Row[])[] = [];
      // One after another: what a touch asks for in the meantime is not kept waiting behind all of them.
      for (const half of halfYears(...(await ends()))) halves.push(await read(...half));
      return halves.flat();
    });

  /** Whether more rows are asked for than should be read at once. */
  const isWide = async (from: Day, to: Day): Promise<boolean> => {
    if (halfYears(from, to).length <= mostHalves) return false;
    const [first, last] = await ends();
    const within = halfYears(first, last).filter(([start, end]) => start <= to && end >= from);
    return within.length > mostHalves;
  };

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

/** The widest range that is read in one piece: wherever a year lies, it touches no more half-years. */
const mostHalves = 3;

/** The first and the last day of every half-year between two keys of the index; a damaged key leaves that end open. */
const halfYears = (first: unknown, last: unknown): (readonly [Day, Day])[] => {
  if (first === undefined) return [];
  const from = yearOf(first) ?? 1900;
  const to = yearOf(last) ?? 2199;
  return Array.from({ length: to - from + 1 }, (_, at) => [
    [dayFromCalendar(from + at, 1, 1), dayFromCalendar(from + at, 6, 30)] as const,
    [dayFromCalendar(from + at, 7, 1), dayFromCalendar(from + at, 12, 31)] as const,
  ]).flat();
};

const yearOf = (key: unknown): number | undefined => {
  const day: unknown = Array.isArray(key) ? key[0] : key;
  return isDay(day) ? Number(day.slice(0, 4)) : undefined;
};
