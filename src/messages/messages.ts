import type { en } from './en.ts';

/** What a language must say. A new language is one file that satisfies this type. */
export type Messages = typeof en;
