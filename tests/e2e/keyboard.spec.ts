import { expect, test } from '@playwright/test';
import { expectNoAxeFindings, openApp, ready } from '#tests/support/app-page.ts';
import { tabTo, use } from '#tests/support/keyboard.ts';
import { screens } from '#tests/support/screens.ts';
import { storedSession } from '#tests/support/session-page.ts';

test('the first words, a warm-up and its summary, by keys alone', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await use(page, page.getByRole('button', { name: 'Start', exact: true }));
  await expect(page.getByRole('dialog')).toBeHidden();

  await use(page, page.getByRole('link', { name: 'Start warm-up' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Warm-up' })).toBeFocused();
  await use(page, page.getByRole('button', { name: 'Start', exact: true }));
  const player = page.locator('.player');
  await expect(player).toHaveAttribute('data-status', 'running');
  await expect(page.getByRole('heading', { level: 1, name: 'Brisk walk' })).toBeFocused();

  await use(page, page.getByRole('button', { name: 'Pause' }), 'Space');
  await expect(player).toHaveAttribute('data-status', 'paused');
  const steps = page.getByRole('button', { name: 'Steps' });
  await use(page, steps);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(steps).toBeFocused();

  const hurts = page.getByRole('button', { name: 'That hurts' });
  await use(page, hurts);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeFindings(page);
  await use(page, page.getByRole('radio', { name: '0', exact: true }), 'ArrowRight');
  await use(page, page.getByRole('button', { name: 'Go on as before' }));
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Leave this session?' })).toBeVisible();
  await expectNoAxeFindings(page);
  await use(page, page.getByRole('button', { name: 'Finish here' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Finished here' })).toBeFocused();
  await expectNoAxeFindings(page);
  expect((await storedSession(page)).endedAt).toBeDefined();
  await use(page, page.getByRole('link', { name: 'To Today' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
});

test('a score with its details, mended and deleted, by keys alone', async ({ page }) => {
  await openApp(page);
  await use(page, page.getByRole('link', { name: 'Log worst pain 3' }));
  await expect(page.getByRole('radio', { name: '3', exact: true })).toBeChecked();
  await use(page, page.getByRole('radio', { name: '3', exact: true }), 'ArrowRight');
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await use(page, page.getByText('Where', { exact: true }).locator('xpath=ancestor::summary'));
  await use(
    page,
    page.getByRole('checkbox', { name: /groin crease.*left|left groin crease/i }),
    'Space',
  );
  await tabTo(page, page.getByRole('textbox', { name: 'Note' }));
  await page.keyboard.type('On the stairs');
  await use(page, page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('Saved: worst pain 4.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();

  await use(page, page.getByRole('link', { name: 'Trend' }));
  const slider = page.getByRole('slider');
  await use(page, slider, 'ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /nothing noted/);
  await use(page, page.getByText('The same as a table'));
  await expect(page.getByRole('table')).toBeVisible();
  await use(page, page.locator('.list.diary').getByRole('link').first());
  await use(page, page.getByRole('button', { name: 'Delete this entry' }));
  await use(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByText('Entry is back.')).toBeVisible();
});

test('who is at an undo stays there when the next screen comes', async ({ page }) => {
  await openApp(page, '/log/?score=4');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.getByRole('link', { name: 'Trend' }).click();
  await page.locator('.list.diary').getByRole('link').first().click();
  let arrive = () => {};
  const called = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/trend-screen-*.js', (route) => called.then(() => route.continue()));
  await page.reload();
  await ready(page);
  await use(page, page.getByRole('button', { name: 'Delete this entry' }));
  const undo = page.getByRole('button', { name: 'Undo' });
  await tabTo(page, undo);
  arrive();
  await expect(page.getByRole('heading', { level: 1, name: 'Trend' })).toBeVisible();
  await expect(undo).toBeFocused();
});

for (const path of screens)
  test(`${path}: the whole page by Tab, the focus always in sight, and back out of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openApp(page, path);
    await tabTo(page, page.locator('a, button, input, summary, select, textarea').last());
  });
