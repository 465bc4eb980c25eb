// Makes every picture of the project from the app itself: icons, the manifest's screenshots, the README's.
// `npm run build` first; run as `npm run pictures`.
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { day } from '#tests/support/diary-records.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';
import { serve } from '#tests/support/static-server.ts';
import { backupOf } from '#tests/support/worked-diary-backup.ts';
import { runnersPhone } from './runners-phone.ts';

const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumArgs,
});

const teal = '#0b5a66';

type IconShape = {
  /** Share of the side left free around the drawing. */
  readonly inset?: number;
  readonly square?: boolean;
  readonly mono?: boolean;
};

const icon = async (
  file: string,
  size: number,
  { inset = 0, square = false, mono = false }: IconShape = {},
) => {
  let svg = await readFile('public/icon.svg', 'utf8');
  if (square) svg = svg.replace('rx="116"', '');
  if (mono)
    svg = svg
      .replace(/<rect[^>]*>/, '')
      .replaceAll('#f8f5f0', '#fff')
      .replaceAll('#9fd8d6', '#fff');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const box = size * (1 - 2 * inset);
  await page.setContent(
    `<body style="margin:0;background:${square ? teal : 'transparent'}"><div style="position:absolute;left:${size * inset}px;top:${size * inset}px;width:${box}px;height:${box}px">${svg}</div>`,
  );
  await page.screenshot({ path: `public/${file}`, omitBackground: true });
  await page.close();
};

await icon('icon-192.png', 192);
await icon('icon-512.png', 512);
await icon('icon-180.png', 180, { square: true });
// A mask may cut away everything outside the middle four fifths.
await icon('icon-maskable-512.png', 512, { square: true, inset: 0.1 });
await icon('icon-monochrome-512.png', 512, { mono: true });

const server = await serve('dist');
const { origin } = server;
const pictured = day('2026-11-23');
const evening = new Date(`${pictured}T17:40:00Z`);

/** After four weeks: one of the rule's worked diaries, restored as a backup. */
const diary = sharedCases.find(({ id }) => id === 'T09');
if (!diary) throw new Error('the worked diary of the pictures is gone');
const backup = backupOf(diary, pictured);
const phoneOf = (width: number, height: number, deviceScaleFactor: number) =>
  runnersPhone(browser, {
    origin,
    width,
    height,
    backup,
    now: evening,
    context: { deviceScaleFactor },
  });

const settle = (page: Page) => page.waitForLoadState('networkidle');

const phone = await phoneOf(390, 844, 2);
for (const [name, path] of [
  ['today', '/'],
  ['trend', '/trend/'],
  ['player', '/play/warm-up/'],
] as const) {
  await phone.goto(`${origin}${path}`);
  await settle(phone);
  if (name === 'player') {
    await phone.getByRole('button', { name: 'Start', exact: true }).click();
    // A phone has no pointer that lies on a button.
    await phone.mouse.move(0, 0);
    await phone.clock.runFor(16_000);
  }
  await phone.screenshot({ path: `public/screenshot-${name}.png` });
}
const wide = await phoneOf(1280, 800, 1);
await wide.goto(`${origin}/`);
await settle(wide);
await wide.screenshot({ path: 'public/screenshot-wide.png' });
await browser.close();
await server.stop();
