import { claims } from '#content/claims.ts';
import { sources } from '#content/sources.ts';

/** Everything of content/ as it stands in the files, by path and not yet believed. */
export type ContentRecords = {
  readonly exercises: Readonly<Record<string, unknown>>;
  readonly routines: Readonly<Record<string, unknown>>;
  readonly articles: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, string>>;
};

export const contentRecords: ContentRecords = {
  exercises: import.meta.glob('/content/exercises/*.ts', { eager: true, import: 'default' }),
  routines: import.meta.glob('/content/routines/*.ts', { eager: true, import: 'default' }),
  articles: import.meta.glob('/content/articles/*.ts', { eager: true, import: 'default' }),
  sources,
  claims,
};
