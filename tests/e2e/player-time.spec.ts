import { type Browser, expect, type Page, test } from '@playwright/test';
import { lengthOf } from '#src/domain/steps.ts';
import { expectNoAxeFindings, ready } from '#tests/support/app-page.ts';
import { begin, errorMs, storedSession, toWork, working } from '#tests/support/session-page.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** What the screen shows is held to the clock and the facts on disk, whatever happened to the page (milliseconds). */
const toleranceMs = 50;

test('the place is right after a reload in the middle of a step', async ({ page }) => {
  await begin(page);
  await toWork(page);
  expect(await errorMs(page)).toBeLessThan(toleranceMs);
  await page.reload();
  await ready(page);
  await working(page);
  expect(await errorMs(page)).toBeLessThan(toleranceMs);
});

test('the place is right on a slow processor', async ({ page }) => {
  await begin(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await toWork(page);
  expect(await errorMs(page)).toBeLessThan(toleranceMs);
});

test('setting the wall clock moves nothing, and a reload finds the same place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const real = Date.now;
    Date.now = () => real() + Number(sessionStorage.getItem('shift') ?? 0);
  });
  await begin(page);
  await toWork(page);
  for (const hours of [1, -5]) {
    await page.evaluate(
      (shift) => sessionStorage.setItem('shift', String(shift)),
      hours * 3_600_000,
    );
    const told = (await storedSession(page)).clockShiftMs;
    expect(await errorMs(page, hours * 3_600_000 - told)).toBeLessThan(toleranceMs);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.locator('.player')).toHaveAttribute('data-status', 'running');
    expect(await errorMs(page)).toBeLessThan(toleranceMs);
  }
  await page.reload();
  await working(page);
  expect(await errorMs(page)).toBeLessThan(toleranceMs);
});

/** The browser's own throttling of a hidden page: no frames at all, and of its timers only the rare one that is let through. */
const throttling = () => {
  const held: FrameRequestCallback[] = [];
  const frame = globalThis.requestAnimationFrame.bind(globalThis);
  const interval = globalThis.setInterval.bind(globalThis);
  let asleep = false;
  globalThis.requestAnimationFrame = (callback) =>
    asleep ? -held.push(callback) : frame(callback);
  globalThis.setInterval = ((run: () => void, everyMs?: number) => {
    let last = 0;
    return interval(() => {
      if (asleep && Date.now() - last < 20_000) return;
      last = Date.now();
      run();
    }, everyMs);
  }) as typeof setInterval;
  Object.defineProperty(document, 'hidden', { get: () => asleep });
  Object.defineProperty(document, 'visibilityState', {
    get: () => (asleep ? 'hidden' : 'visible'),
  });
  Object.assign(globalThis, {
    sleep: (on: boolean) => {
      asleep = on;
      document.dispatchEvent(new Event('visibilitychange'));
      for (const callback of held.splice(0)) frame(callback);
      // What was asked for while awake is still drawn.
      return new Promise((drawn) => frame(() => frame(drawn)));
    },
  });
};

const sleep = (page: Page, on: boolean) =>
  page.evaluate(
    (to) => (globalThis as unknown as { sleep: (on: boolean) => Promise<void> }).sleep(to),
    on,
  );

/** The first step of work is three minutes long: a minute passes within it. */
const longStep = '/play/warm-up/';

const onItsOwn = async (browser: Browser, script?: () => void) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  await begin(page, longStep);
  await toWork(page);
  return page;
};

test('the place is right after a minute frozen, a minute throttled, and a minute killed', async ({
  browser,
}) => {
  const frozen = await onItsOwn(browser);
  const throttled = await onItsOwn(browser, throttling);
  const killed = await onItsOwn(browser);
  const devtools = await frozen.context().newCDPSession(frozen);

  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  const drawn = () => throttled.locator('.player-line-left').getAttribute('width');
  await sleep(throttled, true);
  const before = await drawn();
  await killed.close({ runBeforeUnload: false });
  // The minute itself is what is tested: no clock stands in for it here.
  await new Promise((resolve) => setTimeout(resolve, 60_000));

  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  expect(await errorMs(frozen), 'frozen').toBeLessThan(toleranceMs);
  expect(await drawn(), 'nothing is drawn while hidden').toBe(before);
  await sleep(throttled, false);
  expect(await errorMs(throttled), 'throttled').toBeLessThan(toleranceMs);
  const again = await killed.context().newPage();
  await again.goto(longStep);
  await working(again);
  expect(await errorMs(again), 'killed').toBeLessThan(toleranceMs);
  for (const page of [frozen, throttled, again]) await page.context().close();
});

test('half an hour of strength ends on its millisecond, seen once a minute', async ({ page }) => {
  await page.clock.install();
  await begin(page, '/play/strength-at-home/');
  const { steps, startedAt } = await storedSession(page);
  const totalMs = lengthOf(steps);
  expect(totalMs).toBeGreaterThan(20 * 60_000);
  const left = async () => startedAt + totalMs - (await page.evaluate(() => Date.now()));
  while ((await left()) > 62_000) {
    await page.clock.fastForward(59_000);
    await page.clock.runFor(300);
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.clock.fastForward((await left()) - 2000);
  await page.clock.runFor(2500);
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
  const session = await storedSession(page);
  expect(session).toMatchObject({ ending: 'finished' });
  const last = session.events.at(-1);
  expect(last).toMatchObject({ kind: 'finish', toMs: totalMs });
  expect((last?.at ?? 0) - startedAt - totalMs).toBeLessThan(toleranceMs);
  await expectNoAxeFindings(page);
});
