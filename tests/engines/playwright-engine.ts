import type { BrowserType, LaunchOptions, Page } from 'playwright-core';
import { type Driver, type Engine, patienceMs, phone, takenOver } from './driver.ts';
import { morningZone } from './morning.ts';

/** Chromium, and Firefox as it is installed. */
export const startWithPlaywright = async (
  type: BrowserType,
  options: LaunchOptions,
): Promise<Engine> => {
  const browser = await type.launch(options);
  return {
    version: browser.version(),
    visit: async (origin) => {
      const context = await browser.newContext({
        baseURL: origin,
        viewport: phone,
        locale: 'en-GB',
        timezoneId: morningZone,
        // The configuration of the other tests says otherwise.
        serviceWorkers: 'allow',
        reducedMotion: 'no-preference',
      });
      context.setDefaultTimeout(patienceMs);
      return { ...driverOf(await context.newPage()), leave: () => context.close() };
    },
    close: () => browser.close(),
  };
};

const driverOf = (first: Page): Driver => {
  let page = first;
  const ready = () => page.locator(takenOver).waitFor();
  return {
    open: async (path) => {
      await page.goto(path);
      await ready();
    },
    reload: async () => {
      await page.reload();
      await ready();
    },
    openAnew: async (path) => {
      const before = page;
      page = await before.context().newPage();
      await before.close();
      await page.goto(path);
      await ready();
    },
    shows: (role, name) => page.getByRole(role, { name, exact: true }).first().isVisible(),
    press: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
    fill: (field, text) =>
      page.getByRole('textbox', { name: field, exact: true }).pressSequentially(text),
    words: () => page.locator('body').innerText(),
    choose: (file) => page.locator('input[type=file]').setInputFiles(file),
    inPage: (run, given) => page.evaluate(`(${run})(${JSON.stringify(given)})`),
    picture: () => page.screenshot(),
  };
};
