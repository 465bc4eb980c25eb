import type { Read, StorageFailure } from './storage.ts';

/** Runs a piece of database work and turns what it throws into a value; what we have no name for is `unknown`. */
export const attempt = async <Value>(work: () => PromiseLike<Value>): Promise<Read<Value>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
};

/** The same for work whose value nobody needs. */
export const attemptWrite = async (work: () => PromiseLike<unknown>) => {
  const done = await attempt(work);
  return done.ok ? ({ ok: true } as const) : done;
};

/** Dexie wraps the browser's error, sometimes twice: the first name we know on the way in decides. */
export const failureOf = (error: unknown): StorageFailure => {
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; ) {
    const reason = named[at.name];
    if (reason !== undefined) return reason;
    at = 'inner' in at && at.inner !== at ? at.inner : undefined;
  }
  return 'unknown';
};

const named: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  ReadOnlyError: 'readonly',
  // Firefox's private windows and storage forbidden by a policy.
  SecurityError: 'readonly',
  MissingAPIError: 'readonly',
  VersionError: 'newer',
  TimeoutError: 'blocked',
};
