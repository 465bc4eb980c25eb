import type { Records } from './backup.schema.ts';
import { dayFromNumber, type Instant } from './day.ts';
import { summaryOf } from './session.ts';

/** What can be taken to a spreadsheet; one file each. */
export const csvTables = ['entries', 'sessions', 'runs'] as const;
export type CsvTable = (typeof csvTables)[number];

/** One table as comma-separated values (RFC 4180): a line of field names, lines ended by CR LF. Times are UTC. */
export const csvOf = (records: Records, table: CsvTable): string =>
  lines[table](records)
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');

type Cell = string | number | boolean | null | undefined;
type Line = readonly Cell[];

const lines: Readonly<Record<CsvTable, (records: Records) => readonly Line[]>> = {
  entries: ({ entries }) => [
    [
      'id',
      'day',
      'written_day',
      'written_at',
      'changed_at',
      'worst_pain_0_to_10',
      'when',
      'where',
      'run_impact',
      'daily_life_affected',
      'warning_signs',
      'feels',
      'set_off_by',
      'morning_stiffness_minutes',
      'note',
    ],
    ...inOrder(entries).map((entry) => [
      entry.id,
      entry.day,
      entry.createdDay,
      utc(entry.createdAt),
      utc(entry.updatedAt),
      entry.nrs,
      entry.context,
      entry.sites.map(({ place, side }) => `${place} ${side}`).join('; '),
      entry.runImpact,
      entry.dailyLifeAffected,
      entry.flags.join('; '),
      entry.qualities.join('; '),
      entry.setOff,
      entry.morningStiffnessMinutes,
      entry.note,
    ]),
  ],
  sessions: ({ sessions }) => [
    [
      'id',
      'day',
      'routine',
      'kind',
      'started_at',
      'ended_at',
      'ending',
      'active_minutes',
      'share_done',
      'note',
    ],
    ...inOrder(sessions).map((session) => {
      const { activeMs, completedFraction } = summaryOf(session);
      return [
        session.id,
        session.day,
        session.routineName,
        session.kind,
        utc(session.startedAt),
        session.endedAt === undefined ? undefined : utc(session.endedAt),
        session.ending,
        Math.round(activeMs / 6000) / 10,
        Math.round(completedFraction * 100) / 100,
        session.note,
      ];
    }),
  ],
  runs: ({ runs }) => [
    ['id', 'day', 'written_at', 'distance_metres', 'duration_minutes', 'note'],
    ...inOrder(runs).map((run) => [
      run.id,
      run.day,
      utc(run.createdAt),
      run.distanceMetres,
      run.durationMinutes,
      run.note,
    ]),
  ],
};

type Dated = { readonly id: string; readonly day: string };

const inOrder = <Row extends Dated>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
const key = ({ day, id }: Dated) => `${day} ${id}`;

const cell = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A spreadsheet runs a text that begins like a formula, in some also after blanks or in the wide characters of
 * Japanese keyboards. An apostrophe before it makes it a text again.
 */
const defused = (text: string): string =>
  /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]/u.test(text) ? `'${text}` : text;

const dayMs = 86_400_000;

/** ISO 8601, to the second; no calendar of the machine has a part in it. */
const utc = (at: Instant): string => {
  const seconds = Math.floor((at % dayMs) / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two);
  return `${dayFromNumber(Math.floor(at / dayMs))}T${time.join(':')}Z`;
};
