import { expect, test } from '@playwright/test';
import { screens } from '#tests/support/screens.ts';

test.use({ javaScriptEnabled: false, bypassCSP: true });

/** What lies far down is laid out when it comes near, which a picture of the whole page may or may not wait for. */
const allLaidOut = '* { content-visibility: visible !important; }';

/** What the inline script sets before the first paint. */
const chosenDark = '<html data-theme="dark" data-notice-space style="--notice-space: 200px"';

for (const [width, look, html] of [
  [360, 'as the phone is', '<html'],
  [1280, 'as the phone is', '<html'],
  [360, 'dark by choice and with a notice', chosenDark],
] as const)
  test(`at ${width} px, ${look}, the part of the style inside a page draws what the whole sheets draw`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    let sheets = '';
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('<html', html)
        .replace('</head>', () => `<style>${allLaidOut}${sheets}</style></head>`);
      await route.fulfill({ response, body });
    });
    for (const address of screens) {
      sheets = '';
      await page.goto(address);
      const inside = await page.screenshot({ fullPage: true });
      for (const [, sheet = ''] of (await page.content()).matchAll(/"(\/assets\/[^"]+\.css)"/g))
        sheets += await (await request.get(sheet)).text();
      expect(sheets, address).toContain('@layer');
      await page.goto(address);
      const whole = await page.screenshot({ fullPage: true });
      expect(whole.equals(inside), address).toBe(true);
    }
  });
