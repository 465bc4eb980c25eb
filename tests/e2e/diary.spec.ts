import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFindings, openApp, ready } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { restoreDiary } from '#tests/support/restore-diary.ts';

const at = (time: string) => new Date(`2026-11-${time}:00Z`);

const openAt = async (page: Page, time: string, path = '/') => {
  await page.clock.install({ time: at(time) });
  await openApp(page, path);
};

/** Saves, and waits for the acknowledgement: what was not yet acknowledged may be lost with the page. */
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
};

test('two taps from Today: a score, and Save, both in sight', async ({ page }) => {
  await openAt(page, '23T18:10');
  await page.getByRole('link', { name: 'Log worst pain 4' }).click();
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeInViewport({
    ratio: 1,
  });
  await save(page);
  await expect(page.getByText('Saved: worst pain 4.')).toBeVisible();
});

test('what was just noted, with its undo, lies over no Save', async ({ page }) => {
  await openAt(page, '22T18:10');
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [next, save] of [
    ['Add distance or time', 'Save run'],
    ['Log worst pain 5', 'Save'],
  ] as const) {
    await page.goto('/');
    await ready(page);
    await page
      .getByRole('button', { name: /^I have run|^No pain today/ })
      .first()
      .click();
    await page.getByRole('link', { name: next }).click();
    const button = await page.getByRole('button', { name: save, exact: true }).boundingBox();
    const noted = await page.locator('.toast').boundingBox();
    expect((noted?.y ?? 0) + (noted?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
  }
});

test('the morning after a run Today asks how it is, beside what was noted after the run', async ({
  page,
}) => {
  await openAt(page, '22T18:10');
  await page.getByRole('button', { name: 'I have run' }).click();
  await page.getByRole('link', { name: 'Log worst pain 5' }).click();
  await expect(page.getByText('After a run, today')).toBeVisible();
  await save(page);
  await page.clock.setFixedTime(at('23T07:30'));
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('heading', { name: 'How is it this morning?' })).toBeVisible();
  await expect(page.getByText('Yesterday, in or after your run, you noted 5.')).toBeVisible();
  await page.getByRole('link', { name: 'Log worst pain 2' }).click();
  await expect(page.getByText('Next morning, today')).toBeVisible();
  await save(page);
  await expect(page.getByRole('heading', { name: 'Before you run' })).toBeVisible();
});

test('the hip map and its list are the same answer, with left and right never exchanged', async ({
  page,
}) => {
  await openAt(page, '23T18:10', '/log/');
  await page.getByText('Where', { exact: true }).click();
  const front = page.getByRole('group', { name: 'Hip map: From the front' });
  const back = page.getByRole('group', { name: 'Hip map: From behind' });
  const spot = (view: typeof front, name: string) => view.getByRole('button', { name });

  // The figure looks at the runner from the front, and away from behind.
  const middleOf = async (view: typeof front) => {
    const box = await view.boundingBox();
    return box ? box.x + box.width / 2 : 0;
  };
  for (const [view, name, onTheRight] of [
    [front, 'Groin crease, left', true],
    [front, 'Groin crease, right', false],
    [back, 'Buttock, left', false],
    [back, 'Buttock, right', true],
  ] as const) {
    const box = await spot(view, name).boundingBox();
    if (!box) throw new Error(`${name} is not drawn`);
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.x + box.width / 2 > (await middleOf(view))).toBe(onTheRight);
  }

  await spot(front, 'Groin crease, left').click();
  await spot(back, 'Buttock, right').click();
  await expect(page.getByRole('checkbox', { name: 'Groin crease, left' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Buttock, right' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Outer hip, left' }).check();
  await expect(spot(front, 'Outer hip, left')).toHaveAttribute('aria-pressed', 'true');
  await expect(spot(back, 'Outer hip, left')).toHaveAttribute('aria-pressed', 'true');
  await expectNoAxeFindings(page);

  // The same by keys: one stop, then arrows.
  await spot(back, 'Buttock, right').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Buttock, right' })).not.toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(spot(back, 'Buttock, left')).toBeFocused();
  await page.keyboard.press('Enter');

  await page.getByRole('radio', { name: '6', exact: true }).check();
  await save(page);
  await page.goto('/trend/');
  await expect(
    page.getByText(/Groin crease, left · Outer hip, left · Buttock, left/),
  ).toBeVisible();
});

