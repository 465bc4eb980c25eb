/** Made at build time by src/build/content-index.ts from the validated records of content/. */
declare module 'virtual:content-index' {
  import type { ArticleSummary } from '#src/domain/article.schema.ts';
  import type { ExerciseSummary } from '#src/domain/exercise.schema.ts';
  import type { Routine } from '#src/domain/routine.schema.ts';

  export const routines: readonly Routine[];
  export const exercises: readonly ExerciseSummary[];
  export const articles: readonly ArticleSummary[];
}
