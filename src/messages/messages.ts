import type { en } from './en.ts';
import type { enManifest } from './en-manifest.ts';

/** What a language must say: a new one satisfies these types, whole, and is chosen in language.ts. */
export type Messages = typeof en;
export type ManifestWords = typeof enManifest;
