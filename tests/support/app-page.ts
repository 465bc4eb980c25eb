import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Opens the app as somebody who has read the first words. */
export const openApp = async (page: Page, path = '/') => {
  await page.goto('/');
  await welcomed(page);
  if (path !== '/') await page.goto(path);
  await ready(page);
};

/** Answers the first-run words, whichever screen shows them. */
export const welcomed = async (page: Page) => {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

/** The script has taken the page over. */
export const ready = (page: Page) =>
  expect(page.locator('#root')).toHaveAttribute('data-ready', '');

/** To be run in the page: the worker is active and everything it keeps is on the disk. */
export const keepsOffline = async () => {
  const registration = await navigator.serviceWorker.ready;
  const worker = registration.active;
  if (worker && worker.state !== 'activated')
    await new Promise((resolve) => worker.addEventListener('statechange', resolve));
};

export const keptOffline = (page: Page) => page.evaluate(keepsOffline);

/** Every rule, or the one that is named. */
export const expectNoAxeFindings = async (page: Page, rule?: string) => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rule
    ? axe.withRules(rule)
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' ')}`,
    ),
  ).toEqual([]);
};
