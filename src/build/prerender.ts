import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

type Page = {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly modules: readonly string[];
};

type Renderer = {
  readonly pages: readonly string[];
  readonly renderPage: (pathname: string, base: string) => Promise<Page>;
};

/** Vite's list of chunks by source file. */
type Chunks = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[] } | undefined>
>;

/** Where `vite build --ssr` puts the renderer, from the project's root. */
export const rendererDir = '.cache/prerender';

/**
 * Writes one HTML file for every known page, with its style inside and a content security policy that lets only
 * this build's own style and script run. Runs before the service worker is made, so that all of it is precached.
 */
export const prerender = (): Plugin => {
  let outDir = 'dist';
  let base = '/';
  let ssr = false;
  return {
    name: 'hipwise:prerender',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      base = config.base;
      ssr = Boolean(config.build.ssr);
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      async handler(error?: Error) {
        if (ssr || error) return;
        const template = await inlineStyle(join(outDir, 'index.html'), outDir, base);
        const entry = pathToFileURL(resolve(rendererDir, 'prerender.js'));
        const { pages, renderPage }: Renderer = await import(entry.href);
        const chunks: Chunks = JSON.parse(
          await readFile(join(outDir, '.vite/manifest.json'), 'utf8'),
        );
        const fill = (page: Page) => filled(template, page, preloads(chunks, page.modules, base));
        const write = async (file: string, page: string, html: string) => {
          const path = join(outDir, file);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(
            path,
            html.replace('<div id="root">', `<div id="root" data-page="${page}">`),
          );
        };
        for (const page of pages)
          await write(`${page}index.html`, page, fill(await renderPage(page, base)));
        // The shell for every address without a page of its own: the script draws what belongs there, or that there is nothing.
        const shell = await renderPage('/not-prerendered/', base);
        const empty = shell.html.replace(/(<main[^>]*>).*<\/main>/s, '$1</main>');
        await write('404.html', '', fill({ ...shell, html: empty, title: 'Hipwise' }));
      },
    },
  };
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const filled = (template: string, page: Page, preloadLinks: string) =>
  template
    .replace(/<title>.*?<\/title>/, () => `<title>${page.title}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, head: string) => `${head}"${escapeHtml(page.description)}"`,
    )
    .replace('</head>', () => `${preloadLinks}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`);

/** Links for the page's own chunks and theirs, so that they travel together with the script that asks for them. */
const preloads = (chunks: Chunks, modules: readonly string[], base: string): string => {
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`no chunk was built from ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const name of modules) add(name);
  const entry = chunks['index.html']?.file;
  return [...files]
    .filter((file) => file !== entry)
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
    .join('');
};

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inlineStyle = async (file: string, outDir: string, base: string): Promise<string> => {
  let html = await readFile(file, 'utf8');
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
  const styles: string[] = [];
  for (const match of html.matchAll(link)) {
    const href = match[1] ?? '';
    styles.push((await readFile(join(outDir, href.slice(base.length)), 'utf8')).trim());
  }
  const style = styles.join('\n');
  html = html.replace(link, '').replace('</head>', () => `<style>${style}</style></head>`);
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) =>
    hash(match[1] ?? ''),
  );
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' ${hash(style)}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Text becomes code nowhere; the one policy (device/script-address.ts) lets only our own workers through.
    "require-trusted-types-for 'script'",
    'trusted-types hipwise',
  ].join('; ');
  return html.replace(
    '<meta charset="utf-8" />',
    () =>
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
};
