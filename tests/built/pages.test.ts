import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

// What `npm run build` left in dist/: the files that a host serves.
const dist = 'dist';
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const pages = files.filter((file) => file.endsWith('.html'));
const chunks = files.filter((file) => file.startsWith('assets/') && file.endsWith('.js'));
const worker = read('sw.js');

/** What a page's first script asks for: the app's own script, then its chunks. */
const filesOf = (page: string, ending: string) =>
  [...page.matchAll(/"\/(assets\/[^"]+)"/g)].flatMap(([, file = '']) =>
    file.endsWith(ending) ? [file] : [],
  );
const scriptsOf = (page: string) => filesOf(page, '.js');
const sheetsOf = (page: string) => filesOf(page, '.css');
const kilobytes = (text: string) => brotliCompressSync(text).length / 1024;

describe('every prerendered page', () => {
  it.each(pages)('%s has its heading, title, policy and style inside', (file) => {
    const page = read(file);
    // The shell stands for addresses that only the script knows, so it says nothing yet.
    if (file !== '404.html') expect(page).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toContain('Content-Security-Policy');
    expect(page).not.toMatch(/unsafe-(inline|eval)/);
    expect(page).toContain('<style>');
    // Either would be asked for before the first paint.
    expect(page).not.toMatch(/<link rel="(stylesheet|modulepreload)"|<script[^>]* src/);
  });

  it.each(pages)('%s has no inline style or handler, which the policy would refuse', (file) => {
    const body = read(file).split('<body>')[1] ?? '';
    expect(body).not.toMatch(/\sstyle="/);
    expect(body).not.toMatch(/\son[a-z]+="/);
  });

  it('has a title of its own', () => {
    const titles = pages
      .filter((file) => file !== '404.html')
      .map((file) => /<title>([^<]*)/.exec(read(file))?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('a worker', () => {
  // WebKit runs a worker's first file anew when another file imports from it.
  it('has a first file that nothing imports from', () => {
    const first = chunks.filter((file) => /backup-worker-(?!program)/.test(file));
    expect(first).toHaveLength(1);
    for (const file of first)
      for (const chunk of chunks)
        expect(read(chunk), chunk).not.toMatch(`from"./${file.replace('assets/', '')}"`);
  });
});

describe('the service worker', () => {
  const tabs = ['index', 'move/index', 'log/index', 'trend/index', 'learn/index', '404'].map(
    (page) => `${page}.html`,
  );

  it.each([...tabs, ...chunks, 'manifest.webmanifest'])('keeps %s', (file) => {
    expect(worker).toContain(`"${file}"`);
  });
});

describe('what must arrive before a page is usable', () => {
  const firstVisit = ['index.html', 'move/index.html', 'learn/index.html', 'trend/index.html'];

  it.each(firstVisit)('%s needs at most 120 KB compressed', (file) => {
    const page = read(file);
    const total = [page, ...[...scriptsOf(page), ...sheetsOf(page)].map(read)].reduce(
      (sum, text) => sum + kilobytes(text),
      0,
    );
    expect(total).toBeLessThanOrEqual(120);
  });

  it('the figure comes after it, but on the two pages that are drawn of it', () => {
    const figure = chunks.filter((file) => /\/(figure-(?!four)|moving-figure-)/.test(file));
    expect(figure).toHaveLength(2);
    const asking = pages.filter((page) =>
      scriptsOf(read(page)).some((script) => figure.includes(script)),
    );
    expect(asking.toSorted()).toEqual(['learn/hip/index.html', 'report/index.html']);
  });

  /** The page's first script, run where the browser has a worker for it or none, then has painted the page or not. */
  const askedBy = async (file: string, controller: object | null, painted: boolean) => {
    const [, script = ''] =
      /<script>(\(\(script, links, base\)[^<]*)<\/script>/.exec(read(file)) ?? [];
    const asked: string[] = [];
    const run: string[] = [];
    class Observer {
      private readonly told: (list: object) => void;
      constructor(told: (list: object) => void) {
        this.told = told;
      }
      observe() {
        if (painted) this.told({ getEntriesByName: () => [{}] });
      }
    }
    runInNewContext(script.replace(/\bimport\(/, 'load('), {
      load: async (name: string) => run.push(name),
      navigator: { serviceWorker: { controller } },
      document: {
        createElement: () => ({}),
        head: { append: ({ href }: { readonly href: string }) => asked.push(href) },
      },
      PerformanceObserver: Observer,
      setTimeout: () => {},
    });
    return { asked, run };
  };

  it.each(firstVisit)('%s runs the script once it is painted, not before', async (file) => {
    const script = [`/${scriptsOf(read(file))[0]}`];
    expect(await askedBy(file, {}, false)).toEqual({ asked: [], run: [] });
    expect(await askedBy(file, {}, true)).toEqual({ asked: [], run: script });
  });

  it.each(firstVisit)('%s asks for it all together where no worker gives it', async (file) => {
    const page = read(file);
    expect(await askedBy(file, null, false)).toEqual({ asked: [], run: [] });
    expect((await askedBy(file, null, true)).asked).toEqual(
      [...sheetsOf(page), ...scriptsOf(page).slice(1)].map((one) => `/${one}`),
    );
  });

  // Each costs a slow phone a request and some milliseconds; left alone, the bundler makes three dozen.
  it.each(firstVisit)('%s needs at most 14 scripts', (file) => {
    expect(scriptsOf(read(file)).length).toBeLessThanOrEqual(14);
  });

  it.each(firstVisit)('%s carries no validation code', (file) => {
    for (const script of scriptsOf(read(file))) expect(read(script)).not.toContain('_zod');
  });
});

describe('chunks', () => {
  // React, the router, the shell, the words and what the tabs share; what else is needed comes when it is needed.
  const start = scriptsOf(read('404.html'));
  const react = start.find((file) => /client-/.test(file)) ?? '';

  it('what every page needs is at most 104 KB compressed, half of it React', () => {
    const sizes = start.map((file) => kilobytes(read(file)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(104);
    expect(kilobytes(read(react))).toBeLessThanOrEqual(57);
  });

  it('the first script that is run is at most 3 KB compressed: it asks for the others piece by piece', () => {
    expect(kilobytes(read(start[0] ?? ''))).toBeLessThanOrEqual(3);
  });

  // The library of the report: asked for when a report is shared, never before.
  const pdf = chunks.filter((file) => /jspdf/.test(file));

  it('one holds the library of the PDF, at most 120 KB compressed, and no page asks for it', () => {
    expect(pdf).toHaveLength(1);
    for (const file of pdf) {
      expect(kilobytes(read(file))).toBeLessThanOrEqual(120);
      expect(pages.filter((page) => read(page).includes(file))).toEqual([]);
    }
  });

  it.each(chunks.filter((file) => file !== react && !pdf.includes(file)))(
    '%s is at most 40 KB compressed',
    (file) => {
      expect(kilobytes(read(file))).toBeLessThanOrEqual(40);
    },
  );
});
