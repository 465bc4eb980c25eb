import type { Checks, Motion } from '#src/figure/motion.ts';

type File = { readonly motion: Motion; readonly checks: Checks };
const files = import.meta.glob<File>('/content/exercises/*.ts', { eager: true });

export const motions: readonly (readonly [file: string, motion: Motion, checks: Checks])[] =
  Object.entries(files).map(([path, module]) => [
    path.replace(/^.*\/|\.ts$/g, ''),
    module.motion,
    module.checks,
  ]);
