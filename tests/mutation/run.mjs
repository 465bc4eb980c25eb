// Changes the rule in one small way at a time (a number by one, a comparison, an "and" for an "or", two lines
// of a table swapped) and shows that a test notices: `node tests/mutation/run.mjs [part of a file name]`.
// It works on copies under node_modules/.cache; exits with 1 when a change goes unnoticed.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transformWithOxc } from 'vite';
import { equivalents } from './equivalents.mjs';
import { mutantsOf } from './mutants.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const work = join(root, 'node_modules/.cache/mutation');
const slots = 2;
/** A change that never ends counts as noticed: one that takes this many times as long as all the tests do. */
const patience = 10;

const sources = [
  'src/domain/escalation.ts',
  ...readdirSync(join(root, 'src/domain/escalation')).map(
    (name) => `src/domain/escalation/${name}`,
  ),
].sort();

/** Quickest to notice first. */
const testFiles = [
  'edge-diaries',
  'shared-cases',
  'clock',
  'rule-table',
  'level',
  'broken-records',
  'properties',
  'replay',
].map((name) => `tests/domain/escalation/${name}.test.ts`);

const supportFiles = readdirSync(join(root, 'tests/support'))
  .filter((name) => name.startsWith('escalation-'))
  .map((name) => `tests/support/${name}`);

const read = (file) => readFileSync(join(root, file), 'utf8');

const compiled = async (file, text) => {
  const { code } = await transformWithOxc(text, file, { target: 'es2023' });
  return code
    .replaceAll(/(from\s*["'])(\.[^"']*)\.ts(["'])/g, '$1$2.mjs$3')
    .replaceAll(/from\s*["']vitest["']/g, "from '#runner'");
};

const put = (slot, file, text) => {
  const path = join(slot, file.replace(/\.ts$/, '.mjs'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const prepare = async () => {
  rmSync(work, { recursive: true, force: true });
  const first = join(work, '0');
  for (const file of [
    ...sources,
    'src/domain/day.ts',
    'src/domain/pieces.ts',
    ...supportFiles,
    ...testFiles,
  ]) {
    put(first, file, await compiled(file, read(file)));
  }
  const fixture = 'tests/fixtures/escalation-cases.json';
  put(first, fixture, read(fixture));
  cpSync(join(root, 'tests/mutation/test-runner.mjs'), join(first, 'test-runner.mjs'));
  const imports = {
    '#runner': './test-runner.mjs',
    '#tests/fixtures/*': './tests/fixtures/*',
    '#src/*.ts': './src/*.mjs',
    '#tests/*.ts': './tests/*.mjs',
  };
  writeFileSync(join(first, 'package.json'), JSON.stringify({ type: 'module', imports }));
  writeFileSync(
    join(first, 'check.mjs'),
    [
      "import { firstFailure, oneSeed } from '#runner';",
      // The next file is read only when the one before noticed nothing.
      `for (const file of ${JSON.stringify(testFiles.map((file) => `./${file.replace(/\.ts$/, '.mjs')}`))}) {`,
      '  await oneSeed(file);',
      '  await import(file);',
      '  const failure = await firstFailure();',
      '  if (failure !== null) { console.log(failure); process.exit(3); }',
      '}',
    ].join('\n'),
  );
  for (let slot = 1; slot < slots; slot += 1) {
    cpSync(first, join(work, String(slot)), { recursive: true });
  }
};

const run = promisify(execFile);
const endless = 'never ended';

/** What the tests say of the copy in a slot: null when they notice nothing. */
const verdict = async (slot, timeout) => {
  try {
    await run(process.execPath, ['check.mjs'], { cwd: slot, timeout });
    return null;
  } catch (error) {
    if (error.killed) return endless;
    return (error.stdout || error.stderr).trim().split('\n')[0] || 'failed';
  }
};

const wanted = process.argv[2] ?? '';
await prepare();
const before = Date.now();
const untouched = await verdict(join(work, '0'), 0);
const longestMs = patience * (Date.now() - before);
if (untouched !== null) {
  console.error(`The tests fail without any change: ${untouched}`);
  process.exit(1);
}

const queue = sources
  .filter((file) => file.includes(wanted))
  .flatMap((file) => mutantsOf(file, read(file)));
const named = (mutant) => `${mutant.file.split('/').at(-1)} | ${mutant.name}`;
const total = queue.length;
const results = [];
const started = Date.now();

const worker = async (index) => {
  const slot = join(work, String(index));
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const name = named(mutant);
    if (equivalents.has(name)) {
      results.push({ name, kind: 'equivalent' });
      continue;
    }
    put(slot, mutant.file, await compiled(mutant.file, mutant.source));
    const failure = await verdict(slot, longestMs);
    put(slot, mutant.file, await compiled(mutant.file, read(mutant.file)));
    results.push({ name, kind: failure === null ? 'survived' : 'noticed' });
    if (failure === null) console.log(`survived: ${name}`);
    else if (failure === endless) console.log(`never ended: ${name}`);
    else if (process.env.SHOW)
      console.log(`noticed: ${name}\n         by ${failure.slice(0, 160)}`);
  }
};
await Promise.all(Array.from({ length: slots }, (_, index) => worker(index)));

const count = (kind) => results.filter((result) => result.kind === kind).length;
const stale = [...equivalents.keys()].filter(
  (name) => wanted === '' && !results.some((result) => result.name === name),
);
for (const name of stale) console.log(`no such change any more: ${name}`);
console.log(
  `${total} changes: ${count('noticed')} noticed, ${count('survived')} survived, ` +
    `${count('equivalent')} make no difference, in ${Math.round((Date.now() - started) / 1000)} s`,
);
rmSync(work, { recursive: true, force: true });
process.exit(count('survived') + stale.length > 0 ? 1 : 0);
