import { expect, type Page, test } from '@playwright/test';
import { openApp } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { restoreDiary } from '#tests/support/restore-diary.ts';

/** Chromium tells how much of the picture moved without a touch. */
const watchShifts = () => {
  const moved: string[] = [];
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      for (const { node } of (entry as unknown as { sources: { node: Node | null }[] }).sources)
        moved.push(node instanceof Element ? node.outerHTML.slice(0, 80) : `${node?.nodeName}`);
  }).observe({ type: 'layout-shift', buffered: true });
};

const movedUntilNow = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((drawn) =>
        requestAnimationFrame(() =>
          setTimeout(() => drawn((globalThis as unknown as { moved: string[] }).moved)),
        ),
      ),
  );

const today = day('2026-11-23');

// A button that moves away under the finger is not pressed: seen in WebKit, on Today.
for (const address of ['/', '/move/', '/log/', '/trend/', '/learn/'])
  test(`nothing on ${address} moves when the script takes the page over`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(watchShifts);
    await page.goto(address);
    await page.locator('#root[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await movedUntilNow(page)).toEqual([]);
  });

test('what lies below the chart stays in its place when the chart comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const now = new Date('2026-11-23T18:10:00Z');
  await page.clock.install({ time: now });
  await openApp(page, '/settings/');
  const diary = { title: 'Six weeks', pain: '345'.repeat(14), routines: 'x.'.repeat(21) };
  await restoreDiary(page, diary, today);
  await page.evaluate(watchTops, '.trend-choices');
  await page.locator('nav.tabs').getByRole('link', { name: 'Trend' }).click();
  await page.getByRole('slider', { name: 'Read a day' }).waitFor();
  expect(await differentTops(page)).toHaveLength(1);
});

for (const width of [360, 1280])
  test(`the place of the hip map is as tall as the map that comes, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    let come = () => {};
    const called = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/hip-map-*.js', (route) => called.then(() => route.continue()));
    await openApp(page, '/log/?score=4');
    await page.locator('summary', { hasText: 'Where' }).click();
    const tall = (part: string) =>
      page.locator(part).evaluate((one) => Math.round(one.getBoundingClientRect().height));
    const space = await tall('.where-space');
    come();
    await page.locator('.hip-map').waitFor();
    expect(space).toBe(await tall('.hip-map'));
  });

const differentTops = (page: Page) =>
  page.evaluate(() => [...new Set((globalThis as unknown as { tops: number[] }).tops)]);

/** Where the part begins, in every state that the page goes through. */
const watchTops = (selector: string) => {
  const tops: number[] = [];
  Object.assign(globalThis, { tops });
  new MutationObserver(() => {
    const part = document.querySelector(selector);
    if (part) tops.push(Math.round(part.getBoundingClientRect().top + window.scrollY));
  }).observe(document, { subtree: true, childList: true });
};

test('a notice that was there last time has its place from the first paint', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.clock.install({ time: new Date('2026-11-23T18:10:00Z') });
  await openApp(page, '/settings/');
  const flat = { title: 'Flat 4', pain: '4'.repeat(16), routines: 'x.'.repeat(8) };
  await restoreDiary(page, flat, today);
  await page.goto('/');
  await page.getByRole('heading', { name: 'Time to get this looked at' }).waitFor();
  await page.addInitScript(watchTops, '.next');
  await page.reload();
  await page.getByRole('heading', { name: 'Time to get this looked at' }).waitFor();
  expect(await differentTops(page)).toHaveLength(1);
});
