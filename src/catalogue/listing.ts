import * as index from 'virtual:content-index';

/** What every list needs of the content, in its order; the texts themselves load by id (catalogue.ts). */
export const { routines, exercises, articles } = index;
