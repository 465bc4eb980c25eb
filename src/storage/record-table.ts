import type { Table } from 'dexie';
import type { Day } from '#src/domain/day.ts';
import { attempt, attemptWrite } from './failure.ts';
import type { KeptRows } from './kept-rows.ts';
import { type Gate, validRow } from './rows.ts';
import type { Read, Removed, Watch, Written } from './storage.ts';
import { watchingReads } from './watching-reads.ts';
import { writing } from './writing.ts';

export type RecordTable<Row> = {
  put(record: Row): Promise<Written>;
  get(id: string): Promise<Read<Row | undefined>>;
  remove(id: string): Promise<Removed<Row>>;
  watchRange(from: Day, to: Day): Watch<readonly Row[]>;
};

/** The verbs that every table of dated records has. */
export const recordTable = <Row>(
  table: Table<unknown, string>,
  gate: Gate<Row>,
  rows: KeptRows<Row>,
): RecordTable<Row> => ({
  put: async (record) => {
    const checked = gate.safeParse(record);
    if (!checked.success) return { ok: false, reason: 'invalid' };
    return attemptWrite(() => writing(table, () => table.put(checked.data)));
  },

  get: (id) => attempt(() => table.get(id).then((row) => validRow(gate, row))),

  remove: async (id) => {
    const done = await attempt(() =>
      writing(table, async () => {
        const removed = validRow(gate, await table.get(id));
        if (removed !== undefined) await table.delete(id);
        return removed;
      }),
    );
    return done.ok ? { ok: true, removed: done.value } : done;
  },

  watchRange: (from, to) => watchingReads(() => attempt(() => rows.between(from, to)), [table]),
});
