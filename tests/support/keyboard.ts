import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has the focus. At every stop on the way the focus can be seen: it has an outline, and nothing lies over it. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(whatHidesTheFocus)).toBe('');
  }
  throw new Error('Tab does not lead there');
};

/** Tab to it, then the key that uses it. */
export const use = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

/** In the page: empty when the focus can be seen, else what is wrong. */
const whatHidesTheFocus = (): string => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return '';
  const name = `${focused.tagName} ${focused.className} ${focused.textContent?.slice(0, 40)}`;
  const drawn = [focused, focused.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!drawn) return `no outline on ${name}`;
  const { x, y, width, height } = (focused.closest('label') ?? focused).getBoundingClientRect();
  const at = document.elementFromPoint(x + width / 2, y + height / 2);
  const free =
    at !== null &&
    (focused.contains(at) || at.contains(focused) || focused.closest('label')?.contains(at));
  return free ? '' : `${at?.tagName} ${at?.className} lies over ${name}`;
};
