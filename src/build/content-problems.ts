import * as z from 'zod/mini';
import { doseRanges } from '#content/dose-ranges.ts';
import {
  type Article,
  articleSchema,
  type Statement,
  sourceSchema,
} from '#src/domain/article.schema.ts';
import type { Dose } from '#src/domain/dose.schema.ts';
import { setMs } from '#src/domain/dose.ts';
import { type Exercise, type ExerciseKind, exerciseSchema } from '#src/domain/exercise.schema.ts';
import { type RoutineSource, routineSourceSchema } from '#src/domain/routine.schema.ts';
import { compile } from '#src/domain/steps.ts';
import type { ContentRecords } from './content-records.ts';
import { routineOf } from './routine-of.ts';

// zod/mini says "Invalid input" to everything until it is given words.
z.config(z.locales.en());

/** One thing wrong in content/: where it is and why it cannot ship. */
type ContentProblem = {
  readonly file: string;
  readonly field: string;
  readonly message: string;
};

/** Everything wrong with these records; empty when all is well. */
export const contentProblems = (records: ContentRecords): readonly ContentProblem[] => [
  ...Object.entries(records.exercises).flatMap(([file, record]) =>
    parsed(file, exerciseSchema, record, (exercise) => [
      ...nameProblems(file, exercise.id),
      ...exercise.statements.flatMap((statement, index) =>
        statementProblems(file, `statements[${index}]`, statement, records),
      ),
      ...doseProblems(file, 'dose', exercise.kind, exercise.dose),
      ...variantProblems(file, exercise),
    ]),
  ),
  ...Object.entries(records.routines).flatMap(([file, record]) =>
    parsed(file, routineSourceSchema, record, (routine) => [
      ...nameProblems(file, routine.id),
      ...routineProblems(file, routine, records),
    ]),
  ),
  ...Object.entries(records.articles).flatMap(([file, record]) =>
    parsed(file, articleSchema, record, (article) => [
      ...nameProblems(file, article.id),
      ...articleProblems(file, article, records),
    ]),
  ),
  ...Object.entries(records.sources).flatMap(([id, record]) =>
    parsed(
      'content/sources.ts',
      sourceSchema,
      record !== null && typeof record === 'object' ? { id, ...record } : record,
      () => [],
      id,
    ),
  ),
  ...doubleNames(records.exercises),
  ...doubleNames(records.routines),
];

/** The problems as one text for the person who broke the build, a line each. */
export const describeProblems = (problems: readonly ContentProblem[]): string =>
  problems.map(({ file, field, message }) => `${file}: ${field}: ${message}`).join('\n');

const parsed = <Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  record: unknown,
  check: (value: z.output<Schema>) => readonly ContentProblem[],
  within = '',
): readonly ContentProblem[] => {
  const file = path.replace(/^\//, '');
  const result = schema.safeParse(record);
  if (result.success) return check(result.data);
  return result.error.issues.map((issue) => ({
    file,
    field: fieldOf([
      ...(within === '' ? [] : [within]),
      ...issue.path,
      ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ]),
    message: issue.message,
  }));
};

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('') || '(the record itself)';

const problem = (file: string, field: string, message: string): ContentProblem => ({
  file: file.replace(/^\//, ''),
  field,
  message,
});

const nameProblems = (file: string, id: string): readonly ContentProblem[] =>
  file.endsWith(`/${id}.ts`) ? [] : [problem(file, 'id', `"${id}" is not the file's name`)];

const doubleNames = (records: Readonly<Record<string, unknown>>): readonly ContentProblem[] => {
  const seen = new Map<string, string>();
  return Object.entries(records).flatMap(([file, record]) => {
    const name = nameOf(record);
    const first = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && first === undefined) seen.set(name, file);
    return first === undefined ? [] : [problem(file, 'name', `"${name}" is also in ${first}`)];
  });
};

const nameOf = (record: unknown): string | undefined =>
  record !== null &&
  typeof record === 'object' &&
  'name' in record &&
  typeof record.name === 'string'
    ? record.name
    : undefined;

const statementProblems = (
  file: string,
  field: string,
  statement: Statement,
  { claims, sources }: ContentRecords,
): readonly ContentProblem[] => [
  ...statement.claims
    .filter((id) => !Object.hasOwn(claims, id))
    .map((id) => problem(file, `${field}.claims`, `the article has no claim "${id}"`)),
  ...statement.sources
    .filter((id) => !Object.hasOwn(sources, id))
    .map((id) => problem(file, `${field}.sources`, `"${id}" is not in content/sources.ts`)),
];

const variantProblems = (file: string, exercise: Exercise): readonly ContentProblem[] =>
  (['easier', 'harder'] as const).flatMap((field) => {
    const { dose } = exercise[field];
    return dose === undefined ? [] : doseProblems(file, `${field}.dose`, exercise.kind, dose);
  });

const doseProblems = (
  file: string,
  field: string,
  kind: ExerciseKind,
  dose: Dose,
): readonly ContentProblem[] => {
  const range = doseRanges[kind][dose.kind];
  if (range === undefined) {
    return [problem(file, `${field}.kind`, `the evidence has no ${dose.kind} dose for ${kind}`)];
  }
  const values = {
    sets: dose.sets,
    reps: dose.kind === 'reps' ? dose.reps : undefined,
    holdSeconds: dose.kind === 'hold' ? dose.holdSeconds : undefined,
    durationSeconds: dose.kind === 'continuous' ? dose.durationSeconds : undefined,
    strokeSeconds: dose.kind === 'continuous' ? dose.strokeSeconds : undefined,
    liftSeconds: dose.kind === 'reps' ? dose.tempo.liftSeconds : undefined,
    lowerSeconds: dose.kind === 'reps' ? dose.tempo.lowerSeconds : undefined,
    totalSeconds: (dose.sets * setMs(dose)) / 1000,
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((name) => {
    const bound = range[name];
    const value = values[name];
    if (bound === undefined || (value !== undefined && value >= bound[0] && value <= bound[1])) {
      return [];
    }
    const message = `${value ?? 'nothing'} is outside ${bound[0]} to ${bound[1]} (${range.sources.join(', ')})`;
    return [problem(file, `${field}.${name}`, message)];
  });
};

const routineProblems = (
  file: string,
  routine: RoutineSource,
  { exercises }: ContentRecords,
): readonly ContentProblem[] => {
  const minutes = Math.round(compile(routineOf(routine)).totalMs / 60_000);
  return [
    ...(minutes === routine.minutes
      ? []
      : [problem(file, 'minutes', `says ${routine.minutes}, the steps add up to ${minutes}`)]),
    ...routine.blocks.flatMap(({ exercise, dose }, index) => [
      ...(Object.hasOwn(exercises, `/content/exercises/${exercise.id}.ts`)
        ? []
        : [problem(file, `blocks[${index}].exercise`, `there is no exercise "${exercise.id}"`)]),
      ...(dose === undefined
        ? []
        : doseProblems(file, `blocks[${index}].dose`, exercise.kind, dose)),
    ]),
  ];
};

const articleProblems = (
  file: string,
  article: Article,
  records: ContentRecords,
): readonly ContentProblem[] =>
  article.sections.flatMap((section, at) =>
    section.statements.flatMap((statement, index) =>
      statementProblems(file, `sections[${at}].statements[${index}]`, statement, records),
    ),
  );
