import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Phone = {
  readonly origin: string;
  readonly width: number;
  readonly height: number;
  /** A backup file to restore; absent = the app on its first day. */
  readonly backup?: string;
  readonly now: Date;
  readonly context?: BrowserContextOptions;
};

/** A page of the built app as a runner has it: the first words read, the diary on the phone, nothing moving. */
export const runnersPhone = async (browser: Browser, phone: Phone): Promise<Page> => {
  const { origin, width, height, backup, now } = phone;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    ...phone.context,
  });
  const page = await context.newPage();
  await page.clock.install({ time: now });
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  if (backup === undefined) return page;
  await page.goto(`${origin}/settings/`);
  await page.locator('#root[data-ready]').waitFor();
  await page.getByLabel('Restore from a backup').setInputFiles({
    name: 'hipwise.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await page.getByText('Restored, and read back to check.').waitFor();
  return page;
};
