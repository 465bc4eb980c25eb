import { expect, test } from '@playwright/test';
import { openApp } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';

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

// A button that moves away under the finger is not pressed: seen in WebKit, on Today.
for (const address of ['/', '/move/', '/log/', '/trend/', '/learn/'])
  test(`nothing on ${address} moves when the script takes the page over`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(watchShifts);
    await page.goto(address);
    await page.locator('#root[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(
      () =>
        new Promise((drawn) =>
          requestAnimationFrame(() =>
            setTimeout(() => drawn((globalThis as unknown as { moved: string[] }).moved)),
          ),
        ),
    );
    expect(moved).toEqual([]);
  });

test('what lies below the chart stays in its place when the chart comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const now = new Date('2026-11-23T18:10:00Z');
  await page.clock.install({ time: now });
  await openApp(page, '/settings/');
  const diary = { title: 'Six weeks', pain: '345'.repeat(14), routines: 'x.'.repeat(21) };
  await page.getByLabel('Restore from a backup').setInputFiles({
    name: 'hipwise.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupOf(diary, day('2026-11-23'))),
  });
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await page.getByText('Restored, and read back to check.').waitFor();
  await page.evaluate(watchTops, '.trend-choices');
  await page.locator('nav.tabs').getByRole('link', { name: 'Trend' }).click();
  await page.getByRole('slider', { name: 'Read a day' }).waitFor();
  const tops = await page.evaluate(() => (globalThis as unknown as { tops: number[] }).tops);
  expect(tops.length).toBeGreaterThan(0);
  expect([...new Set(tops)]).toHaveLength(1);
});

/** Where the part begins, in every state that the page goes through. */
const watchTops = (selector: string) => {
  const tops: number[] = [];
  Object.assign(globalThis, { tops });
  new MutationObserver(() => {
    const part = document.querySelector(selector);
    if (part) tops.push(Math.round(part.getBoundingClientRect().top + window.scrollY));
  }).observe(document.body, { subtree: true, childList: true });
};
