import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { databaseName, schemaVersion } from '#src/storage/database.ts';
import { hostileAddress } from '#tests/fuzz/hostile-addresses.ts';
import { killWhileWriting } from '#tests/kill/killing.ts';
import { openApp, ready, welcomed } from '#tests/support/app-page.ts';
import { seeded } from '#tests/support/seeded.ts';

// What is lost or leaked once in two tries is lost or leaked.
test.describe.configure({ retries: 0 });

const note = 'Stiff on the stairs';

const typeEntry = async (page: Page) => {
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill(note);
};
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

/** The words are there, and so is what was typed. */
const expectKept = async (page: Page, words: RegExp) => {
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(note);
};

/** The entries of the file that "Save my data" hands over. */
const savedEntries = async (page: Page): Promise<{ note: string }[]> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my data' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')).entries;
};

/** The database of the version after ours, with the tenfold of its number, as Dexie keeps it. */
const newer = { name: databaseName, version: (schemaVersion + 1) * 10 };

/** Leaves it as another tab with a newer app would. */
const upgradeDatabase = (page: Page) =>
  page.evaluate(
    ({ name, version }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    newer,
  );

test.use({ hasTouch: false });

test('a phone without room says so, keeps the entry, and saves it when there is room', async ({
  page,
}) => {
  await page.goto('/robots.txt');
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  // Before the diary is first opened: the browser remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await page.goto('/log/');
  await ready(page);
  await typeEntry(page);
  await save(page);
  await expectKept(page, /Your phone has no room left, so this was not saved/);
  expect(await savedEntries(page)).toMatchObject([{ note }]);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await save(page);
  await expect(page.getByText('Saved: worst pain 6.')).toBeVisible();
});

for (const [name, error, words] of [
  ['is refused by the browser', 'SecurityError', /does not let Hipwise write here/],
  ['is damaged', 'UnknownError', /Your phone could not do that/],
] as const)
  test(`a diary that ${name} says so and hands the entry over as a file`, async ({ page }) => {
    await page.addInitScript((kind) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', kind);
      };
    }, error);
    await page.goto('/log/');
    await ready(page);
    await expect(page.getByText(/Your diary could not be opened/)).toBeVisible();
    await typeEntry(page);
    await save(page);
    await expectKept(page, words);
    expect(await savedEntries(page)).toMatchObject([{ note }]);
  });

test('a disk that may only be read says so, and the file holds the diary with the entry', async ({
  page,
}) => {
  await openApp(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.goto('/log/');
  await ready(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'ReadOnlyError');
    };
  });
  await typeEntry(page);
  await save(page);
  await expectKept(page, /does not let Hipwise write here/);
  expect(await savedEntries(page)).toHaveLength(2);
});

test('another tab with a newer Hipwise: the entry stays and nothing is written in an old shape', async ({
  page,
  context,
}) => {
  await openApp(page, '/log/');
  await typeEntry(page);
  const other = await context.newPage();
  await other.goto('/robots.txt');
  await upgradeDatabase(other);
  await expect(page.getByText('This is what you had not saved yet.')).toBeVisible();
  await save(page);
  await expectKept(page, /written by a newer Hipwise. Update the app/);
  expect(await savedEntries(page)).toMatchObject([{ note }]);
});

test('a diary that another tab holds back says so, and opens when that tab lets go', async ({
  page,
  context,
}) => {
  const holder = await context.newPage();
  await holder.goto('/robots.txt');
  // An older version that does not answer to a newer one, as a frozen tab does not.
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('hipwise', 1);
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve(undefined);
        };
      }),
  );
  await page.goto('/');
  await expect(page.getByText(/Another Hipwise tab is holding the diary/)).toBeVisible();
  await holder.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await welcomed(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
});

test('a diary of a newer Hipwise is refused politely on every screen and left as it is', async ({
  page,
}) => {
  await page.goto('/robots.txt');
  await upgradeDatabase(page);
  for (const path of ['/', '/trend/', '/settings/']) {
    await page.goto(path);
    await ready(page);
    await expect(page.getByText(/written by a newer Hipwise/).first()).toBeVisible();
  }
  const versions = await page.evaluate(() => indexedDB.databases());
  expect(versions).toEqual([newer]);
});

test('a record that makes no sense is counted in Settings and can be saved', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hipwise');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          writing.objectStore('entries').put({ id: 'odd', nrs: 'much', day: 7 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  for (const path of ['/', '/trend/', '/settings/']) {
    await page.goto(path);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/went wrong/);
  }
  await expect(page.getByText('1 record could not be understood and is kept aside.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them to a file' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject([{ table: 'entries', row: { id: 'odd', nrs: 'much' } }]);
});

test('sixty links from strangers: each leads to a screen, none to the error screen', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openApp(page);
  const random = seeded(20_261_123);
  const addresses = Array.from({ length: 60 }, () => hostileAddress(random));
  const lost = await page.evaluate(async (links) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const failed: string[] = [];
    for (const link of links) {
      history.pushState(null, '', link);
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
      for (let frames = 0; frames < 60; frames += 1) {
        await frame();
        if (frames > 1 && document.querySelector('h1')) break;
      }
      const heading = document.querySelector('h1')?.textContent ?? 'no heading';
      if (/went wrong|no heading/.test(heading)) failed.push(link.slice(0, 200));
    }
    return failed;
  }, addresses);
  expect(lost).toEqual([]);
  expect(errors).toEqual([]);
});

// The long run is `npm run kill`.
test('a browser that is killed while it writes loses nothing it acknowledged', async () => {
  test.slow();
  const killing = await killWhileWriting({ kills: 3, seed: 7, folder: 'dist' });
  expect(killing.acknowledged).toBeGreaterThan(20);
  expect(killing).toMatchObject({ kills: 3, lost: 0, halfWritten: 0, setAside: 0 });
});
