import { type Day, isDay } from './day.ts';
import type { DiaryEntry, Run } from './diary-entry.schema.ts';
import {
  maxNoteLength,
  painContexts,
  places,
  qualities,
  runImpacts,
  setOffs,
  sides,
} from './diary-entry.ts';

/**
 * What the schemas of entries and runs say of sound rows, some thirty times faster: years of them are read at once.
 * True means that the schema would take the row as it is. False means nothing: the schema has the last word.
 */
export const isSoundEntry = (row: unknown): row is DiaryEntry =>
  isObject(row) &&
  hasOnly(row, entryFields) &&
  isWritten(row) &&
  (row['nrs'] === null || isWhole(row['nrs'], 0, 10)) &&
  isListOf(row['sites'], 14, isSite) &&
  isOneOf(row['context'], contextSet) &&
  isAbsentOr(row, 'runImpact', (value) => isOneOf(value, runImpactSet)) &&
  typeof row['dailyLifeAffected'] === 'boolean' &&
  isListOf(row['flags'], 64, (flag) => isText(flag, 0, 64)) &&
  isListOf(row['qualities'], 6, (quality) => isOneOf(quality, qualitySet)) &&
  isAbsentOr(row, 'setOff', (value) => isOneOf(value, setOffSet)) &&
  isAbsentOr(row, 'morningStiffnessMinutes', (value) => isWhole(value, 0, 1440)) &&
  isText(row['note'], 0, maxNoteLength);

export const isSoundRun = (row: unknown): row is Run =>
  isObject(row) &&
  hasOnly(row, runFields) &&
  isWritten(row) &&
  isAbsentOr(row, 'distanceMetres', (value) => isWhole(value, 1, 500_000)) &&
  isAbsentOr(row, 'durationMinutes', (value) => isWhole(value, 1, 6_000)) &&
  isText(row['note'], 0, maxNoteLength);

export type Row = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const writtenFields = ['id', 'day', 'createdDay', 'createdAt', 'updatedAt', 'note'];
const runFields = new Set([...writtenFields, 'distanceMetres', 'durationMinutes']);
const entryFields = new Set([
  ...writtenFields,
  'nrs',
  'sites',
  'context',
  'runImpact',
  'dailyLifeAffected',
  'flags',
  'qualities',
  'setOff',
  'morningStiffnessMinutes',
]);

export const hasOnly = (row: Row, fields: ReadonlySet<string>): boolean => {
  for (const key in row) if (!fields.has(key)) return false;
  return true;
};

export const latestInstant = 8_640_000_000_000_000;

const isWritten = (row: Row): boolean =>
  isText(row['id'], 1, 64) &&
  isKnownDay(row['day']) &&
  isKnownDay(row['createdDay']) &&
  isWhole(row['createdAt'], 0, latestInstant) &&
  isWhole(row['updatedAt'], 0, latestInstant);

const knownDays = new Set<unknown>();
/** Far more days than a diary has; a file full of invented ones must not fill the memory. */
const mostKnownDays = 100_000;

/** Calendar arithmetic once a day, however many rows name it. */
export const isKnownDay = (value: unknown): value is Day => {
  if (knownDays.has(value)) return true;
  if (!isDay(value)) return false;
  if (knownDays.size >= mostKnownDays) knownDays.clear();
  knownDays.add(value);
  return true;
};

export const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && typeof value === 'number' && value >= least && value <= most;

export const isText = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && value.length >= least && value.length <= most;

export const isListOf = (
  value: unknown,
  most: number,
  holds: (item: unknown) => boolean,
): boolean => {
  if (!Array.isArray(value) || value.length > most) return false;
  // Not `every`, which passes over the holes of a list.
  for (const item of value) if (!holds(item)) return false;
  return true;
};

/** Present with the value undefined is not absent: the schema refuses it. */
export const isAbsentOr = (row: Row, key: string, holds: (value: unknown) => boolean): boolean =>
  !(key in row) || holds(row[key]);

export const isOneOf = (value: unknown, set: ReadonlySet<unknown>): boolean => set.has(value);

const placeSet: ReadonlySet<unknown> = new Set(places);
const sideSet: ReadonlySet<unknown> = new Set(sides);
const contextSet: ReadonlySet<unknown> = new Set(painContexts);
const runImpactSet: ReadonlySet<unknown> = new Set(runImpacts);
const qualitySet: ReadonlySet<unknown> = new Set(qualities);
const setOffSet: ReadonlySet<unknown> = new Set(setOffs);
const siteFields = new Set(['place', 'side']);

const isSite = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, siteFields) &&
  placeSet.has(value['place']) &&
  sideSet.has(value['side']);
