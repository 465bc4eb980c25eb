import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { writeBackup } from '#src/domain/backup.ts';
import { expectNoAxeFindings, keptOffline, ready, welcomed } from '#tests/support/app-page.ts';
import { noRecords } from '#tests/support/diary-records.ts';
import { reportDay, reportDiary } from '#tests/support/report-diary.ts';
import { serve } from '#tests/support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

const evening = new Date(`${reportDay}T18:00:00Z`);

const { entries, runs, adviceShown, acknowledgements } = reportDiary;
const backup = writeBackup(
  {
    ...noRecords,
    entries: [...entries],
    runs: [...runs],
    adviceShown: [...adviceShown],
    acknowledgements: [...acknowledgements],
  },
  evening.getTime(),
  reportDay,
);

/** The report of six weeks, reached from the trend after the server has gone. */
const openReport = async (page: Page) => {
  const server = await serve('dist');
  await page.clock.install({ time: evening });
  await page.goto(server.origin);
  await welcomed(page);
  await keptOffline(page);
  await server.stop();
  await page.goto(`${server.origin}/settings/`);
  await ready(page);
  await page.getByLabel('Restore from a backup').setInputFiles({
    name: 'hipwise.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
  await page.goto(`${server.origin}/trend/`);
  await ready(page);
  await page.getByRole('link', { name: 'Make a report for a professional' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report');
  await expect(page.getByRole('article')).toContainText('33 of 37');
};

const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type ?\/Page\b/g)].length;

test('a report is made offline: saved as a PDF of one page with the diary’s own numbers', async ({
  page,
}) => {
  // A pointer of a desktop: the file is saved, no sheet is asked for.
  await page.addInitScript(() => {
    Object.assign(navigator, { canShare: undefined });
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /policy|eval/i.test(message.text()))
      complaints.push(message.text());
  });
  await openReport(page);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Alex Runner');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share or save as PDF' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`hip-diary-${reportDay}.pdf`);
  const pdf = await readFile(await saved.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesOf(pdf)).toBe(1);
  expect(complaints).toEqual([]);
  await expectNoAxeFindings(page);
});

for (const format of ['A4', 'Letter']) {
  test(`a report is printed on one page of ${format}, without the app around it`, async ({
    page,
  }) => {
    await openReport(page);
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  });
}
