import { expect, test } from '@playwright/test';
import { expectNoAxeFindings, openApp, ready, screens } from '#tests/support/app-page.ts';

test('axe finds nothing in the first words', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeFindings(page);
});

for (const path of screens)
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    await openApp(page, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeFindings(page);
    }
  });

test('no screen is wider than the phone, at 320 px and with text at 200 %', async ({ page }) => {
  await openApp(page);
  for (const [width, fontSize] of [
    [320, ''],
    [390, '212.5%'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    for (const path of screens) {
      await page.goto(path);
      await ready(page);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, fontSize);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width} px ${fontSize}`).toBeLessThanOrEqual(0);
    }
  }
});

test('what the build made is what the script draws: no page is drawn anew', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of screens) {
    await page.goto(path);
    await ready(page);
  }
  expect(complaints).toEqual([]);
});

test('the keyboard reaches the content first and a new screen has the focus', async ({ page }) => {
  await openApp(page);
  await page.reload();
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.getByRole('link', { name: 'Learn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Learn' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
});

test('links of a prerendered page work before any script has loaded', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Move' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Move');
  await page.getByRole('link', { name: /Standing Crane/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Crane/);
  await context.close();
});
