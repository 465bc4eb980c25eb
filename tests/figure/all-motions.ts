import type { Motion } from '#src/figure/motion.ts';

const files = import.meta.glob<{ default: Motion }>('/content/motions/*.ts', { eager: true });

export const motions: readonly (readonly [file: string, motion: Motion])[] = Object.entries(
  files,
).map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module.default]);
