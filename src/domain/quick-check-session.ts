import { maxNoteLength } from './diary-entry.ts';
import { exerciseKinds, sideModes } from './exercise.ts';
import {
  hasOnly,
  isAbsentOr,
  isKnownDay,
  isListOf,
  isObject,
  isOneOf,
  isText,
  isWhole,
  latestInstant,
  type Row,
} from './quick-check.ts';
import { routineKinds } from './routine.schema.ts';
import { endings, eventKinds, phases, type Session } from './session.schema.ts';
import { outcomes, stepSides } from './session.ts';

/**
 * What the schema says of sound sessions, many times faster: Today reads those of a week, of a hundred steps and events each.
 * True means that the schema would take the row as it is. False means nothing: the schema has the last word.
 */
export const isSoundSession = (row: unknown): row is Session =>
  isObject(row) &&
  hasOnly(row, sessionFields) &&
  isText(row['id'], 1, 64) &&
  isText(row['routineId'], 1, 64) &&
  isText(row['routineName'], 0, 64) &&
  isOneOf(row['kind'], kindSet) &&
  isKnownDay(row['day']) &&
  isInstant(row['startedAt']) &&
  isInstant(row['updatedAt']) &&
  isInstant(row['seenAt']) &&
  isWhole(row['clockShiftMs'], -mostShiftMs, mostShiftMs) &&
  isSome(row['moves'], 100, isMove) &&
  isSome(row['steps'], 1000, isStep) &&
  isSome(row['events'], 5000, isEvent) &&
  isAbsentOr(row, 'endedAt', isInstant) &&
  isAbsentOr(row, 'ending', (value) => isOneOf(value, endingSet)) &&
  isText(row['note'], 0, maxNoteLength) &&
  isAbsentOr(row, 'corrections', (value) => isListOf(value, 200, isCorrection)) &&
  isAbsentOr(row, 'byHand', (value) => value === true);

const isSome = (value: unknown, most: number, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && isListOf(value, most, holds);

const isInstant = (value: unknown): boolean => isWhole(value, 0, latestInstant);
const isSpan = (value: unknown): boolean => isWhole(value, 0, 86_400_000);
const isPlace = (value: unknown): boolean => isWhole(value, 0, 99);
const isSide = (value: unknown): boolean => isOneOf(value, sideSet);

const isMove = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, moveFields) &&
  isText(value['exerciseId'], 1, 64) &&
  isText(value['name'], 0, 64) &&
  isText(value['cue'], 0, 160) &&
  isOneOf(value['kind'], exerciseKindSet) &&
  isOneOf(value['sideMode'], sideModeSet) &&
  isDose(value['dose']) &&
  isAbsentOr(
    value,
    'variant',
    (variant) =>
      isObject(variant) &&
      hasOnly(variant, variantFields) &&
      isText(variant['name'], 0, 64) &&
      isText(variant['how'], 0, 400),
  );

const isDose = (value: unknown): boolean =>
  isObject(value) &&
  isWhole(value['sets'], 1, 6) &&
  typeof value['perSide'] === 'boolean' &&
  isWhole(value['restSeconds'], 0, 3600) &&
  isAmount(value);

const isAmount = (dose: Row): boolean => {
  switch (dose['kind']) {
    case 'reps':
      return hasOnly(dose, repsFields) && isWhole(dose['reps'], 1, 40) && isTempo(dose['tempo']);
    case 'hold':
      return hasOnly(dose, holdFields) && isWhole(dose['holdSeconds'], 5, 120);
    case 'continuous':
      return (
        hasOnly(dose, continuousFields) &&
        isWhole(dose['durationSeconds'], 10, 900) &&
        isAbsentOr(dose, 'strokeSeconds', (value) => isSeconds(value) && value >= 1)
      );
    default:
      return false;
  }
};

const isTempo = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, tempoFields) &&
  isSeconds(value['liftSeconds']) &&
  value['liftSeconds'] > 0 &&
  isSeconds(value['holdSeconds']) &&
  isSeconds(value['lowerSeconds']) &&
  value['lowerSeconds'] > 0;

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 10;

const isStep = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, stepFields) &&
  isOneOf(value['phase'], phaseSet) &&
  isPlace(value['move']) &&
  isSpan(value['durationMs']) &&
  isAbsentOr(value, 'side', isSide) &&
  isWhole(value['set'], 1, 20) &&
  isAbsentOr(value, 'waits', (waits) => waits === true);

const isEvent = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, eventFields) &&
  isInstant(value['at']) &&
  isOneOf(value['kind'], eventKindSet) &&
  isSpan(value['fromMs']) &&
  isSpan(value['toMs']) &&
  isAbsentOr(value, 'nrs', (nrs) => isWhole(nrs, 0, 10));

const isCorrection = (value: unknown): boolean =>
  isObject(value) &&
  hasOnly(value, correctionFields) &&
  isPlace(value['move']) &&
  isAbsentOr(value, 'side', isSide) &&
  isOneOf(value['outcome'], outcomeSet);

const mostShiftMs = 8_640_000_000_000;
const kindSet: ReadonlySet<unknown> = new Set(routineKinds);
const endingSet: ReadonlySet<unknown> = new Set(endings);
const exerciseKindSet: ReadonlySet<unknown> = new Set(exerciseKinds);
const sideModeSet: ReadonlySet<unknown> = new Set(sideModes);
const phaseSet: ReadonlySet<unknown> = new Set(phases);
const sideSet: ReadonlySet<unknown> = new Set(stepSides);
const eventKindSet: ReadonlySet<unknown> = new Set(eventKinds);
const outcomeSet: ReadonlySet<unknown> = new Set(outcomes);
const sessionFields = new Set([
  ...['id', 'routineId', 'routineName', 'kind', 'day', 'startedAt', 'updatedAt', 'seenAt'],
  ...['clockShiftMs', 'moves', 'steps', 'events', 'endedAt', 'ending', 'note', 'corrections'],
  'byHand',
]);
const moveFields = new Set(['exerciseId', 'name', 'cue', 'kind', 'sideMode', 'dose', 'variant']);
const variantFields = new Set(['name', 'how']);
const doseFields = ['kind', 'sets', 'perSide', 'restSeconds'];
const repsFields = new Set([...doseFields, 'reps', 'tempo']);
const holdFields = new Set([...doseFields, 'holdSeconds']);
const continuousFields = new Set([...doseFields, 'durationSeconds', 'strokeSeconds']);
const tempoFields = new Set(['liftSeconds', 'holdSeconds', 'lowerSeconds']);
const stepFields = new Set(['phase', 'move', 'durationMs', 'side', 'set', 'waits']);
const eventFields = new Set(['at', 'kind', 'fromMs', 'toMs', 'nrs']);
const correctionFields = new Set(['move', 'side', 'outcome']);
