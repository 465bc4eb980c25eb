import { expect, test } from '@playwright/test';
import { openApp, ready } from '#tests/support/app-page.ts';

test('what is written in one tab is seen in the other at once', async ({ page, context }) => {
  await openApp(page);
  const other = await context.newPage();
  await other.goto('/');
  await ready(other);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(other.getByText('Noted for today: no pain')).toBeVisible();

  await other.goto('/trend/');
  await expect(other.getByText('You logged 1 day of the last 42.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('You logged 1 day of the last 42.')).toBeHidden();

  await other.goto('/settings/');
  await ready(other);
  await other.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a diary restored in one tab, by its worker, is seen in the other', async ({
  page,
  context,
}) => {
  await openApp(page, '/trend/');
  const other = await context.newPage();
  await other.goto('/settings/');
  await ready(other);
  await other.getByLabel('Restore from a backup').setInputFiles('tests/fixtures/backup-v2.json');
  await other.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(other.getByText('Restored, and read back to check.')).toBeVisible();
  await page.goto('/settings/privacy/');
  await expect(page.getByText(/^Now: (?!0 entries)/)).toBeVisible();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Now: 0 entries, 0 runs, 0 routines done.')).toBeVisible();
});

test('deleting everything in one tab empties the other', async ({ page, context }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/settings/');
  await ready(other);
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.getByRole('dialog', { name: 'Hipwise' })).toBeVisible();
  await expect(page.getByText('Noted for today: no pain')).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Hipwise' })).toBeVisible();
});
