import { rendererDir } from '#src/build/prerender.ts';

/** What `npm run build` drew the pages with: it knows the routes, which only Vite can read. */
const renderer = new URL(`../../${rendererDir}/prerender.js`, import.meta.url);
const { kinds }: { readonly kinds: readonly string[] } = await import(renderer.href);

/** Addresses whose kind has a page already, with something on it that the first of that kind lacks. */
const others = [
  '/move/routines/cool-down/',
  '/move/exercises/half-kneeling-hip-flexor-stretch/',
  '/learn/when-to-see-whom/',
];

/** One address of every kind of screen, and some more. */
export const screens: readonly string[] = [...new Set([...kinds, ...others])];
