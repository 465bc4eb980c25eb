// Every exercise and version at five moments in .cache/figures.png, and each alone in .cache/figures/.
// `npm run figures -- [--dark] [--left] [--psoas] [--tint] [--looks] [--look=amal] [--width=300] [--out=file.png] [ids]`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { DEFAULT_LOOK, LOOKS, type Look } from '#src/figure/figures.ts';
import type { Motion } from '#src/figure/motion.ts';
import { muscleTints } from '#src/figure/muscles.ts';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { figureMarkup, moments, motions } from './figure-sheet.ts';

const { values: chosen, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    left: { type: 'boolean', default: false },
    psoas: { type: 'boolean', default: false },
    tint: { type: 'boolean', default: false },
    looks: { type: 'boolean', default: false },
    look: { type: 'string' },
    width: { type: 'string', default: '300' },
    out: { type: 'string', default: '.cache/figures.png' },
  },
});

const cell = Number(chosen.width);
const size = { width: cell * 5 + 16, height: cell + 40 };
const css = await readFile('src/ui/moving-figure.css', 'utf8');
const options = {
  side: chosen.left ? 'left' : 'right',
  inside: chosen.psoas ? anatomyShapes : undefined,
  tint: chosen.tint ? muscleTints : undefined,
} as const;

/** The one that was named; with `--looks` one after the other. */
const lookOf = (at: number): Look =>
  LOOKS.find(({ id }) => id === chosen.look) ??
  (chosen.looks ? LOOKS[at % LOOKS.length] : undefined) ??
  DEFAULT_LOOK;

const pageOf = (motion: Motion, look: Look): string => {
  const cells = moments(motion).map(
    (phase) => `<div class="cell">${figureMarkup(motion, phase, look, options)}</div>`,
  );
  return `<!doctype html><style>${css}
body{color-scheme:${chosen.dark ? 'dark' : 'light'};margin:0;padding:8px;font:14px/1.3 'DejaVu Sans',sans-serif;background:${chosen.dark ? '#14191e' : '#fbf8f2'};color:${chosen.dark ? '#e6e3dc' : '#1d2733'}}
h2{font-size:15px;margin:0 0 4px}.row{display:flex;align-items:end}.cell{width:${cell}px;height:${cell}px}.moving-figure{height:100%!important}
</style><body><h2>${motion.id}</h2><div class="row">${cells.join('')}</div></body></html>`;
};

/** Pasted on a canvas, at most 22 below each other: of a page as long as this the browser pictures the top again and again. */
const pastedOn = (page: Page, strips: readonly Buffer[]): Promise<string> =>
  page.evaluate(
    async ({ sources, width, height }) => {
      const canvas = document.createElement('canvas');
      const columns = Math.ceil(sources.length / 22);
      canvas.width = columns * width;
      canvas.height = Math.ceil(sources.length / columns) * height;
      const pen = canvas.getContext('2d');
      for (const [i, source] of sources.entries()) {
        const strip = new Image();
        strip.src = `data:image/png;base64,${source}`;
        await strip.decode();
        pen?.drawImage(strip, (i % columns) * width, Math.floor(i / columns) * height);
      }
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    },
    { sources: strips.map((strip) => strip.toString('base64')), ...size },
  );

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const page = await browser.newPage({ viewport: size });
  await mkdir('.cache/figures', { recursive: true });
  const strips: Buffer[] = [];
  const drawn = motions.filter(({ id }) => ids.length === 0 || ids.includes(id));
  for (const [at, motion] of drawn.entries()) {
    await page.setContent(pageOf(motion, lookOf(at)));
    strips.push(await page.screenshot({ path: `.cache/figures/${motion.id}.png` }));
  }
  await writeFile(chosen.out, Buffer.from(await pastedOn(page, strips), 'base64'));
  console.log(`${drawn.length} exercises -> ${chosen.out}`);
} finally {
  await browser.close();
}
