import * as z from 'zod/mini';
import { type Article, type ArticleSummary, articleSchema } from '#src/domain/article.schema.ts';
import { articleTopics } from '#src/domain/article.ts';
import {
  type Exercise,
  type ExerciseSummary,
  exerciseSchema,
} from '#src/domain/exercise.schema.ts';
import { exerciseKinds, isAddition } from '#src/domain/exercise.ts';
import { type Routine, routineKinds, routineSourceSchema } from '#src/domain/routine.schema.ts';
import type { ContentRecords } from './content-records.ts';
import { routineOf } from './routine-of.ts';

/** What the first screens know of the content; the rest is loaded when it is opened. */
export type ContentListing = {
  readonly routines: readonly Routine[];
  readonly exercises: readonly ExerciseSummary[];
  readonly articles: readonly ArticleSummary[];
};

/** Lists records that have no problems, each list in the order in which it is shown. Throws on a bad record. */
export const contentListing = (records: ContentRecords): ContentListing => ({
  routines: Object.values(records.routines)
    .map((record) => routineOf(z.parse(routineSourceSchema, record)))
    .toSorted(by((routine) => [routineKinds.indexOf(routine.kind), routine.id])),
  exercises: Object.values(records.exercises)
    .map((record) => z.parse(exerciseSchema, record))
    .toSorted(by((exercise) => [exerciseKinds.indexOf(exercise.kind), placeOf(exercise)]))
    .map(exerciseSummary),
  articles: Object.values(records.articles)
    .map((record) => z.parse(articleSchema, record))
    .toSorted(by((article) => [articleTopics.indexOf(article.topic), article.id]))
    .map(articleSummary),
});

const by =
  <Item>(key: (item: Item) => readonly [group: number, place: string]) =>
  (one: Item, other: Item): number => {
    const [group, place] = key(one);
    const [otherGroup, otherPlace] = key(other);
    return group - otherGroup || place.localeCompare(otherPlace, 'en', { numeric: true });
  };

/** The article's own exercises in its order, then our additions by name. */
const placeOf = (exercise: Exercise): string =>
  isAddition(exercise) ? `Z ${exercise.name}` : (claimsOf(exercise)[0] ?? '');

const claimsOf = (exercise: Exercise) => exercise.statements.flatMap(({ claims }) => claims);

const exerciseSummary = (exercise: Exercise): ExerciseSummary => ({
  id: exercise.id,
  name: exercise.name,
  summary: exercise.summary,
  kind: exercise.kind,
  kit: exercise.kit,
  addition: isAddition(exercise),
});

const articleSummary = ({ id, title, topic, summary }: Article): ArticleSummary => ({
  id,
  title,
  topic,
  summary,
});
