// Every part of the app's face in every state, on one page: `npm run gallery` pictures it into .cache/gallery/ (phone and
// desktop, light and dark, forced colours); `npm run gallery -- --open` serves it to be played with until it is stopped.
import { mkdir } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { layeredCss } from './layered-css.ts';

const server = await createServer({
  configFile: false,
  logLevel: 'warn',
  plugins: [react(), layeredCss()],
  cacheDir: '.cache/vite-gallery',
  server: { host: 'localhost' },
});
await server.listen();
const address = `${server.resolvedUrls?.local[0]}src/gallery/`;

const settings = [
  ['light', 360, 'none'],
  ['dark', 360, 'none'],
  ['light', 1280, 'none'],
  ['dark', 1280, 'none'],
  ['light', 1280, 'active'],
] as const;

if (process.argv.includes('--open')) console.log(address);
else {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs,
  });
  try {
    await mkdir('.cache/gallery', { recursive: true });
    for (const [theme, width, forcedColors] of settings) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        forcedColors,
        reducedMotion: 'reduce',
      });
      await page.goto(`${address}?theme=${theme}`);
      await page.locator('.shelf').last().waitFor();
      await page.waitForLoadState('networkidle');
      const forced = forcedColors === 'active' ? '-forced' : '';
      await page.screenshot({
        path: `.cache/gallery/${theme}-${width}${forced}.png`,
        fullPage: true,
      });
      await page.close();
    }
    console.log(`${settings.length} pictures -> .cache/gallery`);
  } finally {
    await browser.close();
    await server.close();
  }
}
