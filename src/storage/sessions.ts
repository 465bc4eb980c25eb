import { Dexie } from 'dexie';
import { type Session, sessionSchema } from '#src/domain/session.schema.ts';
import type { Database } from './database.ts';
import { recordTable } from './record-table.ts';
import { type Gate, validRows } from './rows.ts';
import type { Storage } from './storage.ts';
import { watching } from './watching.ts';

export const sessionGate: Gate<Session> = {
  safeParse: (row) => sessionSchema.safeParse(withoutIndexKey(row)),
};

/** The row of a session: one without an end gets the key that the index finds it by. */
export const sessionRow = (session: Session): unknown =>
  session.endedAt === undefined ? { ...session, open: 1 } : session;

export const sessionStorage = ({ sessions }: Database): Storage['sessions'] => {
  const { put, get, remove } = recordTable(sessions, sessionGate, sessionRow);
  return {
    put,
    get,
    remove,
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
    watchLast: () =>
      watching(() =>
        sessions
          .orderBy('startedAt')
          .reverse()
          .limit(lastLookedAt)
          .toArray()
          .then((rows) =>
            validRows(sessionGate, rows).find((session) => session.endedAt !== undefined),
          ),
      ),
    watchRange: (from, to) =>
      watching(() =>
        sessions
          .where('[day+startedAt]')
          .between([from, Dexie.minKey], [to, Dexie.maxKey], true, true)
          .toArray()
          .then((rows) => validRows(sessionGate, rows)),
      ),
  };
};

/** The newest few are enough: older ones without an end are abandoned, not unfinished. */
const lastLookedAt = 10;

const withoutIndexKey = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('open' in row)) return row;
  const { open: _, ...session } = row;
  return session;
};
