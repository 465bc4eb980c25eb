import type { Records } from '#src/domain/backup.schema.ts';
import type { Day } from '#src/domain/day.ts';
import type {
  AdviceShown,
  DiaryEntry,
  Run,
  StoredAcknowledgement,
} from '#src/domain/diary-entry.schema.ts';
import type { History, RoutineRecord } from '#src/domain/escalation/history.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';

/**
 * Why the phone did not do what was asked. `quota`: no room left. `closed`: the connection is gone (another
 * version of the app took over, or the browser shut it). `blocked`: another tab holds the database. `readonly`: the
 * disk or a private window refuses writes. `newer`: written by a newer version of the app. `invalid`: the record
 * breaks its own schema, so nothing was written.
 */
export type StorageFailure =
  | 'quota'
  | 'closed'
  | 'blocked'
  | 'readonly'
  | 'newer'
  | 'invalid'
  | 'unknown';

export type Failed = { readonly ok: false; readonly reason: StorageFailure };
/** `ok` only when the record is committed to disk. */
export type Written = { readonly ok: true } | Failed;
/** `removed` is what was there, so that undo is to put it back; undefined when nothing was. */
export type Removed<Row> = { readonly ok: true; readonly removed: Row | undefined } | Failed;
export type Read<Value> = { readonly ok: true; readonly value: Value } | Failed;

/** Calls `onValue` with the present value and again after every change, in any tab, until the returned stop is called. */
export type Watch<Value> = (
  onValue: (value: Value) => void,
  onError: (reason: StorageFailure) => void,
) => () => void;

/** `undefined` forgets the choice: the field is absent or at its default again. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export type Counts = {
  readonly entries: number;
  readonly runs: number;
  readonly sessions: number;
  /** Entries written or changed since `settings.lastBackupAt`; all of them when there was none. */
  readonly entriesSinceBackup: number;
};

/** A row that does not validate: kept where it is, left out of everything else. */
export type SetAsideRow = {
  readonly table: string;
  readonly row: unknown;
  readonly problems: readonly Problem[];
};

/** `merge` keeps what is here and adds or updates by id; `replace` leaves only what is in the file. */
export type ImportMode = 'merge' | 'replace';

/** `before` is everything as it was, for one undo: `importAll(before, 'replace')`. */
export type Imported = { readonly ok: true; readonly before: Records } | Failed;

export type NewestSessions = {
  readonly sessions: readonly Session[];
  readonly hasOlder: boolean;
};

/** Where the runner's records live. No call throws or rejects for a failure of the phone; each says it as a value. */
export type Storage = {
  readonly diary: {
    /** Adds or replaces by id; also restores what was removed. */
    put(entry: DiaryEntry): Promise<Written>;
    remove(id: string): Promise<Removed<DiaryEntry>>;
    get(id: string): Promise<Read<DiaryEntry | undefined>>;
    watchDay(day: Day): Watch<readonly DiaryEntry[]>;
    /** Both days included, in the order of day, then of writing. */
    watchRange(from: Day, to: Day): Watch<readonly DiaryEntry[]>;
    /** The entry written last that says where it hurt, for the form's defaults. */
    watchLastPlaced(): Watch<DiaryEntry | undefined>;
  };
  readonly runs: {
    put(run: Run): Promise<Written>;
    remove(id: string): Promise<Removed<Run>>;
    get(id: string): Promise<Read<Run | undefined>>;
    watchRange(from: Day, to: Day): Watch<readonly Run[]>;
  };
  readonly sessions: {
    /** Called at every step of a running session; the last write wins. */
    put(session: Session): Promise<Written>;
    remove(id: string): Promise<Removed<Session>>;
    /** The session without an end that changed last. */
    watchOpen(): Watch<Session | undefined>;
    watchRange(from: Day, to: Day): Watch<readonly Session[]>;
    /** The newest, newest first, about so many: a row that does not validate is among those counted. */
    watchNewest(count: number): Watch<NewestSessions>;
    /** What the sessions came to, without their steps: for years of them, ask this. In no order. */
    watchRoutines(from: Day, to: Day): Watch<readonly RoutineRecord[]>;
  };
  readonly acknowledgements: {
    put(acknowledgement: StoredAcknowledgement): Promise<Written>;
    remove(id: string): Promise<Removed<StoredAcknowledgement>>;
    watchRange(from: Day, to: Day): Watch<readonly StoredAcknowledgement[]>;
  };
  readonly adviceShown: {
    /** Writes nothing when this status and reason were already noted for that day. */
    noteOnce(advice: AdviceShown): Promise<Written>;
    watchRange(from: Day, to: Day): Watch<readonly AdviceShown[]>;
  };
  readonly settings: {
    watch: Watch<Settings>;
    /** `invalid` when a value breaks the schema. What adds to a list or takes from it is a function of what is stored by then. */
    change(change: SettingsChange | ((stored: Settings) => SettingsChange)): Promise<Written>;
  };
  readonly history: {
    /** All that the rule needs. */
    read(): Promise<Read<History>>;
    watch: Watch<History>;
  };
  /**
   * Reads into memory what ranges of years are made of, a piece at a time, so that it is there when one is asked for.
   * A failure is told to who asks then.
   */
  readAhead(): Promise<void>;
  /** Puts the rows of past months together, so that years of them are read faster from now on. For when nothing else is to be done. */
  packMonths(): Promise<void>;
  watchCounts: Watch<Counts>;
  /** The earliest day of an entry, a run or a session. */
  watchFirstDay: Watch<Day | undefined>;
  /** Reads everything: for the settings screen, never for a first one. */
  setAside(): Promise<Read<readonly SetAsideRow[]>>;
  exportAll(): Promise<Read<Records>>;
  /** One transaction, then read again and compared; a difference is `unknown`, and nothing is changed. */
  importAll(records: Records, mode: ImportMode): Promise<Imported>;
  /** Deletes the database. The storage is closed afterwards. */
  deleteEverything(): Promise<Written>;
  close(): void;
};

export type OpenFailure = Exclude<StorageFailure, 'invalid'>;

export type Opened =
  | { readonly ok: true; readonly storage: Storage }
  | {
      readonly ok: false;
      readonly reason: OpenFailure;
    };

/** What may happen to an open database. `blocked`: waiting for another tab. `replaced`: a newer version or a deletion in another tab took over; reload. */
export type StorageEvent = 'blocked' | 'replaced';

export type OpenStorage = (options?: {
  readonly name?: string;
  readonly onEvent?: (event: StorageEvent) => void;
}) => Promise<Opened>;
