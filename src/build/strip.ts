// A whole session as a strip of frames in .cache/strip/: each step shortly after its start and in its middle.
// `npm run build` first; `npm run strip -- [--routine=warm-up] [--size=390x844] [--theme=dark]`.
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { storedSession } from '#tests/support/session-page.ts';
import { serve } from '#tests/support/static-server.ts';
import { pasteUp } from './paste-up.ts';
import { runnersPhone } from './runners-phone.ts';

const { values: chosen } = parseArgs({
  options: {
    routine: { type: 'string', default: 'warm-up' },
    size: { type: 'string', default: '390x844' },
    theme: { type: 'string', default: 'light' },
  },
});
const [width = 390, height = 844] = chosen.size.split('x').map(Number);
const folder = `.cache/strip/${chosen.routine}-${chosen.theme}-${chosen.size}`;

const server = await serve('dist');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const page = await runnersPhone(browser, {
    origin: server.origin,
    width,
    height,
    now: new Date('2026-11-23T17:40:00Z'),
    context: {
      colorScheme: chosen.theme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'no-preference',
      serviceWorkers: 'block',
    },
  });
  await page.goto(`${server.origin}/play/${chosen.routine}/`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('.player svg.moving-figure').first().waitFor();
  const { steps } = await storedSession(page);
  const names: string[] = [];
  let atMs = 0;
  let startMs = 0;
  for (const [index, step] of steps.entries()) {
    for (const [part, placeMs] of Object.entries({ a: 1300, b: step.durationMs / 2 })) {
      if (part === 'b' && step.phase !== 'work') continue;
      await page.clock.runFor(Math.max(0, Math.round(startMs + placeMs - atMs)));
      atMs = Math.round(startMs + placeMs);
      const name = `${String(index).padStart(2, '0')}${part} ${step.phase}${step.side ? ` ${step.side}` : ''}`;
      await page.screenshot({ path: `${folder}/${name}.png` });
      names.push(name);
    }
    startMs += step.durationMs;
  }
  await page.clock.runFor(startMs - atMs + 500);
  await page.getByRole('heading', { name: 'Finished' }).waitFor();
  await page.screenshot({ path: `${folder}/zz finished.png` });
  await pasteUp(browser, folder, [...names, 'zz finished'], [width, height]);
  console.log(`${names.length + 1} frames -> ${folder}`);
} finally {
  await browser.close();
  await server.stop();
}
