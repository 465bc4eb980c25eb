import type { Table } from 'dexie';
import type { Day } from '#src/domain/day.ts';
import type { RoutineRecord } from '#src/domain/escalation/history.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { sessionGate } from './gates.ts';
import { keptRows } from './kept-rows.ts';
import type { Packs } from './packs.ts';
import { type Gate, rowsOfDays, validRow, validRows } from './rows.ts';
import type { Watch } from './storage.ts';
import { watchingReads } from './watching-reads.ts';
import { writing } from './writing.ts';

/**
 * What each session came to, kept beside it because a session is a hundred times larger: years of them would have to be
 * read, checked and summed up before Today could say anything. Every write of a session writes its row in the same
 * transaction; rows that are missing, or were made by another recipe, are made before the table is relied upon.
 */
export type Routines = {
  readonly table: Table<unknown, string>;
  /** The row of a session; to be written where the session is. */
  readonly rowOf: (session: Session) => unknown;
  /** All records. Rows that are missing are made first; where that fails, the sessions are asked. */
  all(): Promise<readonly RoutineRecord[]>;
  watchRange(from: Day, to: Day): Watch<readonly RoutineRecord[]>;
  /** Of the rows, not of the sessions. Before `table` is written to, they forget what is to change. */
  readonly packs: Packs;
  pack(): Promise<void>;
};

/** A change of `routineRecordOf`, or of what a session may be, is a new recipe: all rows are then made anew. */
const recipe = 1;
/** Sessions made into rows at a time: short enough not to hold up a touch. */
const portion = 40;

export const routinesOn = (database: Database): Routines => {
  const { sessions, routines } = database;
  const rows = keptRows(routines, madeGate, 'day');
  const gap = once(() => gapOf(database));
  let whole = false;
  const complete = once(async () => {
    await mend(database, rows.packs, await gap());
    whole = true;
  });
  const isWhole = async () => {
    if (whole) return true;
    const { missing, orphans } = await gap();
    return missing.length + orphans.length === 0;
  };
  const isCompleted = () =>
    complete().then(
      () => true,
      () => false,
    );
  return {
    table: routines,
    packs: rows.packs,
    pack: async () => {
      if (await isCompleted()) await rows.pack();
    },
    rowOf,
    all: async () =>
      (await isCompleted())
        ? recordsOf(await rows.all())
        : validRows(sessionGate, await sessions.toArray()).map(routineRecordOf),
    // Days are few enough to be taken from the sessions while rows are still missing.
    watchRange: (from, to) =>
      watchingReads(
        () =>
          attempt(async () =>
            (await isWhole())
              ? rows.between(from, to).then(recordsOf)
              : rowsOfDays(sessions, '[day+startedAt]', from, to)
                  .toArray()
                  .then((rows) => validRows(sessionGate, rows).map(routineRecordOf)),
          ),
        [sessions],
      ),
  };
};

const rowOf = (session: Session): unknown => ({
  id: session.id,
  recipe,
  ...routineRecordOf(session),
});

type Gap = { readonly missing: readonly string[]; readonly orphans: readonly string[] };

/** Sessions without a row of this recipe, and rows without a session. After this every write keeps the two together. */
const gapOf = ({ sessions, routines }: Database): PromiseLike<Gap> =>
  sessions.db.transaction('r', [sessions, routines], async () => {
    // Along an index: from their table, every session would be read whole.
    const ids = new Set(await sessions.orderBy('updatedAt').primaryKeys());
    const made = new Set(await routines.where('recipe').equals(recipe).primaryKeys());
    const rows = await routines.toCollection().primaryKeys();
    return {
      missing: [...ids].filter((id) => !made.has(id)),
      orphans: rows.filter((id) => !ids.has(id)),
    };
  });

const mend = async (
  { sessions, routines }: Database,
  packs: Packs,
  { missing, orphans }: Gap,
): Promise<void> => {
  if (orphans.length > 0)
    await writing(
      routines,
      async () => {
        await packs.forget(orphans, []);
        await routines.bulkDelete([...orphans]);
      },
      packs.table,
    );
  for (let from = 0; from < missing.length; from += portion) {
    const ids = missing.slice(from, from + portion);
    await writing(
      routines,
      async () => {
        const found = await sessions.bulkGet(ids);
        const rows = found.flatMap((row, at) => {
          const session = validRow(sessionGate, row);
          // One that does not validate gets a row without a day, so that it is not asked again.
          return row === undefined ? [] : [session ? rowOf(session) : { id: ids[at], recipe }];
        });
        await packs.forget(ids, rows);
        await routines.bulkPut(rows);
      },
      sessions,
      packs.table,
    );
  }
};

/** A row made of a session that validates. */
type Made = RoutineRecord & { readonly id: string };

/** The table is ours alone, so a look is enough. */
const madeGate: Gate<Made> = {
  safeParse: (row) =>
    isMade(row) ? { success: true, data: row } : { success: false, error: { issues: [] } },
};

const isMade = (row: unknown): row is Made =>
  typeof row === 'object' && row !== null && 'day' in row && 'completedFraction' in row;

const recordsOf = (made: readonly Made[]): readonly RoutineRecord[] =>
  made.map(({ day, kind, completedFraction, stoppedForPain }) => ({
    day,
    kind,
    completedFraction,
    stoppedForPain,
  }));

/** Runs the work at the first call and gives every later one the same promise; a failure may be tried again. */
const once = <Value>(work: () => PromiseLike<Value>): (() => Promise<Value>) => {
  let done: Promise<Value> | undefined;
  return () => {
    done ??= Promise.resolve(work()).catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
};
