import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { writeBackup } from '#src/domain/backup.ts';
import { openApp, ready } from '#tests/support/app-page.ts';
import { anEntry, aSession, day, noRecords } from '#tests/support/diary-records.ts';

const passphrase = 'three slow tortoises';

const fixture = () => readFile('tests/fixtures/backup-v2.json');

const choose = (page: Page, buffer: Buffer, name = 'hipwise.json') =>
  page
    .getByLabel('Restore from a backup')
    .setInputFiles({ name, mimeType: 'application/json', buffer });

const downloaded = async (page: Page, button: string) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

/** All but the first line, which says when the file was made. */
const linesOf = (bytes: Buffer) => bytes.toString().split('\n').slice(1);

const deleteEverything = async (page: Page) => {
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('dialog', { name: 'Hipwise' })).toBeVisible();
  await openApp(page, '/settings/');
};

// The system's share sheet has no place in a test: a mouse gets a download.
test.use({ hasTouch: false });

test('a diary goes out, is deleted, comes back: the same bytes, read and written in a worker', async ({
  page,
}) => {
  await openApp(page, '/settings/');
  await choose(page, await fixture());
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  const first = await downloaded(page, 'Save a backup');
  expect(linesOf(first.bytes)).toEqual(linesOf(await fixture()));

  await deleteEverything(page);
  await choose(page, first.bytes);
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
  const second = await downloaded(page, 'Save a backup');
  expect(linesOf(second.bytes)).toEqual(linesOf(first.bytes));

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is as it was before.')).toBeVisible();
});

test('a locked backup says that lost means lost, refuses a wrong passphrase, opens with the right one', async ({
  page,
}) => {
  await openApp(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.goto('/settings/');
  await ready(page);
  await page.getByRole('switch', { name: 'Lock the file with a passphrase' }).check();
  await expect(page.getByText(/Lost means lost/)).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByText('That is too short.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill('three fast tortoises');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('The same passphrase again').fill(passphrase);
  const { name, bytes } = await downloaded(page, 'Save a backup');
  expect(name).toMatch(/^hipwise-.*-locked\.json$/);
  expect(bytes.toString()).not.toContain('"entries"');

  await deleteEverything(page);
  await choose(page, bytes);
  const dialog = page.getByRole('dialog', { name: 'This backup is locked' });
  await dialog.getByLabel('Passphrase').fill('three slow tortoise');
  await dialog.getByRole('button', { name: 'Unlock' }).click();
  await expect(dialog.getByText('This passphrase does not open the file.')).toBeVisible();
  await dialog.getByLabel('Passphrase').fill(passphrase);
  await dialog.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
});

test('a file can be dropped anywhere on the screen, or opened with the installed app', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // What Chromium does when the system opens a file with the app.
    Object.defineProperty(window, 'launchQueue', {
      value: {
        setConsumer: (consume: (launch: object) => void) => {
          Object.assign(window, {
            launchWith: (text: string) =>
              consume({ files: [{ getFile: async () => new File([text], 'opened.json') }] }),
            launchWithGone: () =>
              consume({ files: [{ getFile: () => Promise.reject(new DOMException('gone')) }] }),
          });
        },
      },
    });
  });
  await openApp(page, '/settings/');
  const text = (await fixture()).toString();
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'hipwise.json'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await expect(page.getByRole('dialog', { name: 'Restore from a backup' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.evaluate((content) => Reflect.get(window, 'launchWith')(content), text);
  await expect(page.getByRole('dialog', { name: 'Restore from a backup' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.evaluate(() => Reflect.get(window, 'launchWithGone')());
  await expect(page.getByText('This file could not be read.')).toBeVisible();
});

test('entries, sessions and runs go to a spreadsheet, with formulas as texts', async ({ page }) => {
  await openApp(page, '/settings/');
  const records = {
    ...noRecords,
    entries: [anEntry('e', 0, { note: '=HYPERLINK("http://x")' })],
    sessions: [aSession('s')],
  };
  await choose(page, Buffer.from(writeBackup(records, 0, day('2026-03-02'))));
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
  await page.getByText('For a spreadsheet').click();
  const entries = await downloaded(page, 'Entries');
  expect(entries.name).toMatch(/^hipwise-entries-.*\.csv$/);
  expect(entries.bytes.toString()).toMatch(/^\uFEFFid,day,/);
  expect(entries.bytes.toString()).toContain(`,"'=HYPERLINK(""http://x"")"\r\n`);
  expect((await downloaded(page, 'Routines done')).bytes.toString()).toContain('s,2026-03-02,');
  expect((await downloaded(page, 'Runs')).bytes.toString()).toMatch(/^\uFEFFid,day,[^\n]*\r\n$/);
});

test('a large file neither freezes the page nor has to be waited for', async ({ page }) => {
  test.slow();
  await openApp(page, '/settings/');
  const many = Array.from({ length: 60_000 }, (_, index) =>
    anEntry(`entry-${index}`, index % 3000, { note: 'x'.repeat(300) }),
  );
  const large = Buffer.from(writeBackup({ ...noRecords, entries: many }, 0, day('2026-03-02')));
  expect(large.length).toBeGreaterThan(30_000_000);
  const path = test.info().outputPath('large.json');
  await writeFile(path, large);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) long.push(task.duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByLabel('Restore from a backup').setInputFiles(path);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect.poll(() => page.workers().length).toBe(0);

  await page.getByLabel('Restore from a backup').setInputFiles(path);
  await expect(page.getByText('60000 new, 0 the same, 0 changed')).toBeVisible({
    timeout: 60_000,
  });
  const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(window, 'long')));
  // Drawing the preview on a busy machine; reading this file on the page would take seconds.
  expect(longest).toBeLessThan(400);
});

test('a file far larger than a diary is refused before it is read', async ({ page }) => {
  await openApp(page, '/settings/');
  await page.evaluate(() => {
    const data = new DataTransfer();
    const piece = new Uint8Array(10_000_000);
    data.items.add(new File(new Array(10).fill(piece), 'film.json'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('The file is far larger than any diary.')).toBeVisible();
});
