import type { Article, Source } from '#src/domain/article.schema.ts';
import type { Exercise } from '#src/domain/exercise.schema.ts';
import type { Motion, MotionVersions } from '#src/figure/motion.ts';

// The build validated every record (src/build/content-problems.ts): loaders trust it, and no validator ships.
const exerciseFiles = import.meta.glob<Exercise>('/content/exercises/*.ts', { import: 'default' });
const motionFiles = import.meta.glob<Motion>('/content/exercises/*.ts', { import: 'motion' });
const versionFiles = import.meta.glob<MotionVersions>('/content/exercises/*.ts', {
  import: 'versions',
});
const articleFiles = import.meta.glob<Article>('/content/articles/*.ts', { import: 'default' });

/** The whole exercise; undefined when there is none of this id. */
export const loadExercise = async (id: string): Promise<Exercise | undefined> =>
  exerciseFiles[`/content/exercises/${id}.ts`]?.();

/** How the exercise moves, for the figure; undefined when there is none of this id. */
export const loadMotion = async (id: string): Promise<Motion | undefined> =>
  motionFiles[`/content/exercises/${id}.ts`]?.();

/** How its easier and harder versions move. */
export const loadVersions = async (id: string): Promise<MotionVersions> =>
  (await versionFiles[`/content/exercises/${id}.ts`]?.()) ?? { easier: 'usual', harder: 'usual' };

export const loadEasierMotion = async (id: string): Promise<Motion | undefined> =>
  versionOrUsual(id, (await loadVersions(id)).easier);

export const loadHarderMotion = async (id: string): Promise<Motion | undefined> =>
  versionOrUsual(id, (await loadVersions(id)).harder);

const versionOrUsual = async (id: string, version: Motion | 'usual') =>
  version === 'usual' ? loadMotion(id) : version;

/** The whole article; undefined when there is none of this id. */
export const loadArticle = async (id: string): Promise<Article | undefined> =>
  articleFiles[`/content/articles/${id}.ts`]?.();

/** Every source by its id, in the order of content/sources.ts. */
export const loadSources = async (): Promise<ReadonlyMap<string, Source>> => {
  const { sources } = await import('#content/sources.ts');
  return new Map(Object.entries(sources).map(([id, source]) => [id, { id, ...source }]));
};
