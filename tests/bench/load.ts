// What a first visit and a visit without a network cost on a phone: `npm run bench:load`, after `npm run build`.
// A phone is emulated, its processor slowed four times, its network slow 4G. Beside the app stands the floor, a page that
// does nothing, in every round: a figure means little on a noisy machine, its ratio to the floor more. ROUNDS sets how often.
import { type Browser, type BrowserContext, chromium, devices, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { packedHost } from './packed-host.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const slowdown = 4;
/** How long a first visit is watched once it is usable: all that starts by itself has run by then. */
const watchedMs = 5000;

type Site = {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly tap: string;
};
const tab = (path: string) => `nav a[href="${path}"]`;
const floor: Site = { name: 'floor', folder: 'tests/bench/floor', path: '/', tap: 'a' };
const sites: readonly Site[] = [
  floor,
  { name: 'Today', folder: 'dist', path: '/', tap: tab('/move/') },
  { name: 'Move', folder: 'dist', path: '/move/', tap: tab('/learn/') },
  { name: 'Trend', folder: 'dist', path: '/trend/', tap: tab('/learn/') },
  { name: 'Learn', folder: 'dist', path: '/learn/', tap: tab('/move/') },
];

const isUsable = (site: Site) => (site === floor ? 'h1' : '#root[data-ready]');

/** Milliseconds, but for the last. */
type Taken = {
  readonly paint: number;
  readonly answer: number;
  readonly blocked: number;
  readonly offline: number;
  readonly kilobytes: number;
};

/** The bars: times of the floor's own, milliseconds, kilobytes. */
const bars: Readonly<Record<keyof Taken, number>> = {
  paint: 1.2,
  answer: 2,
  blocked: 100,
  offline: 1.3,
  kilobytes: 120,
};

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
const found = new Map<string, Taken[]>(sites.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < rounds; round += 1)
    // Another order each round, so that nobody always follows the same neighbour.
    for (const at of sites.keys()) {
      const site = sites[(at + round) % sites.length] ?? floor;
      found.get(site.name)?.push({
        ...(await visit(browser, site)),
        answer: await tapped(browser, site),
        offline: await withoutHost(browser, site),
      });
    }
} finally {
  await browser.close();
}
print();

function observe() {
  const seen = { paint: 0, blocked: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') seen.paint = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    // Before the first paint there is nothing to be touched.
    for (const { startTime, duration } of list.getEntries())
      seen.blocked += Math.max(0, startTime + duration - Math.max(startTime, seen.paint) - 50);
  }).observe({ type: 'longtask', buffered: true });
}

type Seen = { readonly paint: number; readonly blocked: number };
function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

async function phone(on: Browser): Promise<BrowserContext> {
  const { defaultBrowserType: _, ...pixel } = devices['Pixel 7'] ?? {};
  const context = await on.newContext({ ...pixel, locale: 'en-GB' });
  await context.addInitScript(observe);
  return context;
}

async function slowed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Until nothing has been sent for two seconds. */
async function settled(page: Page, sent: () => number): Promise<void> {
  for (let last = -1; last !== sent(); ) {
    last = sent();
    await page.waitForTimeout(2000);
  }
}

/** A first visit. What the worker then fetches for later would take minutes and nobody waits for it. */
async function visit(
  on: Browser,
  site: Site,
): Promise<Pick<Taken, 'paint' | 'blocked' | 'kilobytes'>> {
  const host = await packedHost(site.folder, { slow: true });
  const context = await phone(on);
  const page = await slowed(context);
  await page.goto(host.origin + site.path);
  await page.locator(isUsable(site)).waitFor();
  const kilobytes = host.sent() / 1024;
  await page.waitForTimeout(watchedMs);
  const { paint, blocked } = await seenOn(page);
  await context.close();
  await host.stop();
  return { paint, blocked, kilobytes };
}

/** A visit after the host has gone, to a page whose worker has all it keeps. */
async function withoutHost(on: Browser, site: Site): Promise<number> {
  const host = await packedHost(site.folder, { slow: false });
  const context = await phone(on);
  const before = await context.newPage();
  await before.goto(host.origin + site.path);
  await before.evaluate(() => navigator.serviceWorker.ready);
  await settled(before, host.sent);
  await host.stop();
  await before.close();
  const page = await slowed(context);
  await page.goto(host.origin + site.path);
  await page.locator(isUsable(site)).waitFor();
  const { paint } = await seenOn(page);
  await context.close();
  return paint;
}

/** From the first request to the frame that answers a tap on a link, made as soon as the link is there. */
async function tapped(on: Browser, site: Site): Promise<number> {
  const host = await packedHost(site.folder, { slow: true });
  const context = await phone(on);
  const page = await slowed(context);
  await page.goto(host.origin + site.path, { waitUntil: 'commit' });
  const began = await page.evaluate(() => performance.timeOrigin);
  const title = await page.locator('h1').textContent();
  await page.locator(site.tap).first().tap({ noWaitAfter: true });
  const answered = await page.waitForFunction(
    (before) => {
      const heading = document.querySelector('h1')?.textContent;
      return heading && heading !== before
        ? new Promise<number>((done) =>
            requestAnimationFrame(() =>
              setTimeout(() => done(performance.timeOrigin + performance.now())),
            ),
          )
        : undefined;
    },
    title,
    { polling: 'raf' },
  );
  const at = await answered.jsonValue();
  await context.close();
  await host.stop();
  return (at ?? 0) - began;
}

function print(): void {
  const middle = (name: string, of: keyof Taken) => {
    const list = (found.get(name) ?? []).map((taken) => taken[of]).toSorted((a, b) => a - b);
    return list[Math.floor(list.length / 2)] ?? Number.NaN;
  };
  const cell = (name: string, of: keyof Taken) => {
    const value = middle(name, of);
    if (name === floor.name) return of === 'kilobytes' ? value.toFixed(1) : value.toFixed(0);
    if (of === 'blocked' || of === 'kilobytes')
      return `${value.toFixed(0)}${value <= bars[of] ? '' : ' !'}`;
    const ratio = value / middle(floor.name, of);
    return `${value.toFixed(0)} (x ${ratio.toFixed(2)})${ratio <= bars[of] ? '' : ' !'}`;
  };
  const columns = ['paint', 'answer', 'blocked', 'kilobytes', 'offline'] as const;
  console.log(
    `The middle of ${rounds} rounds; milliseconds, kilobytes until usable; ! = above its bar\n`,
  );
  console.log(['page'.padEnd(8), ...columns.map((one) => one.padStart(18))].join(''));
  for (const { name } of sites)
    console.log([name.padEnd(8), ...columns.map((one) => cell(name, one).padStart(18))].join(''));
  console.log(
    [
      'bar'.padEnd(8),
      ...columns.map((one) =>
        `${one === 'blocked' || one === 'kilobytes' ? '' : 'x '}${bars[one]}`.padStart(18),
      ),
    ].join(''),
  );
}