test('a run is one tap; its distance comes after, and a much longer plan gets a quiet word', async ({
  page,
}) => {
  await openAt(page, '20T18:10');
  await page.getByRole('button', { name: 'I have run' }).click();
  await page.getByRole('link', { name: 'Add distance or time' }).click();
  await page.getByRole('textbox', { name: 'Distance in km' }).fill('8');
  await page.getByRole('button', { name: 'Save run' }).click();
  await expect(page.getByText('Run, 8 km')).toBeVisible();

  await page.clock.setFixedTime(at('23T17:00'));
  await page.goto('/');
  await ready(page);
  await page.getByText('How far today?').click();
  await page.getByRole('textbox', { name: 'Planned distance in km' }).fill('8.8');
  await expect(page.getByText('30 days before: 8 km, on 20 Nov.')).toBeVisible();
  await expect(page.getByText(/more than 10\u00a0% longer/)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Planned distance in km' }).fill('12');
  await expect(page.getByText(/12 km is more than 10\u00a0% longer than 8 km/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start warm-up' })).toBeVisible();
  await page.getByRole('link', { name: 'Source: Frandsen 2025' }).click();
  await expect(page).toHaveURL(/#frandsen-2025$/);
  await expect(
    page.getByRole('heading', { name: 'One long run and the risk of injury' }),
  ).toBeVisible();
});

test('a past day is filled in from the calendar, by keys, and says that it was written later', async ({
  page,
}) => {
  await openAt(page, '23T18:10', '/log/');
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await save(page);
  await page.goto('/trend/');
  await page.getByText('Calendar', { exact: true }).click();
  await page.getByRole('link', { name: /^Monday 23 November: worst pain 3/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('link', { name: /^Sunday 15 November/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await page.getByRole('textbox', { name: 'Note' }).fill('Long stairs');
  await save(page);
  await page.goto('/trend/');
  await expect(page.getByText('Written later, on 23 Nov')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search in notes' }).fill('STAIRS');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('link', { name: /^Edit: Worst pain 7/ }).click();
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article', { name: '15 November 2026, Worst pain 7' })).toBeVisible();
});

test('two fingers stretch the chart', async ({ page }) => {
  await openAt(page, '23T18:10', '/log/');
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await save(page);
  await page.goto('/trend/');
  const chart = page.getByRole('img', { name: 'Pain scores by day' });
  await expect(page.getByText('You logged 1 day of the last 42.')).toBeVisible();
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  const y = box.y + 100;
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x * box.width, y, id })),
    });
  await send('touchStart', 0.79, 0.99);
  await send('touchMove', 0.69, 0.99);
  await send('touchMove', 0.59, 0.99);
  await send('touchEnd');
  await expect(page.getByText('You logged 1 day of the last 21.')).toBeVisible();
  await expect(page.getByRole('radio', { name: '6 weeks' })).not.toBeChecked();
  await expectNoAxeFindings(page);
});

test('past months are put together while nothing else is to be done', async ({ page }) => {
  await openAt(page, '23T18:10');
  const diary = { title: 'Three months', pain: '345'.repeat(30), routines: 'x.'.repeat(45) };
  await restoreDiary(page, diary, day('2026-11-23'));
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('hipwise');
            opening.onsuccess = () => {
              const packs = opening.result.transaction('packs').objectStore('packs').count();
              packs.onsuccess = () => {
                opening.result.close();
                resolve(packs.result);
              };
            };
          }),
      ),
    )
    .toBeGreaterThan(3);
});
