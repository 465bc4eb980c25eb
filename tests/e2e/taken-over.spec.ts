import { expect, test } from '@playwright/test';

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
