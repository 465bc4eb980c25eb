// What a frame of the moving figure costs on a slow phone: `npm run bench:figure -- [exercise ids]`.
// Chromium with its processor slowed four times plays every exercise, its versions and the see-through psoas. Counted is
// the main thread's own time (script, style, layout, paint), so that a busy machine does not count. Two references stand
// beside it: a page whose frames rewrite nothing, and arithmetic of fixed size under the same brake.
import { readFileSync } from 'node:fs';
import { type CDPSession, chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import type { FigureBench } from './figure-page.ts';

declare global {
  interface Window {
    readonly figure: { readonly bench: FigureBench };
  }
}

const slowdown = Number(process.env['SLOWDOWN'] ?? 4);
const frames = Number(process.env['FRAMES'] ?? 40);
/** Milliseconds of main thread per frame: in the middle of all rows, and in each. */
const bars = { median: 8, each: 16 };
const chosen = process.argv.slice(2);

/** Milliseconds of main thread per frame, by the browser's own counters; those of script stand still under this clock. */
type Cost = {
  readonly style: number;
  readonly layout: number;
  readonly whole: number;
};

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const script = await bundled('tests/bench/figure-page.ts');
  const style = readFileSync('src/ui/moving-figure.css', 'utf8');
  await page.route('http://figure.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><style>${style}</style><script type="module">window.figure = await import('/page.js');</script>`,
        }),
  );
  await page.goto('http://figure.test/');
  await page.waitForFunction(() => 'figure' in window);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const play = (count: number, id?: string, psoas?: boolean) =>
    page.evaluate((args) => window.figure.bench.play(...args), [count, id, psoas] as const);
  const ids = await page.evaluate(() => window.figure.bench.ids);
  const wanted = ids.filter((id) => chosen.length === 0 || chosen.some((c) => id.startsWith(c)));
  const rows = [
    ...wanted.map((id) => ({ name: id, id, psoas: false })),
    ...wanted.map((id) => ({ name: `${id}, psoas`, id, psoas: true })),
  ];
  const measured = async (work: () => Promise<unknown>, times: number): Promise<Cost> => {
    const before = await costSoFar(client);
    await work();
    const after = await costSoFar(client);
    const each = (part: keyof Cost) => (after[part] - before[part]) / times;
    return {
      style: each('style'),
      layout: each('layout'),
      whole: each('whole'),
    };
  };

  console.log(`CPU slowed ${slowdown} times; milliseconds of main thread per frame\n`);
  for (const { id, psoas } of rows.slice(0, 12)) await play(10, id, psoas);
  print('reference: 300,000 square roots', await measured(() => page.evaluate(arithmetic), 1));
  print('reference: nothing rewritten', await measured(() => play(frames), frames));
  const costs: number[] = [];
  for (const { name, id, psoas } of rows) {
    await play(4, id, psoas);
    const cost = await measured(() => play(frames, id, psoas), frames);
    costs.push(cost.whole);
    print(name, cost);
  }
  const sorted = costs.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  console.log(`\nmedian ${median.toFixed(1)}, worst ${worst.toFixed(1)}`);
  if (median > bars.median || worst > bars.each) process.exitCode = 1;
} finally {
  await browser.close();
}

async function bundled(input: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  return [made]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
}

async function costSoFar(client: CDPSession): Promise<Cost> {
  const { metrics } = await client.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return {
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    whole: ms('TaskDuration'),
  };
}

/** In the page. */
function arithmetic(): number {
  let sum = 0;
  for (let i = 0; i < 300_000; i++) sum += Math.sqrt(i);
  return sum;
}

function print(name: string, { style, layout, whole }: Cost): void {
  const column = (ms: number) => ms.toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(48)} whole ${column(whole)}   style ${column(style)}  layout ${column(layout)}`,
  );
}
