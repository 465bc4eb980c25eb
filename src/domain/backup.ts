import { type Backup, backupFormat, backupSchema, type Records } from './backup.schema.ts';
import type { Day, Instant } from './day.ts';
import { parseJson } from './json.ts';
import { type Problem, problemsOf } from './problem.ts';

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The largest file that is read at all, in bytes: above any diary of a lifetime, below what stalls a phone. */
export const maxBackupBytes = 80_000_000;

const lists = ['entries', 'runs', 'sessions', 'acknowledgements', 'adviceShown'] as const;

/** The backup file's text. Canonical: the same records give the same bytes, one record a line, sorted by id, keys in order. */
export const writeBackup = (records: Records, exportedAt: Instant, exportedDay: Day): string =>
  `{"app":"hipwise","format":${backupFormat},"exportedAt":${exportedAt},"exportedDay":"${exportedDay}",\n${written(records)}}\n`;

const written = (records: Records): string => {
  const listed = lists.map((list) => {
    const lines = sortedById<Keyed>(records[list]).map(canonical);
    return lines.length === 0 ? `"${list}":[]` : `"${list}":[\n${lines.join(',\n')}\n]`;
  });
  const settings = records.settings ? [`"settings":${canonical(records.settings)}`] : [];
  return [...listed, ...settings].join(',\n');
};

/** Reads a backup file. Never throws, whatever the text is; every problem names its field. */
export const readBackup = (text: string): BackupRead => {
  if (text.length > maxBackupBytes) return failed('', 'too-large');
  const json = parseJson(text);
  if (json === undefined) return failed('', 'not-json');
  const { app, format } = isObject(json) ? json : {};
  if (app !== 'hipwise') return failed('app', 'not-hipwise');
  if (typeof format === 'number' && format > backupFormat) return failed('format', 'newer-format');
  const parsed = backupSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json) };
  const duplicates = duplicateIds(parsed.data);
  return duplicates.length > 0
    ? { ok: false, problems: duplicates }
    : { ok: true, backup: parsed.data };
};

export type RecordList = (typeof lists)[number];
export type ListPreview = {
  readonly new: number;
  readonly same: number;
  /** The id is here with other content; the one changed last wins. */
  readonly different: number;
  /** Here, and not in the file: a merge keeps them, a replacement removes them. */
  readonly onlyHere: number;
};
export type Preview = Readonly<Record<RecordList, ListPreview>> & {
  readonly settings: 'absent' | 'same' | 'different';
};

/** What importing would meet, before anything is written. */
export const previewImport = (here: Records, file: Records): Preview => {
  const preview = (list: RecordList): ListPreview => {
    const known = byId<Keyed>(here[list]);
    const counts = { new: 0, same: 0, different: 0 };
    for (const record of file[list]) {
      const other = known.get(record.id);
      if (other === undefined) counts.new += 1;
      else if (canonical(other) === canonical(record)) counts.same += 1;
      else counts.different += 1;
    }
    return { ...counts, onlyHere: known.size - counts.same - counts.different };
  };
  return {
    entries: preview('entries'),
    runs: preview('runs'),
    sessions: preview('sessions'),
    acknowledgements: preview('acknowledgements'),
    adviceShown: preview('adviceShown'),
    settings: !file.settings
      ? 'absent'
      : here.settings && canonical(here.settings) === canonical(file.settings)
        ? 'same'
        : 'different',
  };
};

/** Both together, each id once: of two with one id the one changed last wins, the file's on a tie. This phone's own settings stay if there are any. */
export const mergeRecords = (here: Records, file: Records): Records => {
  const settings = here.settings ?? file.settings;
  return {
    entries: merged(here.entries, file.entries),
    runs: merged(here.runs, file.runs),
    sessions: merged(here.sessions, file.sessions),
    acknowledgements: merged(here.acknowledgements, file.acknowledgements),
    adviceShown: merged(here.adviceShown, file.adviceShown),
    ...(settings ? { settings } : {}),
  };
};

export const sameRecords = (one: Records, other: Records): boolean =>
  written(one) === written(other);

type Keyed = { readonly id: string };
type Dated = Keyed & { readonly updatedAt?: Instant; readonly createdAt?: Instant };

const merged = <Row extends Dated>(here: readonly Row[], file: readonly Row[]): Row[] => {
  const rows = byId(here);
  for (const row of file) {
    const other = rows.get(row.id);
    if (other === undefined || changedAt(row) >= changedAt(other)) rows.set(row.id, row);
  }
  return sortedById([...rows.values()]);
};

const changedAt = (row: Dated): Instant => row.updatedAt ?? row.createdAt ?? 0;

const byId = <Row extends Keyed>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const sortedById = <Row extends Keyed>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));

/** JSON with the keys of every object in order. Only for records that passed a schema: those are shallow. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

const duplicateIds = (backup: Backup): Problem[] =>
  lists.flatMap((list) => {
    const seen = new Set<string>();
    return backup[list].flatMap(({ id }, index): Problem[] => {
      if (seen.has(id)) return [{ path: `${list}[${index}].id`, code: 'duplicate-id' }];
      seen.add(id);
      return [];
    });
  });

const failed = (path: string, code: Problem['code']): BackupRead => ({
  ok: false,
  problems: [{ path, code }],
});

const isObject = (
  value: unknown,
): value is { [key: string]: unknown; app?: unknown; format?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
