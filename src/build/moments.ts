import type { Page } from 'playwright-core';

/** A state of a screen that only taps lead to; skipped where the diary does not have what is tapped. */
export type Moment = {
  readonly name: string;
  readonly path: string;
  readonly reach: (page: Page) => Promise<void>;
};

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const dialog = (page: Page) => page.locator('dialog[open]').waitFor();

/** Under way; what an earlier picture left unfinished is taken up where it stood. */
const begin = async (page: Page) => {
  const start = page.getByRole('button', { name: 'Start', exact: true });
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  const running = page.locator('.player[data-status="running"]');
  await start.or(goOn).or(running).first().waitFor();
  for (const button of [start, goOn]) if (await button.isVisible()) await button.click();
  await running.waitFor();
};

/** In the first hold, which stands still so that its picture is always the same. */
const hold = async (page: Page) => {
  await begin(page);
  const work = page.locator('.player[data-phase="work"]');
  if (!(await work.isVisible())) await page.clock.runFor(12_000);
  await work.waitFor();
  await press(page, 'Pause');
};

const inPlay = (name: string, reach: (page: Page) => Promise<void>): Moment => ({
  name: `play-${name}`,
  path: '/play/cool-down-without-kit/',
  reach: async (page) => {
    await reach(page);
    // A phone has no pointer that lies on a button.
    await page.mouse.move(0, 0);
  },
});

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** What an address alone does not show, each from the start of its screen. */
export const moments: readonly Moment[] = [
  {
    name: 'log-open',
    path: '/log/?score=4',
    reach: async (page) => {
      await openAll(page);
      await page.locator('.hip-view').first().getByRole('button').first().waitFor();
    },
  },
  {
    name: 'log-entry',
    path: '/trend/',
    reach: async (page) => {
      await page.locator('.list.diary a[href*="/log/entry/"]').first().click();
      await page.getByRole('button', { name: 'Delete this entry' }).waitFor();
    },
  },
  {
    name: 'trend-all',
    path: '/trend/',
    reach: async (page) => {
      await page.getByRole('radio', { name: 'All' }).check({ force: true });
      await openAll(page);
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'sessions-edit',
    path: '/sessions/',
    reach: async (page) => {
      await page.locator('.list summary, details summary').first().click();
      await press(page, /^Edit /);
    },
  },
  {
    name: 'settings-delete',
    path: '/settings/',
    reach: async (page) => {
      await press(page, 'Delete everything');
      await dialog(page);
    },
  },
  { name: 'no-such-page', path: '/no/such/page/', reach: async () => {} },
  inPlay('ready', begin),
  inPlay('paused', hold),
  inPlay('hurts', async (page) => {
    await hold(page);
    await press(page, 'That hurts');
    await dialog(page);
  }),
  inPlay('steps', async (page) => {
    await hold(page);
    await press(page, 'Steps');
    await dialog(page);
  }),
  inPlay('leave', async (page) => {
    await hold(page);
    await press(page, 'Leave');
    await dialog(page);
  }),
  inPlay('summary', async (page) => {
    await hold(page);
    await press(page, 'Skip');
    await press(page, 'Leave');
    await press(page, 'Finish here');
    await page.getByRole('heading', { name: 'Finished here' }).waitFor();
    await openAll(page);
  }),
];
