import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { keptOffline, openApp, ready } from '#tests/support/app-page.ts';
import { screens } from '#tests/support/screens.ts';

// What is lost or leaked once in two tries is lost or leaked.
test.describe.configure({ retries: 0 });

test.use({ serviceWorkers: 'allow' });

/** A proxy that answers nobody and remembers who was asked for: whatever page, worker or browser asks ends here. */
const startWatcher = async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((started) => server.listen(0, 'localhost', started));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { asked, address: `http://localhost:${address.port}`, stop: () => server.close() };
};

const journey = async (page: Page) => {
  await openApp(page);
  await keptOffline(page);
  for (const path of screens) {
    await page.goto(path);
    await ready(page);
  }
  await page.goto('/log/');
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 4.')).toBeVisible();
  await page.goto('/play/cool-down-without-kit/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.goto('/settings/');
  await page
    .getByLabel('Restore from a backup')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByText(/was not made by Hipwise/)).toBeVisible();
};

test('no journey asks anybody but the place the app came from', async ({ browser, baseURL }) => {
  test.slow();
  const watcher = await startWatcher();
  const context = await browser.newContext({
    proxy: { server: watcher.address, bypass: 'localhost' },
  });
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  const page = await context.newPage();
  await journey(page);
  expect(watcher.asked).toEqual([]);
  expect([...origins].filter((origin) => origin !== 'null')).toEqual([
    new URL(baseURL ?? '').origin,
  ]);

  // The watcher does notice: a page without the app's policy gets as far as to ask.
  await page.goto('about:blank');
  await page.evaluate(() => fetch('http://elsewhere.test/').catch(() => {}));
  expect(watcher.asked).toEqual(['http://elsewhere.test/']);
  await context.close();
  watcher.stop();
});

test('the page refuses other addresses, foreign scripts and text as code', async ({ page }) => {
  await openApp(page);
  const refused = await page.evaluate(async () => {
    const outcome = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    const loads = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.head.append(element);
      });
    return {
      fetch: await outcome(() => fetch('http://localhost:9/')),
      beacon: await outcome(() =>
        loads(Object.assign(new Image(), { src: 'http://localhost:9/' })),
      ),
      markup: await outcome(() => {
        document.createElement('p').innerHTML = '<b>x</b>';
      }),
      script: await outcome(() => {
        document.createElement('script').textContent = 'document.title = "x"';
      }),
      worker: await outcome(() => new Worker('/sw.js')),
      policy: await outcome(() =>
        window.trustedTypes?.createPolicy('other', { createScriptURL: (address) => address }),
      ),
      code: await outcome(() => Reflect.construct(Function, ['return 1'])),
    };
  });
  expect(new Set(Object.values(refused))).toEqual(new Set(['refused']));
});

test('the privacy page counts what is kept and what was asked for', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
  await expect(page.getByText('Now: 1 entry, 0 runs, 0 routines done.')).toBeVisible();
  const counted = page.getByText(/Since this page was opened/);
  await expect(counted).toContainText('none to any other');
  const count = async () =>
    Number(/: (\d+) request/.exec((await counted.textContent()) ?? '')?.[1]);
  const before = await count();
  expect(before).toBeGreaterThan(2);
  await page.evaluate(() => fetch('/robots.txt'));
  await expect.poll(count).toBeGreaterThan(before);
});

test('delete everything leaves no database, cache, worker or note of itself', async ({ page }) => {
  await openApp(page);
  await keptOffline(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.goto('/play/cool-down-without-kit/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Pocket' }).click();
  await expect(page.getByText('Plays on with the screen off.', { exact: true })).toBeVisible();
  await page.goto('/log/');
  await page.getByRole('textbox', { name: 'Note' }).fill('unsaved');
  await page.goto('/settings/');
  await ready(page);
  await page.getByText('Dark', { exact: true }).click();
  const left = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      notes: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
    }));
  const before = await left();
  expect(before.databases).toEqual(['hipwise']);
  // The worker's own cache, and the voice's.
  expect(before.caches).toBe(2);
  expect(Math.min(before.workers, before.notes)).toBeGreaterThan(0);

  // The app would begin anew at once; an empty page in its place can only look.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: 'gone' }));
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('gone')).toBeVisible();
  expect(await left()).toEqual({ databases: [], caches: 0, workers: 0, notes: 0 });
});
