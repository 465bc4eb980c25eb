import type { en } from './en.ts';

/** What a language must say: a new one satisfies this type, whole, and is chosen in language.ts. */
export type Messages = typeof en;
