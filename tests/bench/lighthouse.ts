// Lighthouse over the built app: `npm run lighthouse`, after `npm run build`. Accessibility, best practices and SEO must be
// 100; performance is told as the median beside the floor's, for single runs scatter. It fetches Lighthouse itself, which is
// too large to install for everybody. ROUNDS sets how often.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumPath } from '#tests/support/browsers.ts';
import { packedHost } from './packed-host.ts';

const lighthouse = 'lighthouse@12.8.2';
const rounds = Number(process.env['ROUNDS'] ?? 5);
const held = ['accessibility', 'best-practices', 'seo'] as const;

type Score = { readonly score: number | null };
type Audit = Score & { readonly id: string; readonly title: string };
type Result = {
  readonly categories: Readonly<
    Record<
      string,
      Score & { readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
};

const run = promisify(execFile);

const audit = async (address: string): Promise<Result> => {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const { stdout } = await run(
    'npm',
    [
      ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address],
      ...['--quiet', '--output=json', `--chrome-flags=${flags.join(' ')}`],
    ],
    { env: { ...process.env, CHROME_PATH: await chromiumPath() }, maxBuffer: 100_000_000 },
  );
  return JSON.parse(stdout);
};

const percent = (result: Result, category: string) =>
  Math.round((result.categories[category]?.score ?? 0) * 100);

/** The audits of a category that cost points. */
const lost = ({ categories, audits }: Result, category: string) =>
  (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => audits[id]?.title ?? id);

const pages = [
  { name: 'floor', folder: 'tests/bench/floor', path: '/' },
  { name: 'Today', folder: 'dist', path: '/' },
  { name: 'Move', folder: 'dist', path: '/move/' },
  { name: 'Trend', folder: 'dist', path: '/trend/' },
  { name: 'Learn', folder: 'dist', path: '/learn/' },
];
const results = new Map<string, Result[]>(pages.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1)
  for (const { name, folder, path } of pages) {
    const host = await packedHost(folder, { slow: false });
    results.get(name)?.push(await audit(host.origin + path));
    await host.stop();
  }

console.log(
  ['page'.padEnd(8), ...[...held, 'performance (median)'].map((one) => one.padStart(22))].join(''),
);
for (const [name, found] of results) {
  const least = held.map((category) =>
    Math.min(...found.map((result) => percent(result, category))),
  );
  const speeds = found.map((result) => percent(result, 'performance')).toSorted((a, b) => a - b);
  const middle = speeds[Math.floor(speeds.length / 2)] ?? 0;
  console.log(
    [name.padEnd(8), ...[...least, middle].map((one) => String(one).padStart(22))].join(''),
  );
  if (name === 'floor') continue;
  for (const category of held)
    for (const title of new Set(found.flatMap((result) => lost(result, category)))) {
      console.log(`         ${category}: ${title}`);
      process.exitCode = 1;
    }
}
