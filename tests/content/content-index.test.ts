import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentIndex } from '#src/build/content-index.ts';

// A copy of the project on disk, so that a wrong file meets the same build that ships.
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hipwise-content-'));
  for (const part of ['content', 'src/domain', 'src/build', 'package.json', 'tsconfig.json']) {
    await cp(part, join(root, part), { recursive: true });
  }
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'entry.ts'), "export { routines } from 'virtual:content-index';\n");
});

afterAll(() => rm(root, { recursive: true, force: true }));

const built = async (): Promise<string> => {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentIndex()],
    build: { write: false, lib: { entry: 'entry.ts', formats: ['es'] } },
  });
  return JSON.stringify(output);
};

const change = async (file: string, from: string, to: string): Promise<() => Promise<void>> => {
  const path = join(root, file);
  const before = await readFile(path, 'utf8');
  expect(before).toContain(from);
  await writeFile(path, before.replace(from, to));
  return () => writeFile(path, before);
};

describe('the content index', () => {
  it('ships the routines and no validator', async () => {
    const code = await built();
    expect(code.includes('warm-up-fast-run')).toBe(true);
    expect(code.includes('ZodMini')).toBe(false);
  });

  it('stops the build at a wrong record, with its file and field, and goes on once it is mended', async () => {
    const mend = await change(
      'content/exercises/butterfly.ts',
      'holdSeconds: 30',
      'holdSeconds: 90',
    );
    await expect(built()).rejects.toThrow(
      /content\/exercises\/butterfly\.ts: dose\.holdSeconds: 90 is outside 10 to 60/,
    );
    await mend();
    expect((await built()).includes('figure-four')).toBe(true);
  });

  it('stops the build at a reference to a file that is gone', async () => {
    const mend = await change('content/routines/cool-down.ts', 'figure-four.ts', 'figure-five.ts');
    await expect(built()).rejects.toThrow(/figure-five/);
    await mend();
  });
});
