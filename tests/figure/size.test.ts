import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type { MotionVersions } from '#src/figure/motion.ts';

const versions = import.meta.glob<MotionVersions | undefined>('/content/exercises/*.ts', {
  import: 'versions',
  eager: true,
});

const entry = resolve('figure-alone.js');

/** The figure and how each exercise and version moves, without the words that stand in the same files, and without what its switch fetches: the inside of the hip. */
const figureAlone = (): Plugin => ({
  name: 'figure-alone',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) =>
    id === entry
      ? [
          `export { MovingFigure } from ${JSON.stringify(resolve('src/ui/moving-figure.tsx'))};`,
          ...Object.entries(versions).map(
            ([file, found], i) =>
              `export { motion as m${i}${found ? `, versions as v${i}` : ''} } from ${JSON.stringify(resolve(file.slice(1)))};`,
          ),
        ].join('\n')
      : undefined,
});

describe('the figure', () => {
  it('with every movement and version needs at most 20 KB compressed', async () => {
    const made = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [figureAlone()],
      build: {
        write: false,
        target: 'es2022',
        rollupOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          external: [/^react/],
        },
      },
    });
    const code = [made]
      .flat()
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((file) => (file.type === 'chunk' ? file.code : ''))
      .join('\n');
    expect(gzipSync(code).length / 1024).toBeLessThanOrEqual(20);
  });
});
