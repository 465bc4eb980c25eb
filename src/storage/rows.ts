import { type Collection, Dexie, type Table } from 'dexie';
import type { Day } from '#src/domain/day.ts';

/** The rows of some days, both included, along an index that begins with the day. */
export const rowsOfDays = (
  table: Table<unknown, string>,
  index: string,
  from: Day,
  to: Day,
): Collection<unknown, string> => {
  const [first, last] = index.startsWith('[') ? [[from], [to, Dexie.maxKey]] : [from, to];
  return table.where(index).between(first, last, true, true);
};

/** What a schema of the domain does: it says of foreign data whether it is the record it should be. */
export type Gate<Row> = {
  safeParse(
    row: unknown,
  ):
    | { readonly success: true; readonly data: Row }
    | { readonly success: false; readonly error: { readonly issues: readonly unknown[] } };
};

/** The row, or undefined when it does not validate: it then stays in the database and only `setAside()` shows it. */
export const validRow = <Row>(gate: Gate<Row>, row: unknown): Row | undefined => {
  const parsed = gate.safeParse(row);
  return parsed.success ? parsed.data : undefined;
};

export const validRows = <Row>(gate: Gate<Row>, rows: readonly unknown[]): Row[] => {
  const valid: Row[] = [];
  for (const row of rows) {
    const parsed = gate.safeParse(row);
    if (parsed.success) valid.push(parsed.data);
  }
  return valid;
};
