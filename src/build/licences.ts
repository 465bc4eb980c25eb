// `npm run licences`: every package that is installed, its version and its licence; those that reach the phone first.
// Ends with 1 when one of those has a licence that asks for more than to be named.
import { readFile } from 'node:fs/promises';

type Locked = { readonly version?: string; readonly license?: string; readonly dev?: boolean };

const free = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib'];

/** Of "A OR B" one must be free, of "A AND B" both. */
const isFree = (license: string): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => free.includes(part)));

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  await readFile('package-lock.json', 'utf8'),
);
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { version = '?', license = 'unknown', dev = false }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
    dev,
  }))
  .sort((one, other) => Number(one.dev) - Number(other.dev) || one.name.localeCompare(other.name));

for (const { name, version, license, dev } of packages)
  process.stdout.write(`${dev ? 'build' : 'phone'}  ${name}@${version}  ${license}\n`);

const counts = new Map<string, number>();
for (const { license } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
process.stdout.write(
  `\n${[...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([license, count]) => `${license}: ${count}`)
    .join(', ')}\n`,
);

const demanding = packages.filter(({ dev, license }) => !dev && !isFree(license));
for (const { name, license } of demanding) process.stdout.write(`look at ${name}: ${license}\n`);
process.exitCode = demanding.length > 0 ? 1 : 0;
