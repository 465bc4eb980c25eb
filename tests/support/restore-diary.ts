import { expect, type Page } from '@playwright/test';
import type { Day } from '#src/domain/day.ts';
import { ready } from './app-page.ts';
import type { WorkedDiary } from './escalation-diary.ts';
import { backupOf } from './worked-diary-backup.ts';

/** Puts a worked diary that ends `today` in the place of what is there, as a runner does. */
export const restoreDiary = async (page: Page, diary: WorkedDiary, today: Day) => {
  await page.goto('/settings/');
  await ready(page);
  await page.getByLabel('Restore from a backup').setInputFiles({
    name: 'hipwise.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupOf(diary, today)),
  });
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
};
