import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addDays } from '#src/domain/day.ts';
import { enCalendar } from '#src/messages/en-calendar.ts';
import { reads, sees, test } from '#tests/engines/app-in-engine.ts';
import type { Driver } from '#tests/engines/driver.ts';
import { morningDay } from '#tests/engines/morning.ts';
import { keepsOffline } from '#tests/support/app-page.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';

// In Chromium with the other tests; `npm run engines` walks them in Firefox and WebKit as well.

const { short } = enCalendar;

test.beforeEach(
  'one visit, then the host is gone: the rest comes from the phone',
  async ({ app, host }) => {
    await app.open('/');
    await app.press('button', 'Start');
    await app.inPage(keepsOffline, undefined);
    await host.stop();
    await app.openAnew('/');
  },
);

test('warm-up, run, pain, cool-down, trend: the loop of a day', async ({ app }) => {
  await app.press('link', 'Start warm-up');
  await app.press('button', 'Start');
  await sees(app, 'heading', 'Brisk walk');

  const [leftAtFirst, poseAtFirst] = [await secondsLeft(app), await pose(app)];
  await expect.poll(() => secondsLeft(app), 'the player counts').toBeLessThan(leftAtFirst - 1);
  await expect.poll(() => pose(app), 'the figure moves').not.toEqual(poseAtFirst);

  await app.press('button', 'Pause');
  await sees(app, 'button', 'Go on');
  const left = await secondsLeft(app);
  await app.reload();
  await sees(app, 'button', 'Go on');
  expect(await secondsLeft(app)).toBe(left);
  await app.press('button', 'Go on');

  // Quarter of a minute by quarter of a minute, as a phone on the floor lives through it.
  for (let quarter = 0; quarter < 30 && (await secondsLeft(app)) > 0; quarter += 1)
    await forward(app, 15);
  await sees(app, 'heading', 'Finished');
  await app.press('link', 'To Today');

  await sees(app, 'heading', 'Go for your run');
  await app.press('button', 'I have run');
  await app.press('link', 'Log pain');
  await app.press('radio', '4');
  await app.press('button', 'Save');
  await reads(app, 'Saved: worst pain 4.');
  await sees(app, 'heading', 'After your run');

  await app.press('link', 'Trend');
  await reads(app, 'You logged 1 day of the last 42.');
  await app.openAnew('/');
  await sees(app, 'link', /: worst pain 4, ran, routine done$/);
});

test('no pain today is one tap, and can be undone', async ({ app }) => {
  await app.press('button', 'No pain today');
  await reads(app, 'Noted for today: no pain');
  await app.press('button', 'Undo');
  await sees(app, 'button', 'No pain today');
});

test('pain that lasts although the routines are done gets the notice, with the runner’s own numbers and a report', async ({
  app,
}) => {
  const diary = { title: 'Flat 4', pain: '4444444444444444', routines: 'x.x.x.x.x.x.x.x.' };
  const file = join(tmpdir(), `hipwise-${process.pid}.json`);
  await writeFile(file, backupOf(diary, morningDay));
  await app.open('/settings/');
  await app.choose(file);
  await app.press('button', 'Add to what is here');
  await reads(app, 'Restored, and read back to check.');
  await rm(file);

  await app.openAnew('/');
  await reads(app, 'Time to get this looked at');
  await app.press('link', 'What to do');
  await reads(app, /14 days/);
  await reads(app, /not a diagnosis/);

  await app.open('/report/');
  await sees(app, 'button', 'Share or save as PDF');
  await app.inPage(keepWhatIsSaved, undefined);
  await app.press('button', 'Share or save as PDF');
  await reads(app, 'The PDF is made.');
  expect(await app.inPage(() => window.saved?.slice(0, 5).text(), undefined)).toBe('%PDF-');
});

test('an entry can be filled in for a past day, changed, deleted and brought back', async ({
  app,
}) => {
  const past = addDays(morningDay, -2);
  const ofThatDay = new RegExp(short(past));
  await app.open(`/log/?day=${past}`);
  await app.press('radio', '6');
  await app.fill('Note', 'After the hills');
  await app.press('button', 'Save');
  await reads(app, 'Saved: worst pain 6.');

  await app.open('/trend/');
  await app.press('link', ofThatDay);
  await app.press('radio', '3');
  await app.press('button', 'Save changes');
  await sees(app, 'heading', 'Trend');
  await reads(app, 'After the hills');
  await app.press('link', ofThatDay);
  await app.press('button', 'Delete this entry');
  await app.press('button', 'Undo');
  // What was not yet acknowledged may be lost with the page.
  await reads(app, 'Entry is back.');
  await app.open('/trend/');
  await reads(app, 'After the hills');
});

/** What the player says is left of the session; 0 once it is over. */
const secondsLeft = async (app: Driver) => {
  const [, minutes = 0, seconds = 0] = /(\d+):(\d\d) left/.exec(await app.words()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

const pose = (app: Driver) =>
  app.inPage(
    () =>
      [...document.querySelectorAll('.moving-figure path')].map((path) => path.getAttribute('d')),
    undefined,
  );

/** Moves both clocks of the page on, for as long as the page lives; ends once it was drawn by them, so that it was never away for longer. */
const forward = (app: Driver, seconds: number) =>
  app.inPage((ms) => {
    const wall = Date.now;
    const monotonic = performance.now.bind(performance);
    Date.now = () => wall() + ms;
    performance.now = () => monotonic() + ms;
    return new Promise<void>((drawn) =>
      requestAnimationFrame(() => requestAnimationFrame(() => drawn())),
    );
  }, seconds * 1000);

declare global {
  interface Window {
    saved?: Blob;
  }
}

/** The file itself, wherever the browser would put it. */
const keepWhatIsSaved = () => {
  const createUrl = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) window.saved = file;
    return createUrl(file);
  };
};
