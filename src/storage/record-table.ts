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
export const recordTable = <Row extends { readonly id: string }>(
  table: Table<unknown, string>,
  gate: Gate<Row>,
  { packs, between }: KeptRows<Row>,
): RecordTable<Row> => ({
  put: async (record) => {
    const checked = gate.safeParse(record);
    if (!checked.success) return { ok: false, reason: 'invalid' };
    return attemptWrite(() =>
      writing(
        table,
        async () => {
          await packs.forget([checked.data.id], [checked.data]);
          await table.put(checked.data);
        },
        packs.table,
      ),
    );
  },

  get: (id) => attempt(() => table.get(id).then((row) => validRow(gate, row))),

  remove: async (id) => {
    const done = await attempt(() =>
      writing(
        table,
        async () => {
          const removed = validRow(gate, await table.get(id));
          if (removed === undefined) return undefined;
          await packs.forget([id], []);
          await table.delete(id);
          return removed;
        },
        packs.table,
      ),
    );
    return done.ok ? { ok: true, removed: done.value } : done;
  },

  watchRange: (from, to) => watchingReads(() => attempt(() => between(from, to)), [table]),
});
