import { expect, test } from '@playwright/test';
import { keptOffline, screens, welcomed } from '#tests/support/app-page.ts';
import { serve } from '#tests/support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

for (const [name, folder, base] of [
  ['at the root of a host', 'dist', '/'],
  ['under a sub-path', '.cache/sub-path', '/hipwise/'],
] as const) {
  test(`after one visit every screen opens with the server gone, ${name}`, async ({ browser }) => {
    const server = await serve(folder, base);
    const context = await browser.newContext({ baseURL: server.origin });
    const first = await context.newPage();
    await first.goto(base);
    await welcomed(first);
    await keptOffline(first);
    await server.stop();
    await expect(fetch(server.origin)).rejects.toThrow();
    await first.close();

    for (const path of screens) {
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(base + path.slice(1));
      await expect(page.locator('#root')).toHaveAttribute('data-ready', '');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no such page/);
      expect(problems).toEqual([]);
      await page.close();
    }

    // An address that only the script knows, and one that nobody knows.
    const deep = await context.newPage();
    await deep.goto(`${base}move/exercises/squat`);
    await expect(deep.getByRole('heading', { level: 1 })).toHaveText('Squat');
    await deep.goto(`${base}no/such/page/`);
    await expect(deep.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await deep.getByRole('link', { name: 'Go to Today' }).click();
    await expect(deep.getByRole('heading', { level: 1 })).toHaveText('Today');
    await context.close();
  });
}
