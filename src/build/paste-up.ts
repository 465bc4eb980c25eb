import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** The pictures side by side, a few a sheet, to be seen at full size: of a long page its first two screens. */
export const pasteUp = async (
  on: Browser,
  folder: string,
  names: readonly string[],
  [width, height]: readonly [number, number],
) => {
  const columns = Math.max(1, Math.floor(1560 / width));
  const sheets = Array.from({ length: Math.ceil(names.length / columns) }, (_, at) =>
    names.slice(at * columns, (at + 1) * columns),
  );
  const page = await on.newPage({ viewport: { width: columns * (width + 8), height: 400 } });
  for (const [at, some] of sheets.entries()) {
    const cells = some.map(
      (name) =>
        `<figure><figcaption>${name}</figcaption><div><img src="${name}.png"></div></figure>`,
    );
    const file = `${folder}/sheet-${at + 1}`;
    await writeFile(
      `${file}.html`,
      `<!doctype html><style>body{margin:0;background:#888;font:14px sans-serif;display:flex;gap:8px}figure{margin:0;width:${width}px}div{max-height:${2 * height}px;overflow:hidden}img{display:block}</style>${cells.join('')}`,
    );
    await page.goto(`file://${process.cwd()}/${file}.html`);
    await page.screenshot({ path: `${file}.png`, fullPage: true });
  }
  await page.close();
};
