import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const imports = (path: string) => `import { planted } from '${path}';\nplanted();\n`;

type Planted = readonly [path: string, source: string, reason: string];

/** A path, a source that breaks its room there, and what the linter says. */
const violations: readonly Planted[] = [
  ['src/domain/planted.ts', imports('react'), 'domain imports itself'],
  ['src/domain/planted.ts', imports('zod/mini'), 'domain imports itself'],
  ['src/domain/planted.ts', imports('#src/storage/open.ts'), 'domain imports itself'],
  ['src/domain/planted.ts', 'export const now = () => Date.now();\n', 'the global variable Date'],
  [
    'src/domain/planted.ts',
    'export const id = () => crypto.randomUUID();\n',
    'the global variable crypto',
  ],
  ['src/domain/planted.schema.ts', imports('dexie'), 'a schema imports domain and zod/mini'],
  ['content/planted.ts', imports('react'), 'content is data'],
  ['content/planted.ts', imports('#src/ui/button.tsx'), 'content is data'],
  ['src/catalogue/planted.ts', imports('#src/storage/open.ts'), 'catalogue joins content'],
  ['src/storage/planted.ts', imports('react'), 'storage knows domain, Dexie'],
  ['src/storage/planted.ts', imports('#src/ui/button.tsx'), 'storage knows domain, Dexie'],
  ['src/device/planted.ts', imports('dexie'), 'device knows domain types'],
  ['src/figure/planted.ts', imports('react'), 'figure is pure geometry'],
  ['src/messages/planted.ts', imports('#src/ui/button.tsx'), 'messages are words'],
  ['src/services/planted.ts', imports('dexie'), 'services names the ports'],
  ['src/build/planted.ts', imports('#src/storage/open.ts'), 'it runs no part of the app'],
  ['src/build/planted.ts', imports('react'), 'it runs no part of the app'],
  ['src/gallery/planted.ts', imports('#src/storage/open.ts'), 'the gallery shows what'],
  ['src/features/planted.ts', imports('#src/gallery/specimen.tsx'), 'never imports another'],
  ['src/ui/planted.tsx', imports('#src/domain/day.ts'), 'ui knows only its props'],
  ['src/ui/planted.tsx', imports('react-router-dom'), 'ui knows only its props'],
  [
    'src/features/today/planted.tsx',
    imports('#src/features/log/log-screen.tsx'),
    'a feature never',
  ],
  ['src/features/today/planted.tsx', imports('#content/sources.ts'), 'a feature never'],
  ['src/features/today/planted.tsx', imports('dexie'), 'a feature never'],
  ['src/app/planted.tsx', imports('#content/sources.ts'), 'the app composes rooms'],
  ['src/app/planted.tsx', imports('../domain/day.ts'), 'the app composes rooms'],
  ['src/ui/planted.ts', 'export const planted: any = 1;\n', 'Unexpected any'],
  ['src/ui/planted.ts', 'export enum Planted { One }\n', 'enum'],
  ['src/ui/planted.ts', 'export default 1;\n', 'default'],
  ['src/ui/planted.ts', "export * from './button.tsx';\n", 'export'],
];

const allowed: readonly Planted[] = [
  ['src/domain/planted.ts', imports('./day.ts'), ''],
  ['src/domain/planted.schema.ts', imports('zod/mini'), ''],
  ['src/features/today/planted.tsx', imports('#src/domain/day.ts'), ''],
  ['src/storage/planted.ts', imports('dexie'), ''],
  ['src/build/planted.ts', imports('#content/sources.ts'), ''],
];

type Report = {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly location: { readonly path: string };
  }[];
};

/** A tree of its own under the project's configuration: a crashed test must not leave a violation in ours. */
const tree = mkdtempSync(join(tmpdir(), 'hipwise-rooms-'));
const numbered = (path: string, index: number) => path.replace('planted', `planted-${index}`);
let said: Report;

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(tree, 'biome.json'), JSON.stringify({ ...config, vcs: undefined }));
  for (const [index, [path, source]] of [...violations, ...allowed].entries()) {
    const file = join(tree, numbered(path, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  const run = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  said = JSON.parse(run.stdout);
});

afterAll(() => rmSync(tree, { recursive: true }));

const saidOf = (path: string, index: number) =>
  said.diagnostics
    .filter((diagnostic) => diagnostic.location.path.endsWith(numbered(path, index)))
    .map((diagnostic) => diagnostic.message)
    .join('\n');

describe('the rooms are held by the linter', () => {
  it.each(violations.map((row, index) => [index, ...row] as const))(
    '%i %s: %j is refused',
    (index, path, _source, reason) => {
      expect(saidOf(path, index)).toContain(reason);
    },
  );

  it.each(allowed.map((row, index) => [violations.length + index, ...row] as const))(
    '%i %s: %j is fine',
    (index, path, _source, _reason) => {
      expect(saidOf(path, index)).not.toMatch(/imports|import/);
    },
  );
});

describe('pure rooms are held by the compiler', () => {
  it.each([
    ['domain', 'document.title'],
    ['domain', 'performance.now()'],
    ['figure', 'window.innerWidth'],
  ])('src/%s does not know %s', (room, expression) => {
    // Beside the room, not in it: a crashed test must not leave a violation in the tree.
    const folder = `.cache/planted-${room}-${expression.replace(/\W/g, '')}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/planted.ts`, `export const planted = ${expression};\n`);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: `../../src/${room}/tsconfig.json`, include: ['planted.ts'] }),
    );
    const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(run.stdout).toMatch(/error TS\d+: Cannot find name/);
    expect(run.status).not.toBe(0);
  });
});
