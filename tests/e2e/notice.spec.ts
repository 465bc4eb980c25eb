import { expect, test } from '@playwright/test';
import { ready, welcomed } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';

const today = day('2026-11-23');

/** One worked diary of the specification for each kind of answer; tests/features/notice reads the others. */
const read = [
  [
    'T05',
    'Time to get this looked at',
    [
      'In the last 14 days you logged 14 days, all 14 of them at 3 or more. A typical day was 4.0 in your first week and 4.0 in the last 7 days. You did your routines on 7 of those 14 days.',
      'This is a count of your entries, not a diagnosis.',
      'Book a routine appointment',
    ],
  ],
  [
    'T17',
    'Get medical help now',
    ['You ticked that you can’t walk or put weight on the leg.', 'Stop running.'],
  ],
  [
    'T18',
    'Stop running. Be seen today or tomorrow',
    ['You ticked that you limp, or ordinary walking hurts.', 'today or tomorrow.'],
  ],
  ['T47', 'Ease off for a few days', ['Drop sprints, hills and strides first.']],
] as const;

for (const [id, title, sentences] of read) {
  const diary = sharedCases.find((one) => one.id === id);
  test(`${id} ${diary?.title}: ${title}`, async ({ page }) => {
    if (!diary) throw new Error(`no diary ${id}`);
    await page.clock.install({ time: new Date('2026-11-23T20:00:00Z') });
    await page.goto('/settings/');
    await ready(page);
    await page.getByLabel('Restore from a backup').setInputFiles({
      name: 'hipwise.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backupOf(diary, today)),
    });
    await page.getByRole('button', { name: 'Add to what is here' }).click();
    await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
    await page.goto('/');
    await welcomed(page);
    await page.goto('/notice/');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    for (const sentence of sentences) await expect(page.getByText(sentence).first()).toBeVisible();
    // Always there, whatever the notice says; and never a promise.
    await expect(page.getByRole('heading', { name: 'Get help sooner if' })).toBeVisible();
    await expect(page.getByText(/cleared to run|safe to run/i)).toHaveCount(0);
  });
}
