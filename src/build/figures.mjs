/* Draws every exercise at five moments to .cache/figures.png, and each alone to .cache/figures/: npm run figures -- [--dark] [--left] [--psoas] [--tint] [--looks] [--look=id] [--width=300] [exercise ids] */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const { chromium: browsers } = await import('playwright-core');
const { runnerImport } = await import('vite');

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const ids = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const dark = flags.includes('--dark');
const option = (name) => flags.find((f) => f.startsWith(`--${name}=`))?.split('=')[1];
const big = Number(option('width') ?? 300);

const { module: sheet } = await runnerImport('/src/build/figure-sheet.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['node'] },
});
const { module: figures } = await runnerImport('/src/figure/figures.ts', {
  configFile: false,
  logLevel: 'error',
});
const { module: harderAndEasier } = await runnerImport('/src/build/figure-versions.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['node'] },
});
const css = readFileSync('src/ui/moving-figure.css', 'utf8');

const chosen = [...sheet.motions, ...harderAndEasier.versions].filter(
  (m) => ids.length === 0 || ids.includes(m.id),
);
const options = {
  side: flags.includes('--left') ? 'left' : 'right',
  inside: flags.includes('--psoas') ? sheet.inside : undefined,
  tint: flags.includes('--tint') ? sheet.tint : undefined,
};
const pageOf = (motion, at) => {
  const named = figures.LOOKS.find((l) => l.id === option('look'));
  const look = named ?? figures.LOOKS[flags.includes('--looks') ? at % figures.LOOKS.length : 0];
  const cells = sheet
    .moments(motion)
    .map((phase) => `<div class="cell">${sheet.figureMarkup(motion, phase, look, options)}</div>`);
  return `<!doctype html><style>${css}
body{color-scheme:${dark ? 'dark' : 'light'};margin:0;padding:8px;font:14px/1.3 'DejaVu Sans',sans-serif;background:${dark ? '#14191e' : '#fbf8f2'};color:${dark ? '#e6e3dc' : '#1d2733'}}
h2{font-size:15px;margin:0 0 4px}.row{display:flex;align-items:end}.cell{width:${big}px;height:${big}px}.moving-figure{height:100%!important}
</style><body><h2>${motion.id}</h2><div class="row">${cells.join('')}</div></body></html>`;
};

/** Pasted on a canvas, at most 22 below each other: of a page as long as this the browser pictures the top again and again. */
const pastedOn = (tab, strips) =>
  tab.evaluate(
    async ([sources, width, height]) => {
      const canvas = document.createElement('canvas');
      const columns = Math.ceil(sources.length / 22);
      canvas.width = columns * width;
      canvas.height = Math.ceil(sources.length / columns) * height;
      const pen = canvas.getContext('2d');
      for (const [i, source] of sources.entries()) {
        const strip = new Image();
        strip.src = `data:image/png;base64,${source}`;
        await strip.decode();
        pen.drawImage(strip, (i % columns) * width, Math.floor(i / columns) * height);
      }
      return canvas.toDataURL('image/png').split(',')[1];
    },
    [strips.map((strip) => strip.toString('base64')), size.width, size.height],
  );

const size = { width: big * 5 + 16, height: big + 40 };
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: true,
});
try {
  const tab = await browser.newPage({ viewport: size });
  mkdirSync('.cache/figures', { recursive: true });
  const strips = [];
  for (const [i, motion] of chosen.entries()) {
    await tab.setContent(pageOf(motion, i));
    strips.push(await tab.screenshot({ path: `.cache/figures/${motion.id}.png` }));
  }
  const path = option('out') ?? '.cache/figures.png';
  writeFileSync(path, Buffer.from(await pastedOn(tab, strips), 'base64'));
  console.log(`${chosen.length} exercises -> ${path}`);
} finally {
  await browser.close();
}
