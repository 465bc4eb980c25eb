import { expect, type Page, test } from '@playwright/test';
import { keptOffline, ready, welcomed } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { serve } from '#tests/support/static-server.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'no-preference' } });

const morning = new Date('2026-11-23T07:10:00Z');

/** One visit, then the server is gone: everything after it comes from the phone. */
const visitOnce = async (page: Page) => {
  const server = await serve('dist');
  await page.clock.install({ time: morning });
  await page.goto(server.origin);
  await welcomed(page);
  await keptOffline(page);
  await server.stop();
  return server.origin;
};

const restore = async (page: Page, origin: string, file: string) => {
  await page.goto(`${origin}/settings/`);
  await ready(page);
  await page.getByLabel('Restore from a backup').setInputFiles({
    name: 'hipwise.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(page.getByText('Restored, and read back to check.')).toBeVisible();
};

test('warm-up, run, pain, cool-down, trend: the loop of a day, offline', async ({ page }) => {
  const origin = await visitOnce(page);

  await page.getByRole('link', { name: 'Start warm-up' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brisk walk');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  await page.clock.fastForward(15_000);
  await page.getByRole('button', { name: 'Pause' }).click();
  const left = await page.getByText(/\d:\d\d left/).textContent();
  await page.reload();
  await expect(page.getByText(/\d:\d\d left/)).toHaveText(left ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();

  // Quarter of a minute by quarter of a minute, as a phone on the floor lives through it.
  const summary = page.getByRole('heading', { level: 1, name: 'Finished' });
  for (let quarter = 0; quarter < 30 && !(await summary.isVisible()); quarter += 1)
    await page.clock.fastForward(15_000);
  await expect(summary).toBeVisible();
  await page.getByRole('link', { name: 'To Today' }).click();

  await expect(page.getByRole('heading', { name: 'Go for your run' })).toBeVisible();
  await page.clock.fastForward('01:00:00');
  await page.getByRole('button', { name: 'I have run' }).click();
  await page.getByRole('link', { name: 'Log pain' }).click();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 4.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'After your run' })).toBeVisible();

  await page.getByRole('link', { name: 'Trend' }).click();
  await expect(page.getByText('You logged 1 day of the last 42.')).toBeVisible();
  await page.goto(`${origin}/`);
  await expect(
    page.getByRole('link', { name: /23 November: worst pain 4, ran, routine done/ }),
  ).toBeVisible();
});

test('no pain today is one tap, and can be undone', async ({ page }) => {
  await visitOnce(page);
  await page.getByRole('button', { name: 'No pain today' }).click();
  await expect(page.getByText('Noted for today: no pain')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'No pain today' })).toBeVisible();
});

test('pain that lasts although the routines are done gets the notice, with the runner’s own numbers', async ({
  page,
}) => {
  const origin = await visitOnce(page);
  const diary = { title: 'Flat 4', pain: '4444444444444444', routines: 'x.x.x.x.x.x.x.x.' };
  await restore(page, origin, backupOf(diary, day('2026-11-23')));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText('Time to get this looked at')).toBeVisible();
  await page.getByRole('link', { name: 'What to do' }).click();
  await expect(page.getByText(/14 days/).first()).toBeVisible();
  await expect(page.getByText(/not a diagnosis/)).toBeVisible();
});

test('an entry can be filled in for a past day, changed, deleted and brought back', async ({
  page,
}) => {
  const origin = await visitOnce(page);
  await page.goto(`${origin}/log/?day=2026-11-21`);
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill('After the hills');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 6.')).toBeVisible();

  await page.goto(`${origin}/trend/`);
  await page
    .getByRole('link', { name: /21 Nov/ })
    .first()
    .click();
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trend');
  await expect(page.getByText('After the hills')).toBeVisible();
  await page
    .getByRole('link', { name: /21 Nov/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  // What was not yet acknowledged may be lost with the page.
  await expect(page.getByText('Entry is back.')).toBeVisible();
  await page.goto(`${origin}/trend/`);
  await expect(page.getByText('After the hills')).toBeVisible();
});
