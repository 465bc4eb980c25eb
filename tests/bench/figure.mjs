/* Milliseconds of work for one frame of every exercise, in Node: node tests/bench/figure.mjs */

import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';

const { module: sheet } = await runnerImport('/src/build/figure-sheet.ts', {
  configFile: false,
  logLevel: 'error',
});

const FRAMES = 240;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** A fixed piece of arithmetic and text of the kind a frame is made of, to compare machines by. */
function reference() {
  let d = '';
  for (let i = 0; i < 3000; i++)
    d += `Q${Math.round(Math.sin(i) * 1000) / 10} ${Math.round(Math.sqrt(i) * 10) / 10}`;
  return d.length;
}

function time(work) {
  for (let i = 0; i < 60; i++) work(i / 60);
  const spent = [];
  for (let i = 0; i < FRAMES; i++) {
    const start = performance.now();
    work(i / FRAMES);
    spent.push(performance.now() - start);
  }
  return {
    median: median(spent),
    worst: spent.toSorted((a, b) => a - b)[Math.floor(FRAMES * 0.95)],
  };
}

const show = (name, { median: m, worst }, more = '') =>
  console.log(
    `${name.padEnd(34)} ${m.toFixed(2).padStart(6)} ${worst.toFixed(2).padStart(6)} ${more}`,
  );

console.log(`${'ms per frame'.padEnd(34)} median   95 %  paths, characters`);
show('reference (3000 curve commands)', time(reference));
for (const motion of sheet.motions) {
  const { shapes } = sheet.frameOf(motion, 0.3);
  const characters = shapes.reduce((sum, shape) => sum + shape.d.length, 0);
  show(
    motion.id,
    time((phase) => sheet.frameOf(motion, phase)),
    `${shapes.length}, ${characters}`,
  );
}

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    rollupOptions: { input: 'src/build/figure-sheet.ts', preserveEntrySignatures: 'strict' },
  },
});
const code = bundle.output.map((chunk) => chunk.code ?? '').join('');
console.log(
  `engine and all motions: ${(gzipSync(code, { level: 9 }).length / 1024).toFixed(1)} KB gzipped`,
);
