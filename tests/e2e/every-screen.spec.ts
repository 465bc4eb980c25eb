import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFindings, openApp, ready } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { restoreDiary } from '#tests/support/restore-diary.ts';
import { screens } from '#tests/support/screens.ts';

test('axe finds nothing in the first words', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeFindings(page);
});

for (const path of screens)
  test(`${path}: axe finds nothing, nothing is wider than the phone, no page is drawn anew`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await openApp(page, path);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(complaints).toEqual([]);
    await expectNoAxeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNoAxeFindings(page, 'color-contrast');
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await tooWide(page), 'at 320 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 740 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    expect(await tooWide(page), 'with text at 200 %').toEqual([]);
  });

test('the tab that a screen belongs to is marked, on its own screen as the page', async ({
  page,
}) => {
  await openApp(page);
  for (const [path, tab, mark] of [
    ['/', 'Today', 'page'],
    ['/settings/privacy/', 'Today', 'true'],
    ['/move/exercises/dead-bug/', 'Move', 'true'],
    ['/log/', 'Log', 'page'],
    ['/runs/new/', 'Trend', 'true'],
    ['/learn/rule/', 'Learn', 'true'],
  ] as const) {
    await page.goto(path);
    await ready(page);
    const marked = page.locator('nav.tabs [aria-current]');
    await expect(marked, path).toHaveText(tab);
    await expect(marked, path).toHaveAttribute('aria-current', mark);
  }
});

const openWithSixWeeks = async (page: Page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.clock.install({ time: new Date('2026-11-23T18:10:00Z') });
  await openApp(page);
  const diary = { title: 'Six weeks', pain: '345'.repeat(14), routines: 'x.'.repeat(21) };
  await restoreDiary(page, diary, day('2026-11-23'));
};

test('with six weeks of diary and text at 200 % nothing is wider than the phone', async ({
  page,
}) => {
  await openWithSixWeeks(page);
  for (const path of ['/', '/log/', '/trend/', '/report/', '/sessions/', '/notice/']) {
    await page.goto(path);
    await ready(page);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    if (path === '/trend/') await page.getByRole('table').waitFor();
    if (path === '/report/') await page.locator('.report-table').first().waitFor();
    expect(await tooWide(page), path).toEqual([]);
  }
});

test('no table of the report is wider than its sheet', async ({ page }) => {
  await openWithSixWeeks(page);
  await page.goto('/report/');
  await page.locator('.report-table').first().waitFor();
  for (const [width, fontSize] of [
    [360, '106.25%'],
    [360, '212.5%'],
    [1280, '106.25%'],
    [1280, '212.5%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      const edge = document.querySelector('.report')?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll('.report-table')]
        .filter((table) => table.getBoundingClientRect().right > edge)
        .map((table) => table.textContent);
    }, fontSize);
    expect(over, `${width} px, text at ${fontSize}`).toEqual([]);
  }
});

test('with text at 200 % the names in the chart are whole and lie apart', async ({ page }) => {
  await openWithSixWeeks(page);
  await page.goto('/trend/');
  await page.locator('.chart-line-name').waitFor();
  await expect(page.locator('.chart-tick')).not.toHaveCount(0);
  for (const size of ['106.25%', '212.5%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await expect.poll(() => page.evaluate(crowdedNames), size).toEqual([]);
  }
});

/** In the page: names of the chart that run over its edge or into the next one in their row. */
const crowdedNames = () => {
  const names = [...document.querySelectorAll('.chart-tick, .chart-line-name')];
  const boxes = names.map((name) => ({ is: name.textContent, at: name.getBoundingClientRect() }));
  return boxes
    .filter(
      ({ at }, index) =>
        at.right > innerWidth - 8 ||
        boxes.some(
          ({ at: other }, place) =>
            place > index && Math.abs(other.y - at.y) < 4 && other.left < at.right,
        ),
    )
    .map(({ is }) => is);
};

/** What reaches beyond the screen's edge, when the page can be scrolled to it. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName} ${element.className}`);
  });

test('the keyboard reaches the content first and a new screen has the focus', async ({ page }) => {
  await openApp(page);
  await page.reload();
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.getByRole('link', { name: 'Learn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Learn' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeFocused();
});

test('links of a prerendered page work before any script has loaded', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Move' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Move');
  await page.getByRole('link', { name: /Standing Crane/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Crane/);
  await context.close();
});

test('what is answered before the script has come is not lost', async ({ page }) => {
  await openApp(page);
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/log/', { waitUntil: 'commit' });
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill('Typed early');
  letCome();
  await ready(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: worst pain 4.')).toBeVisible();
  await page.goto('/trend/');
  await expect(page.getByText('Typed early')).toBeVisible();
});
