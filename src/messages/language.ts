import { en } from './en.ts';
import { enManifest } from './en-manifest.ts';
import type { ManifestWords, Messages } from './messages.ts';

/** The language that the app speaks. */
export const messages: Messages = en;

/** In the same language; apart, because only the build needs it. */
export const manifestWords: ManifestWords = enManifest;
