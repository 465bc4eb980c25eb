// Makes every picture of the project from the app itself: icons, the manifest's screenshots, the README's.
// `npm run build` first; run as `npm run pictures`.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';

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

const server = await preview({ preview: { port: 4180 } });
const screen = async (file: string, path: string, size: readonly [number, number], scale = 1) => {
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: scale,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:4180${path}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.screenshot({ path: file });
  await context.close();
};
await screen('public/screenshot-today.png', '/', [390, 844], 2);
await screen('public/screenshot-wide.png', '/', [1280, 800]);
await server.close();
await browser.close();
