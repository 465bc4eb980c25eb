import { contentRecords } from '#src/build/content-records.ts';
import { type Article, articleSchema, type Statement } from '#src/domain/article.schema.ts';
import { type Exercise, exerciseSchema } from '#src/domain/exercise.schema.ts';
import { type RoutineSource, routineSourceSchema } from '#src/domain/routine.schema.ts';

/** One text of content/ with the place it stands, for rules that hold for every word. */
type Words = { readonly place: string; readonly text: string };

export const authoredExercises: readonly Exercise[] = Object.values(contentRecords.exercises).map(
  (record) => exerciseSchema.parse(record),
);
export const authoredRoutines: readonly RoutineSource[] = Object.values(
  contentRecords.routines,
).map((record) => routineSourceSchema.parse(record));
const authoredArticles: readonly Article[] = Object.values(contentRecords.articles).map((record) =>
  articleSchema.parse(record),
);

export const statements: readonly (Statement & { readonly place: string })[] = [
  ...authoredExercises.flatMap((exercise) =>
    exercise.statements.map((statement) => ({ ...statement, place: exercise.id })),
  ),
  ...authoredArticles.flatMap((article) =>
    article.sections.flatMap((section) =>
      section.statements.map((statement) => ({ ...statement, place: article.id })),
    ),
  ),
];

export const exerciseOf = (id: string): Exercise => {
  const found = authoredExercises.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`no exercise "${id}"`);
  return found;
};

/** Every text in a value, however deep, with its path; keys that hold ids or a journal's own name are no words of ours. */
export const wordsIn = (value: unknown, place: string): readonly Words[] => {
  if (typeof value === 'string') return [{ place, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !['where', 'doi', 'url', 'claims', 'sources'].includes(key))
    .flatMap(([key, inner]) => wordsIn(inner, `${place}.${key}`));
};

export const everyWord: readonly Words[] = [
  ...wordsIn(contentRecords.exercises, 'exercises'),
  ...wordsIn(contentRecords.routines, 'routines'),
  ...wordsIn(contentRecords.articles, 'articles'),
  ...Object.entries(contentRecords.sources).flatMap(([id, source]) =>
    wordsIn(source, `sources.${id}`),
  ),
  ...wordsIn(contentRecords.claims, 'claims'),
];
