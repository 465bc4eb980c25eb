import { expect, type Page, test } from '@playwright/test';
import { keptOffline, ready, welcomed } from '#tests/support/app-page.ts';
import { type StaticServer, serve } from '#tests/support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

// Two builds of different versions; `npm run e2e` makes the second.
const present = 'dist';
const next = '.cache/next-version';

let server: StaticServer;
test.beforeEach(async ({ page }) => {
  server = await serve(present);
  await page.goto(server.origin);
  await welcomed(page);
  await keptOffline(page);
});
test.afterEach(() => server.stop());

/** The host has the next version from now on, at the same address. */
const publishNext = async () => {
  await server.stop();
  server = await serve(next, '/', Number(new URL(server.origin).port));
};

/** What the browser does by itself now and then. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (!registration?.waiting) await new Promise((again) => setTimeout(again, 20));
  });

const offer = (page: Page) => page.getByText('A new version of Hipwise is ready.');
const updateNow = (page: Page) => page.getByRole('button', { name: 'Update now' }).click();

const version = async (page: Page) => {
  await page.goto(`${server.origin}/settings/`);
  await ready(page);
  return page.getByText(/^Version /).textContent();
};

/** A page that is being updated loads anew by itself, which may come in the way of the question. */
const becomes = (page: Page, expected: RegExp) =>
  expect(async () => expect(await version(page)).toMatch(expected)).toPass();

test('a new version is offered, waits to be taken, and brings the diary along', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await publishNext();
  await lookForUpdate(page);
  await expect(offer(page)).toBeVisible();
  const before = await version(page);
  await expect(offer(page)).toBeVisible();

  await updateNow(page);
  await expect(page.getByText(`${before}-next`)).toBeVisible();
  await expect(offer(page)).toBeHidden();
  await page.goto(server.origin);
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await server.stop();
  await becomes(page, /-next$/);
});

test('nothing is offered while something typed is unsaved', async ({ page }) => {
  await page.goto(`${server.origin}/log/`);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill('Half written');
  await publishNext();
  await lookForUpdate(page);
  await page.goto(`${server.origin}/move/`);
  await ready(page);
  await expect(offer(page)).toBeHidden();
  await page.goto(`${server.origin}/log/`);
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half written');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 4.')).toBeVisible();
  await expect(offer(page)).toBeVisible();
});

test('an update waits for a session in another tab, and an open session survives it', async ({
  page,
  context,
}) => {
  await page.goto(`${server.origin}/play/cool-down-without-kit/`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.locator('.player')).toHaveAttribute('data-phase', 'work');
  await publishNext();
  await lookForUpdate(page);
  await expect(offer(page)).toBeHidden();

  const other = await context.newPage();
  await other.goto(server.origin);
  await updateNow(other);
  await expect(other.getByText(/A routine is running in another tab/)).toBeVisible();

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.locator('.player')).toHaveAttribute('data-status', 'paused');
  const left = await page.getByText(/\d:\d\d left/).textContent();
  await page.goto(`${server.origin}/move/`);
  await updateNow(other);
  await expect(other.getByText(/A routine is running/)).toBeHidden();
  await becomes(other, /-next$/);
  await other.goto(server.origin);
  await other.getByRole('link', { name: 'Continue' }).click();
  await expect(other.getByText(/\d:\d\d left/)).toHaveText(left ?? '');
});

test('a tab whose chunks are gone from the phone and from the host recovers by itself', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  const lost = await page.evaluate(async () => {
    const names = await caches.keys();
    let removed = 0;
    for (const name of names) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/(settings|trend)-screen/.test(request.url) && (await cache.delete(request)))
          removed += 1;
    }
    return removed;
  });
  expect(lost).toBeGreaterThan(1);
  await publishNext();
  await page.getByRole('link', { name: 'Trend' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trend');
  await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible();
  await becomes(page, /-next$/);
  await page.goto(server.origin);
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
});

test('an app whose own script is gone from the phone and from the host recovers by itself', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  const [, entry = 'none'] = /\)\("([^"]+\.js)",/.exec(await page.content()) ?? [];
  expect(entry).not.toBe('none');
  await page.evaluate(async (path) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes(path)) await cache.delete(request);
    }
  }, entry);
  await server.stop();
  await page.goto(server.origin).catch(() => {});
  await expect(page.getByText(/A file of Hipwise is missing on this phone/)).toBeVisible();

  server = await serve(next, '/', Number(new URL(server.origin).port));
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(server.origin);
  await ready(page);
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await becomes(page, /-next$/);
});
