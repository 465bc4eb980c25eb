import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = Object.keys(import.meta.glob(['/*.md', '/src/**/*.md', '/content/*.md'])).map((path) =>
  path.slice(1),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Places that a doc names between backticks: they have a folder or an ending, and no placeholder. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`(\.{0,2}\/?(?:src|tests|content|public)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:(start|test)\b|run ([\w:-]+))/g)].map(
    ([, short, name]) => short ?? name ?? '',
  );

it('the README tells every command', () => {
  const told = commandsIn(readFileSync('README.md', 'utf8'));
  expect(Object.keys(scripts).filter((name) => !told.includes(name))).toEqual([]);
});

it('every host is told the same headers', () => {
  const headers = readFileSync('public/_headers', 'utf8').split('\n\n')[0] ?? '';
  const wanted = [...headers.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => ({
    name: `${name}`,
    value: `${value}`,
  }));
  expect(wanted.length).toBeGreaterThan(5);
  const [, , told] = readFileSync('SECURITY.md', 'utf8').split(/^(## Headers)/m);
  for (const host of ['nginx', 'apache', 'json']) {
    const lines = new RegExp(`^\`\`\`${host}\\n(.*?)^\`\`\``, 'ms')
      .exec(told ?? '')?.[1]
      ?.split('\n');
    const missing = wanted.filter(
      ({ name, value }) => !lines?.some((line) => line.includes(name) && line.includes(value)),
    );
    expect({ host, missing }).toEqual({ host, missing: [] });
  }
});

describe.each(docs)('%s', (doc) => {
  const text = readFileSync(doc, 'utf8');

  it('names only places that are there', () => {
    const missing = namedIn(text).filter(
      (path) => !existsSync(path) && !existsSync(join(dirname(doc), path)),
    );
    expect(missing).toEqual([]);
  });

  it('names only commands that are there', () => {
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});
