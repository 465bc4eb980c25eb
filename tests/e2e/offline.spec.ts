import { expect, test } from '@playwright/test';
import { keptOffline, welcomed } from '#tests/support/app-page.ts';
import { screens } from '#tests/support/screens.ts';
import { serve } from '#tests/support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

for (const [what, folder, base, visited] of [
  ['every screen opens with the server gone', 'dist', '/', screens],
  [
    'it opens under a sub-path with the server gone',
    '.cache/sub-path',
    '/hipwise/',
    ['/', '/trend/', '/settings/', '/play/warm-up/'],
  ],
] as const) {
  test(`after one visit ${what}`, async ({ browser }) => {
    const server = await serve(folder, base);
    const context = await browser.newContext({ baseURL: server.origin });
    const first = await context.newPage();
    await first.goto(base);
    await welcomed(first);
    await keptOffline(first);
    await server.stop();
    await expect(fetch(server.origin)).rejects.toThrow();
    await first.close();

    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    for (const path of visited) {
      await page.goto(base + path.slice(1));
      await expect(page.locator('#root')).toHaveAttribute('data-ready', '');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no such page/);
    }
    expect(problems).toEqual([]);

    // An address that only the script knows, and one that nobody knows.
    await page.goto(`${base}move/exercises/squat`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Squat');
    await page.goto(`${base}no/such/page/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
    await context.close();
  });
}
