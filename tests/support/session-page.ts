import { expect, type Page } from '@playwright/test';
import { positionAt, sessionNow } from '#src/domain/player.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { openApp } from './app-page.ts';

/** Opens a routine and starts it. */
export const begin = async (page: Page, path = '/play/cool-down-without-kit/') => {
  await openApp(page, path);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.player')).toBeVisible();
};

/** Skips the time to get ready. */
export const toWork = async (page: Page) => {
  await page.getByRole('button', { name: 'Skip' }).click();
  await working(page);
};

export const working = (page: Page) =>
  expect(page.locator('.player')).toHaveAttribute('data-phase', 'work');

/** What the screen draws and what the clock says, read in the same frame. */
const readPlace = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ shownLeft: number; wall: number }>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve({
              shownLeft: Number(document.querySelector('.player-line-left')?.getAttribute('width')),
              wall: Date.now(),
            }),
          ),
        );
      }),
  );

export const storedSession = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Session>((resolve, reject) => {
        indexedDB.databases().then(([found]) => {
          const opening = indexedDB.open(found?.name ?? '');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('sessions').objectStore('sessions').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.at(-1));
            };
          };
        }, reject);
      }),
  );

/** Milliseconds between the drawn place and the place that the clock and the events on disk give. */
export const errorMs = async (page: Page, wallShiftMs = 0) => {
  const session = await storedSession(page);
  // A busy machine may draw a frame late; what is drawn is held to the clock, not how often.
  const errors: number[] = [];
  for (let frame = 0; frame < 8; frame += 1)
    errors.push(errorOf(session, await readPlace(page), wallShiftMs));
  return Math.min(...errors);
};

const errorOf = (
  session: Session,
  { shownLeft, wall }: Awaited<ReturnType<typeof readPlace>>,
  wallShiftMs: number,
) => {
  const { index, inStepMs } = positionAt(session, sessionNow(session, wall - wallShiftMs));
  const durationMs = session.steps[index]?.durationMs ?? 0;
  return Math.abs(durationMs * (1 - shownLeft / 10_000) - inStepMs);
};
