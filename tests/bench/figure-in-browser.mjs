/*
 * Main-thread milliseconds per frame of every exercise in Chromium with the CPU slowed fourfold: node
 * tests/bench/figure-in-browser.mjs [exercise ids]. Counted in the main thread's own time, so that a busy machine
 * does not count. The first line is a page that rewrites nothing.
 */
import { readFileSync } from 'node:fs';
import { build } from 'vite';

process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const { chromium: browsers } = await import('playwright-core');

const slowdown = 4;
const FRAMES = 40;
const chosen = process.argv.slice(2);

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    rollupOptions: { input: 'src/build/figure-sheet.ts', preserveEntrySignatures: 'strict' },
  },
});
const code = bundle.output.map((chunk) => chunk.code ?? '').join('\n');
const css = readFileSync('src/ui/moving-figure.css', 'utf8');

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: true,
});
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('http://figure.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><style>${css}</style><main></main><script type="module">window.sheet = await import('/sheet.js');</script>`,
        }),
  );
  await page.goto('http://figure.test/');
  await page.waitForFunction(() => 'sheet' in window);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const taskMs = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const ids = await page.evaluate(() => window.sheet.motions.map(({ id }) => id));
  const rows = [];
  for (const id of [
    undefined,
    ...ids.filter((one) => chosen.length === 0 || chosen.includes(one)),
  ]) {
    await page.evaluate(prepare, id);
    await page.evaluate(play, { id, frames: 10 });
    const before = await taskMs();
    const script = await page.evaluate(play, { id, frames: FRAMES });
    const all = ((await taskMs()) - before) / FRAMES;
    if (id !== undefined) rows.push({ script, all });
    console.log(
      `${(id ?? 'reference: nothing rewritten').padEnd(36)} script ${script.toFixed(1).padStart(5)}  whole frame ${all.toFixed(1).padStart(5)}`,
    );
  }
  const sorted = rows.map(({ all }) => all).toSorted((a, b) => a - b);
  console.log(
    `median ${sorted[Math.floor(sorted.length / 2)].toFixed(1)} ms, worst ${sorted.at(-1).toFixed(1)} ms a frame at ${slowdown}x`,
  );
} finally {
  await browser.close();
}

/** In the page: shows an exercise's first frame. */
function prepare(id) {
  const { motions, figureMarkup, looks } = window.sheet;
  const motion = motions.find((m) => m.id === id) ?? motions[0];
  document.querySelector('main').innerHTML = figureMarkup(motion, 0, looks[0]);
}

/** In the page: plays frames; the median script time of one. */
async function play({ id, frames }) {
  const { motions, frameOf, looks, rewriteShapes } = window.sheet;
  const motion = motions.find((m) => m.id === id);
  const svg = document.querySelector('svg');
  const spent = [];
  for (let i = 0; i < frames; i++) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    if (motion !== undefined) {
      rewriteShapes(svg, frameOf(motion, i / frames, { look: looks[0], moving: true }).shapes);
    }
    spent.push(performance.now() - start);
  }
  return spent.toSorted((a, b) => a - b)[Math.floor(frames / 2)];
}
