import type { Session } from '#src/domain/session.schema.ts';

/** The row of a session: one without an end gets the key that the index finds it by. */
export const sessionRow = (session: Session): unknown =>
  session.endedAt === undefined ? { ...session, open: 1 } : session;
