import { type Session, sessionSchema } from '#src/domain/session.schema.ts';
import type { Gate } from './rows.ts';

export const sessionGate: Gate<Session> = {
  safeParse: (row) => sessionSchema.safeParse(withoutIndexKey(row)),
};

/** The row of a session: one without an end gets the key that the index finds it by. */
export const sessionRow = (session: Session): unknown =>
  session.endedAt === undefined ? { ...session, open: 1 } : session;

const withoutIndexKey = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('open' in row)) return row;
  const { open: _, ...session } = row;
  return session;
};
