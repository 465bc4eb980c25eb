// How soon a touch or a key is answered with a frame, on a slow phone: `npm run bench:interactions`, after `npm run build`.
// The four journeys are walked with the processor slowed four times; the browser's own Event Timing says how long each
// interaction took to its next paint. The reference is a tap on a page that does nothing, in the same run.
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { day } from '#tests/support/diary-records.ts';
import { serve } from '#tests/support/static-server.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';

const rounds = Number(process.env['ROUNDS'] ?? 3);
const slowdown = Number(process.env['SLOWDOWN'] ?? 4);
/** Milliseconds from a touch to the frame that answers it. */
const barMs = 100;

type Interaction = { readonly ms: number; readonly on: string };
type Journey = (page: Page, origin: string) => Promise<void>;

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
const score = (page: Page, value: number) =>
  page.locator(`.nrs-score:has(input[value="${value}"])`).first();

const journeys: Readonly<Record<string, Journey>> = {
  'tabs, there and back': async (page) => {
    for (const tab of ['Move', 'Log', 'Trend', 'Learn', 'Today']) {
      await page.locator('nav.tabs').getByRole('link', { name: tab }).tap();
      await page.getByRole('heading', { level: 1, name: tab, exact: true }).waitFor();
    }
  },
  'no pain today, and undo': async (page) => {
    await button(page, 'No pain today').tap();
    await button(page, 'Undo').tap();
    await button(page, 'No pain today').waitFor();
  },
  'log pain with a place': async (page) => {
    await page.locator('nav.tabs').getByRole('link', { name: 'Log' }).tap();
    await score(page, 4).tap();
    await page.getByText('Where', { exact: true }).tap();
    await page.locator('.where .choice').nth(1).tap();
    await button(page, 'Save').tap();
    await page.getByText('Saved: worst pain 4.').waitFor();
  },
  'warm-up: start, skip, pause, steps, leave': async (page) => {
    await link(page, 'Start warm-up').tap();
    await button(page, 'Start').tap();
    await button(page, 'Skip').tap();
    await button(page, 'Pause').tap();
    await button(page, 'Steps').tap();
    await page.getByRole('dialog').getByRole('button').nth(2).tap();
    await button(page, 'That hurts').tap();
    await page.getByRole('dialog').getByText('3', { exact: true }).tap();
    await button(page, 'Leave this one out').tap();
    await button(page, 'Leave').tap();
    await button(page, 'Finish here').tap();
    await page.getByRole('heading', { name: 'Finished here' }).waitFor();
  },
  'trend: range, day, list, calendar': async (page, origin) => {
    await page.goto(`${origin}/settings/`);
    const diary = { title: 'Flat 4', pain: '4444444444444444', routines: 'x.x.x.x.x.x.x.x.' };
    await page.getByLabel('Restore from a backup').setInputFiles({
      name: 'hipwise.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backupOf(diary, day(new Date().toISOString().slice(0, 10)))),
    });
    await button(page, 'Add to what is here').tap();
    await page.getByText('Restored, and read back to check.').waitFor();
    await page.locator('nav.tabs').getByRole('link', { name: 'Trend' }).tap();
    await page.getByText('2 weeks').first().tap();
    await page.getByRole('slider').first().focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
    await page.getByText('Calendar', { exact: true }).tap();
    await page.locator('nav.tabs').getByRole('link', { name: 'Today' }).tap();
    await link(page, 'What to do').tap();
    await page.getByText(/not a diagnosis/).waitFor();
  },
};

const observe = () => {
  const interactions: Interaction[] = [];
  Object.assign(globalThis, { interactions });
  const named = (target: Node | null) =>
    target instanceof Element
      ? `${target.tagName.toLowerCase()} ${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 24)}`
      : 'gone';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if ((entry as { interactionId?: number }).interactionId)
        interactions.push({ ms: entry.duration, on: `${entry.name} on ${named(entry.target)}` });
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
};

const walk = async (on: Browser, origin: string, journey: Journey): Promise<Interaction[]> => {
  const context = await on.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  await context.addInitScript(observe);
  const page = await context.newPage();
  const found: Interaction[] = [];
  const collect = async () => {
    found.push(
      ...(await page.evaluate(() =>
        (globalThis as unknown as { interactions: Interaction[] }).interactions.splice(0),
      )),
    );
  };
  await page.goto(origin);
  await button(page, 'Start').tap();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() =>
    (globalThis as unknown as { interactions: unknown[] }).interactions.splice(0),
  );
  await journey(page, origin);
  // The browser tells of an interaction after its frame.
  await page.waitForTimeout(1000);
  await collect();
  await context.close();
  return found;
};

const reference: Journey = async (page) => {
  await page.goto('data:text/html,<button>Tap</button>');
  for (let tap = 0; tap < 10; tap += 1) await page.getByText('Tap').tap();
};

const server = await serve('dist');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  console.log(`CPU slowed ${slowdown} times; milliseconds to the next paint; bar ${barMs}\n`);
  console.log('  worst  middle   of');
  for (const [name, journey] of Object.entries({
    'reference: an empty page': reference,
    ...journeys,
  })) {
    const walks: Interaction[][] = [];
    for (let round = 0; round < rounds; round += 1)
      walks.push(await walk(browser, server.origin, journey));
    const worstOf = (list: readonly Interaction[]) =>
      list.toSorted((a, b) => b.ms - a.ms)[0] ?? { ms: 0, on: 'nothing slower than 16 ms' };
    // The middle of the rounds' worst: one hiccup of the machine does not decide.
    const worst = walks.map(worstOf).toSorted((a, b) => a.ms - b.ms)[Math.floor(rounds / 2)];
    const all = walks
      .flat()
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b);
    const middle = all[Math.floor(all.length / 2)] ?? 0;
    console.log(
      `${String(worst?.ms ?? 0).padStart(7)}${(worst?.ms ?? 0) > barMs ? '!' : ' '}${String(middle).padStart(6)}   ${name} (${worst?.on})`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
