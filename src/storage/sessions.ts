import type { Session } from '#src/domain/session.schema.ts';
import type { Database } from './database.ts';
import { attempt, attemptWrite } from './failure.ts';
import { sessionGate } from './gates.ts';
import type { Routines } from './routines.ts';
import { rowsOfDays, validRow, validRows } from './rows.ts';
import { sessionRow } from './session-row.ts';
import type { Storage } from './storage.ts';
import { watching } from './watching.ts';
import { writing } from './writing.ts';

export const sessionStorage = ({ sessions }: Database, routines: Routines): Storage['sessions'] => {
  return {
    put: async (session) => {
      const checked = sessionGate.safeParse(session);
      if (!checked.success) return { ok: false, reason: 'invalid' };
      const { data } = checked;
      return attemptWrite(() =>
        writing(
          sessions,
          async () => {
            const row = routines.rowOf(data);
            await routines.packs.forget([data.id], [row]);
            await sessions.put(sessionRow(data));
            await routines.table.put(row);
          },
          routines.table,
          routines.packs.table,
        ),
      );
    },
    remove: async (id) => {
      const done = await attempt(() =>
        writing(
          sessions,
          async () => {
            const removed = validRow(sessionGate, await sessions.get(id));
            if (removed === undefined) return undefined;
            await routines.packs.forget([id], []);
            await sessions.delete(id);
            await routines.table.delete(id);
            return removed;
          },
          routines.table,
          routines.packs.table,
        ),
      );
      return done.ok ? { ok: true, removed: done.value } : done;
    },
    watchRoutines: routines.watchRange,
    watchOpen: () =>
      watching(() =>
        sessions
          .where('open')
          .equals(1)
          .toArray()
          .then((rows) =>
            validRows(sessionGate, rows).reduce<Session | undefined>(
              (last, session) => (last && last.updatedAt >= session.updatedAt ? last : session),
              undefined,
            ),
          ),
      ),
    watchNewest: (count) =>
      watching(() =>
        sessions
          .orderBy('startedAt')
          .reverse()
          .limit(count + 1)
          .toArray()
          .then((rows) => ({
            sessions: validRows(sessionGate, rows.slice(0, count)),
            hasOlder: rows.length > count,
          })),
      ),
    watchRange: (from, to) =>
      watching(() =>
        rowsOfDays(sessions, '[day+startedAt]', from, to)
          .toArray()
          .then((rows) => validRows(sessionGate, rows)),
      ),
  };
};
