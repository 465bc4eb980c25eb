import type { Table } from 'dexie';
import { addDays, type Day, isDay } from '#src/domain/day.ts';
import { firstOfMonth, lastOfMonth } from '#src/domain/month.ts';
import { writing } from './writing.ts';

/**
 * The rows of a month in one row, as they lie in their table: years of them are read several times faster so. A copy and
 * never the truth: every write of a row deletes, in its own transaction, the packs of the months that the row lay in and
 * lies in, and a month without a pack is read row by row. A month is named by its first day.
 */
export type Packs = {
  readonly table: Table<unknown>;
  /** Stretches of months that all have a pack, a year at most; oldest first. */
  stretches(): PromiseLike<readonly Stretch[]>;
  /** The rows of a stretch, by day, then by writing. */
  read(stretch: Stretch): PromiseLike<unknown[]>;
  /** Makes the packs that these months lack. */
  make(months: readonly Day[]): Promise<void>;
  /** To be called before the write and in its transaction, over `table` too: the ids it touches, and its new rows. */
  forget(ids: readonly string[], rows: readonly unknown[]): PromiseLike<void>;
};

/** From the first day of its first month to the last day of its last. */
type Stretch = { readonly from: Day; readonly to: Day };

const monthsAtOnce = 12;

export const packsOf = (
  table: Table<unknown, string>,
  rowsBetween: (from: Day, to: Day) => PromiseLike<unknown[]>,
): Packs => {
  const packs: Table<unknown> = table.db.table('packs');
  const keyOf = (month: Day) => [table.name, month];
  const packed = async (): Promise<readonly Day[]> => {
    // Not `keys`, for which Dexie steps from one to the next.
    const keys: readonly unknown[] = await packs
      .where('[table+month]')
      .between([table.name], [table.name, []])
      .primaryKeys();
    return keys.flatMap((key) => (Array.isArray(key) && isDay(key[1]) ? [key[1]] : []));
  };
  return {
    table: packs,
    stretches: async () => stretchesOf(await packed()),
    read: async ({ from, to }) => {
      // The name of its last month lies before its last day.
      const found = packs.where('[table+month]').between(keyOf(from), keyOf(to));
      return (await found.toArray()).flatMap(rowsIn);
    },
    make: async (months) => {
      const made = new Set(await packed());
      const lacking = months.filter((month) => !made.has(month));
      for (let from = 0; from < lacking.length; from += monthsAtOnce) {
        await writing(
          packs,
          async () => {
            for (const month of lacking.slice(from, from + monthsAtOnce)) {
              const rows = await rowsBetween(month, lastOfMonth(month));
              await packs.put({ table: table.name, month, rows });
            }
          },
          table,
        );
      }
    },
    forget: async (ids, rows) => {
      const before = await table.bulkGet([...ids]);
      const months = new Set([...before, ...rows].flatMap(monthsOf));
      await packs.bulkDelete([...months].map(keyOf));
    },
  };
};

/** The months that rows in the order of their days lie in. Asked of years of them at every start: so no day is looked into but a month's first. */
export const monthsIn = (rows: readonly { readonly day: Day }[]): readonly Day[] => {
  const months: Day[] = [];
  let last: Day | undefined;
  for (const { day } of rows) {
    if (last && day <= last) continue;
    months.push(firstOfMonth(day));
    last = lastOfMonth(day);
  }
  return months;
};

const stretchesOf = (months: readonly Day[]): readonly Stretch[] => {
  const stretches: { from: Day; to: Day; length: number }[] = [];
  for (const month of months) {
    const open = stretches.at(-1);
    if (open && open.length < monthsAtOnce && addDays(open.to, 1) === month) {
      open.to = lastOfMonth(month);
      open.length += 1;
    } else {
      stretches.push({ from: month, to: lastOfMonth(month), length: 1 });
    }
  }
  return stretches;
};

const rowsIn = (pack: unknown): readonly unknown[] =>
  typeof pack === 'object' && pack !== null && 'rows' in pack && Array.isArray(pack.rows)
    ? pack.rows
    : [];

const monthsOf = (row: unknown): readonly Day[] =>
  typeof row === 'object' && row !== null && 'day' in row && isDay(row.day)
    ? [firstOfMonth(row.day)]
    : [];
