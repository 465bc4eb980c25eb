import type { Article, Source, Statement } from '#src/domain/article.schema.ts';
import type { Exercise } from '#src/domain/exercise.schema.ts';
import type { RoutineSource } from '#src/domain/routine.schema.ts';
import type { ClaimId } from './claims.ts';
import type { SourceId } from './sources.ts';

// Every record ends in `satisfies Authored…`: a wrong claim or source id does not compile, and nothing of this file ships.

/** A source without its id, which is its key in sources.ts. */
export type AuthoredSource = Omit<Source, 'id'>;

type AuthoredStatement = Omit<Statement, 'claims' | 'sources'> & {
  claims: ClaimId[];
  sources: SourceId[];
};

export type AuthoredExercise = Omit<Exercise, 'statements'> & { statements: AuthoredStatement[] };

export type AuthoredRoutine = RoutineSource;

export type AuthoredArticle = Omit<Article, 'sections'> & {
  sections: { heading: string; statements: AuthoredStatement[] }[];
};
