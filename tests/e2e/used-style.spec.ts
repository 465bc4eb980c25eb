import { expect, test } from '@playwright/test';
import { screens } from '#tests/support/screens.ts';

test.use({ javaScriptEnabled: false, bypassCSP: true });

/** What lies far down is laid out when it comes near, which a picture of the whole page may or may not wait for. */
const allLaidOut = '* { content-visibility: visible !important; }';

for (const width of [360, 1280])
  test(`at ${width} px, the part of the style inside a page draws what the whole sheets draw`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    let sheets = '';
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace('</head>', () => `<style>${allLaidOut}${sheets}</style></head>`);
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
