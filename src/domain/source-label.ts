import type { Source } from './article.schema.ts';

/** "Konrad 2021"; without authors the place, or else the title. */
export const sourceLabel = ({ authors, where, title, year }: Source): string =>
  [authors?.split(/[ ,]/)[0] ?? where ?? title, year].filter(Boolean).join(' ');
