import type { Source } from './article.schema.ts';

/** "Konrad 2021"; without authors the place it stands in. */
export const sourceLabel = ({ authors, where, year }: Source): string =>
  [authors?.split(/[ ,]/)[0] ?? where, year].filter(Boolean).join(' ');
