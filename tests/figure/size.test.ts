import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';

const files = Object.keys(import.meta.glob('/content/exercises/*.ts'));

const entry = resolve('figure-alone.js');

/** The figure and how each exercise and version moves, without the words that stand in the same files, and without what its switch fetches: the inside of the hip. */
const figureAlone = (): Plugin => ({
  name: 'figure-alone',
  enforce: 'pre',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) =>
    id === entry
      ? [
          `export { drawFrame, keyPhase } from ${JSON.stringify(resolve('src/figure/frame.ts'))};`,
          `export { cycleSeconds } from ${JSON.stringify(resolve('src/figure/timeline.ts'))};`,
          ...files.map(
            (file, i) =>
              `import { motion as m${i}, versions as v${i} } from ${JSON.stringify(resolve(file.slice(1)))};`,
          ),
          `export const movements = [${files.map((_, i) => `m${i},v${i}`)}];`,
        ].join('\n')
      : undefined,
  // The bundler keeps a record of words that spreads shared ones.
  transform: (code, id) =>
    id.includes('/content/exercises/')
      ? code.replace(/^export default \{[\s\S]*?^\} satisfies AuthoredExercise;/m, '')
      : undefined,
});

describe('the figure', () => {
  it('with every movement and version needs at most 20 KB compressed', async () => {
    const made = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [figureAlone()],
      // As it ships: without what helps while developing.
      oxc: { jsx: { runtime: 'automatic', development: false } },
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
