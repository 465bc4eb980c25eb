/* Draws every exercise at five moments to .cache/figures.png: npm run figures -- [--dark] [--left] [--psoas] [--tint] [--looks] [--look=id] [--width=300] [exercise ids] */
import { mkdirSync, readFileSync } from 'node:fs';

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
const rows = chosen.map((motion, i) => {
  const named = figures.LOOKS.find((l) => l.id === option('look'));
  const look = named ?? figures.LOOKS[flags.includes('--looks') ? i % figures.LOOKS.length : 0];
  const cells = sheet
    .moments(motion)
    .map((phase) => `<div class="cell">${sheet.figureMarkup(motion, phase, look, options)}</div>`);
  return `<section><h2>${motion.id}</h2><div class="row">${cells.join('')}</div></section>`;
});
const page = `<!doctype html><html data-theme="${dark ? 'dark' : 'light'}"><style>${css}
body{margin:0;padding:16px;font:14px/1.3 'DejaVu Sans',sans-serif;background:${dark ? '#14191e' : '#fbf8f2'};color:${dark ? '#e6e3dc' : '#1d2733'};width:${big * 5 + 32}px}
h2{font-size:15px;margin:10px 0 2px}.row{display:flex;align-items:end}.cell{width:${big}px;height:${big}px}.moving-figure{height:100%!important}
</style><body>${rows.join('')}</body></html>`;

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: true,
});
try {
  const tab = await browser.newPage({ viewport: { width: big * 5 + 32, height: 800 } });
  await tab.setContent(page);
  mkdirSync('.cache', { recursive: true });
  const path = option('out') ?? '.cache/figures.png';
  await tab.screenshot({ path, fullPage: true });
  mkdirSync('.cache/figures', { recursive: true });
  for (const [i, section] of (await tab.$$('section')).entries()) {
    await section.screenshot({ path: `.cache/figures/${chosen[i].id}.png` });
  }
  console.log(`${chosen.length} exercises -> ${path}`);
} finally {
  await browser.close();
}
