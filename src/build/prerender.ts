import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { firstScript } from './first-script.ts';
import { usedStyle } from './used-style.ts';

type Page = {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly modules: readonly string[];
};

type Renderer = {
  readonly pages: readonly string[];
  readonly renderPage: (pathname: string, base: string) => Promise<Page>;
};

/** Vite's list of chunks by source file. */
type Chunks = Readonly<Record<string, Chunk | undefined>>;
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};

/** Where `vite build --ssr` puts the renderer, from the project's root. */
export const rendererDir = '.cache/prerender';

/**
 * Writes one HTML file for every known page, with the style it uses inside and a content security policy that lets only
 * this build's own style and script run. Runs before the service worker is made, so that all of it is precached.
 */
export const prerender = (): Plugin => {
  let outDir = 'dist';
  let base = '/';
  let ssr = false;
  // A bundle that failed is closed as well, and this hook is not told that it failed.
  let written = false;
  return {
    name: 'hipwise:prerender',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      base = config.base;
      ssr = Boolean(config.build.ssr);
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      async handler() {
        if (ssr || !written) return;
        const template = (await readFile(join(outDir, 'index.html'), 'utf8')).replaceAll(
          /<link rel="(?:stylesheet|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>/g,
          '',
        );
        const entry = pathToFileURL(resolve(rendererDir, 'prerender.js'));
        const { pages, renderPage }: Renderer = await import(entry.href);
        const chunks: Chunks = JSON.parse(
          await readFile(join(outDir, '.vite/manifest.json'), 'utf8'),
        );
        const fill = async (page: Page) => {
          const needed = neededChunks(chunks, page.modules);
          const sheets = [...new Set(needed.flatMap(({ css = [] }) => css))];
          const texts = await Promise.all(
            sheets.map((sheet) => readFile(join(outDir, sheet), 'utf8')),
          );
          const bare = filled(template, page, []);
          const style = await usedStyle(bare, texts.map((text) => text.trim()).join('\n'));
          return withPolicy(
            filled(template, page, [starting(needed, base), `<style>${style}</style>`]),
          );
        };
        const write = async (file: string, page: string, html: string) => {
          const path = join(outDir, file);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(
            path,
            html.replace('<div id="root">', `<div id="root" data-page="${page}">`),
          );
        };
        for (const page of pages)
          await write(`${page}index.html`, page, await fill(await renderPage(page, base)));
        // The shell for every address without a page of its own: the script draws what belongs there, or that there is nothing.
        const shell = await renderPage('/not-prerendered/', base);
        const empty = shell.html.replace(/(<main[^>]*>).*<\/main>/s, '$1</main>');
        await write('404.html', '', await fill({ ...shell, html: empty, title: 'Hipwise' }));
      },
    },
  };
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const filled = (template: string, page: Page, head: readonly string[]) =>
  template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${page.language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${page.title}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, start: string) => `${start}"${escapeHtml(page.description)}"`,
    )
    .replace('</head>', () => `${head.join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`);

/** What src/app/main.tsx imports piece by piece. */
const startModules = [
  'index.html',
  'node_modules/react-dom/client.js',
  'src/app/app.tsx',
  'src/app/start-app.tsx',
];

/** The chunks that a page needs before it can be taken over, each once. */
const neededChunks = (chunks: Chunks, modules: readonly string[]): readonly Chunk[] => {
  const needed = new Set<Chunk>();
  const add = (name: string) => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`no chunk was built from ${name}`);
    if (needed.has(chunk)) return;
    needed.add(chunk);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const name of [...startModules, ...modules]) add(name);
  return [...needed];
};

/** Runs the app's script, asking early for the chunks that it will import and their style sheets. */
const starting = ([entry, ...chunks]: readonly Chunk[], base: string): string => {
  const sheets = [...new Set(chunks.flatMap(({ css = [] }) => css))];
  const links = [
    ...sheets.map((file) => ({ rel: 'preload', as: 'style', href: base + file })),
    ...chunks.map(({ file }) => ({ rel: 'modulepreload', href: base + file })),
  ];
  const script = firstScript(`${base}${entry?.file}`, links, base);
  return `<script>${script}</script>`;
};

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const withPolicy = (html: string): string => {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map((match) => hash(match[1] ?? ''))
      .join(' ');
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hashes('script')}`,
    `style-src 'self' ${hashes('style')}`,
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
