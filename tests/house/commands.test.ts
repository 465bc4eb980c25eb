import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const commands = Object.keys(scripts);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'content/README.md',
  'src/README.md',
];

const namedIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\bnpm (?:(start|test)\b|run ([\w:-]+))/g)].map(
    ([, short, name]) => short ?? name ?? '',
  );

describe('the commands', () => {
  it.each(documents)('named in %s exist', (file) => {
    expect(namedIn(file).filter((name) => !commands.includes(name))).toEqual([]);
  });

  it('are all told in the README', () => {
    expect(commands.filter((name) => !namedIn('README.md').includes(name))).toEqual([]);
  });
});
