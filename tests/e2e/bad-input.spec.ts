import { expect, test } from '@playwright/test';
import { openApp, ready } from '#tests/support/app-page.ts';

const entry = {
  id: 'one',
  day: '2026-11-20',
  createdDay: '2026-11-20',
  createdAt: 1_795_000_000_000,
  updatedAt: 1_795_000_000_000,
  nrs: 4,
  sites: [],
  context: 'post-run',
  dailyLifeAffected: false,
  flags: [],
  qualities: [],
  note: '',
};

const backup = (...entries: readonly object[]) =>
  JSON.stringify({
    app: 'hipwise',
    format: 1,
    exportedAt: 1_795_000_000_000,
    exportedDay: '2026-11-20',
    entries,
    runs: [],
    sessions: [],
    acknowledgements: [],
    adviceShown: [],
  });

test('a broken backup says what is wrong and changes nothing', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.goto('/settings/');
  await ready(page);
  const choose = (text: string) =>
    page
      .getByLabel('Restore from a backup')
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  for (const [text, said] of [
    ['{"app":"hipwise"', 'This is not a Hipwise backup'],
    ['[]', 'This file can’t be restored'],
    [backup({ ...entry, nrs: 11 }), 'entries[0].nrs: is outside what is allowed'],
    [backup({ ...entry, nrs: 'abc' }), 'entries[0].nrs: has the wrong kind of value'],
    [backup({ ...entry, day: '2026-02-30' }), 'entries[0].day'],
    [backup(entry, entry), 'is used twice'],
    [backup({ ...entry, __proto__: undefined, surprise: 1 }), 'surprise'],
  ] as const) {
    await choose(text);
    await expect(page.getByText(said).first()).toBeVisible();
  }
  await page.goto('/');
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
});

test('a link with a wrong day or moment says so and the form still works', async ({ page }) => {
  await openApp(page);
  for (const query of [
    '?day=2999-01-01&context=post-run',
    '?day=abc',
    '?context=%3Cscript%3Ealert(1)%3C/script%3E',
    '?score=11',
  ]) {
    await page.goto(`/log/${query}`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log');
    await expect(page.locator('.field-error').first()).toBeVisible();
  }
  await page.getByRole('radio', { name: '2', exact: true }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 2.')).toBeVisible();
});

test('saving without a score says what is missing and keeps the note', async ({ page }) => {
  await openApp(page, '/log/');
  await page.getByRole('textbox', { name: 'Note' }).fill('Only words');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Choose a number from 0 to 10 first.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Only words');
});

test('a future day is refused, in words', async ({ page }) => {
  await openApp(page, '/log/');
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByText('When', { exact: true }).click();
  await page.getByLabel('Day', { exact: true }).fill('2999-01-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('That day has not come yet.')).toBeVisible();
});

test('a note of 100,000 characters is refused whole, never cut', async ({ page }) => {
  await openApp(page, '/log/');
  const long = 'word '.repeat(20_000);
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill(long);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('The note is too long to save.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(long);
  await page.getByRole('textbox', { name: 'Note' }).fill('short');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 5.')).toBeVisible();
});

test('what was typed is still there after a reload', async ({ page }) => {
  await openApp(page, '/log/');
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill('Half written');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half written');
  await expect(page.getByRole('radio', { name: '7', exact: true })).toBeChecked();
});

test('unknown entries, exercises and routines say so', async ({ page }) => {
  await openApp(page);
  for (const path of [
    '/log/entry/nobody/',
    '/move/exercises/nobody/',
    '/move/routines/nobody/',
    '/play/nobody/',
    '/learn/nobody/',
    '/nobody/',
    '/move/exercises/%25E0%25A4/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/There is no such/);
  }
});
