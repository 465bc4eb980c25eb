// What a long diary costs on a slow phone: `npm run bench:diary`, after `npm run build`.
// Chromium with its CPU slowed four times opens the built app over diaries of 1 and of 20 years. `shown` is the time from the
// tap to the content on the screen, `held` the longest stretch in the four seconds after the tap in which a touch would have waited.
// The reference, a JSON round trip of fixed size, is measured under the same brake beside every diary.
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { day } from '#tests/support/diary-records.ts';
import { longDiary } from '#tests/support/long-diary.ts';
import { serve } from '#tests/support/static-server.ts';

const slowdown = Number(process.env['SLOWDOWN'] ?? 4);
const last = day(new Date().toISOString().slice(0, 10));
const rounds = Number(process.env['ROUNDS'] ?? 3);
const allYears = (process.env['YEARS'] ?? '0,1,20').split(',').map(Number);

type Taken = { readonly shown: number; readonly held: number };
/** What is tapped, and what must then be on the screen or have other words in it. Both are read in the page. */
type Tap = {
  readonly name: string;
  readonly from: string;
  /** What must be there before the tap, so that its coming is not taken for the answer. */
  readonly first?: string;
  readonly tap: string;
  readonly seen: string;
  /** How long somebody looks before the tap; what is made ahead is made in the meantime. */
  readonly lookMs?: number;
};

const tabOf = (path: string) => `nav a[href$="${path}"]`;
const all = 'input[type=radio][value=all]';

const taps: readonly Tap[] = [
  { name: 'Log', from: '/', tap: tabOf('/log/'), seen: 'input[type=radio][value="4"]' },
  {
    name: 'Today',
    from: '/log/',
    tap: 'nav a:first-of-type',
    seen: '.no-pain:not(:disabled), .no-pain-done',
  },
  { name: 'Trend', from: '/', tap: tabOf('/trend/'), seen: '.chart-slider, .trend-head .card' },
  {
    name: 'Trend, all',
    from: '/trend/',
    first: '.chart-slider',
    tap: all,
    seen: '.chart-slider',
  },
  {
    name: 'Trend, all, later',
    from: '/trend/',
    first: '.chart-slider',
    tap: all,
    seen: '.chart-slider',
    lookMs: 4000,
  },
  {
    name: 'list, older',
    from: '/trend/',
    first: '.list.diary > li',
    tap: '.list.diary ~ p button',
    seen: '.list.diary > li:nth-child(31)',
  },
  {
    name: 'Report, all',
    from: '/report/',
    first: '.report-span',
    tap: all,
    seen: '.report-span',
  },
];

const server = await serve('dist');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  console.log(`CPU slowed ${slowdown} times; milliseconds, the middle of ${rounds} rounds\n`);
  const results = new Map<number, Map<string, Taken>>();
  for (const years of allYears) results.set(years, await measure(years));
  print(results);
} finally {
  await browser.close();
  await server.stop();
}

async function measure(years: number): Promise<Map<string, Taken>> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await seed(page, years);

  const found = new Map<string, Taken[]>();
  const note = (name: string, taken: Taken) => found.set(name, [...(found.get(name) ?? []), taken]);
  const brake = await context.newCDPSession(page);
  const slow = (rate: number) => brake.send('Emulation.setCPUThrottlingRate', { rate });
  // The first visit after so many records came in makes what is derived from them: told apart, and not waited for slowly.
  await slow(slowdown);
  note('Today, first visit', await visit(page));
  await slow(1);
  await allMade(page, years);
  await slow(slowdown);
  for (let round = 0; round < rounds; round += 1) {
    note('reference', { shown: await reference(page), held: 0 });
    note('Today, from the icon', await visit(page));
    await quiet(page);
    for (const tap of taps) {
      // An empty diary has no range to choose and no list: only the screens are opened.
      if (years === 0 && !tap.tap.startsWith('nav')) continue;
      await page.goto(`${server.origin}${tap.from}`);
      await page.waitForSelector('#root[data-ready]');
      if (tap.first) await page.waitForSelector(tap.first);
      await quiet(page);
      if (tap.lookMs) await page.waitForTimeout(tap.lookMs);
      note(tap.name, await tapped(page, tap));
    }
  }
  await context.close();
  return new Map([...found].map(([name, list]) => [name, middle(list)]));
}

/** Opens the app as from its icon: `shown` is when the week's days are there. */
async function visit(page: Page): Promise<Taken> {
  await page.goto(server.origin, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<Taken>((resolve) => {
        let held = 0;
        new PerformanceObserver((list) => {
          for (const task of list.getEntries()) held = Math.max(held, task.duration);
        }).observe({ type: 'longtask', buffered: true });
        const look = (): void => {
          const ready = document.querySelector(
            '#root[data-ready] .no-pain:not(:disabled), .no-pain-done',
          );
          if (!ready && performance.now() < 60_000) {
            requestAnimationFrame(look);
            return;
          }
          const shown = performance.now();
          setTimeout(() => resolve({ shown, held }), 4000);
        };
        look();
      }),
  );
}

/** Taps and waits for what must be seen; then watches four seconds for stretches in which nothing would answer. */
async function tapped(page: Page, { tap, seen }: Tap): Promise<Taken> {
  return page.evaluate(
    ({ tap: selector, seen: wanted }) =>
      new Promise<Taken>((resolve) => {
        let held = 0;
        const watcher = new PerformanceObserver((list) => {
          for (const task of list.getEntries()) held = Math.max(held, task.duration);
        });
        watcher.observe({ type: 'longtask' });
        const target = document.querySelector<HTMLElement>(selector);
        const signOf = (element: Element | null) =>
          element && (element.getAttribute('max') ?? element.textContent);
        const was = signOf(document.querySelector(wanted));
        const start = performance.now();
        target?.click();
        const look = (): void => {
          const now = signOf(document.querySelector(wanted));
          if ((now === null || now === was) && performance.now() - start < 60_000) {
            requestAnimationFrame(look);
            return;
          }
          const shown = performance.now() - start;
          setTimeout(() => {
            watcher.disconnect();
            resolve({ shown, held });
          }, 4000);
        };
        requestAnimationFrame(look);
      }),
    { tap, seen },
  );
}

/** Waits until nothing long has run for a second. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let since = performance.now();
        let before = since;
        const timer = setInterval(() => {
          const now = performance.now();
          if (now - before > 150) since = now;
          before = now;
          if (now - since < 1000) return;
          clearInterval(timer);
          resolve();
        }, 20);
      }),
  );
}

/** A JSON round trip of 4,000 small records. */
async function reference(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rows = Array.from({ length: 4000 }, (_, id) => ({ id, day: '2026-11-23', nrs: id % 11 }));
    const start = performance.now();
    JSON.parse(JSON.stringify(rows));
    return performance.now() - start;
  });
}

/** Writes the diary into the app's own tables, past the app, in portions. All sessions have the same moves and steps. */
async function seed(page: Page, years: number): Promise<void> {
  const days = longDiary(years, last);
  for (let from = 0; from < days.length; from += 1000) {
    const part = days.slice(from, from + 1000);
    const { moves, steps } = part[0]?.session ?? {};
    await page.evaluate(
      ({ same, ...tables }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('hipwise');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction(Object.keys(tables), 'readwrite', {
              durability: 'relaxed',
            });
            for (const row of tables.entries) writing.objectStore('entries').put(row);
            for (const row of tables.runs) writing.objectStore('runs').put(row);
            for (const row of tables.sessions)
              writing.objectStore('sessions').put({ ...row, ...same });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        }),
      {
        same: { moves, steps },
        entries: part.flatMap(({ entries }) => entries),
        runs: part.flatMap(({ runs }) => runs),
        sessions: part.map(({ session }) => ({ ...session, moves: [], steps: [] })),
      },
    );
  }
}

/** Waits until every session has its row of what it came to, and every past month of the three long tables its pack. */
async function allMade(page: Page, years: number): Promise<void> {
  const months = new Set(longDiary(years, last).map(({ session }) => session.day.slice(0, 7))).size;
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hipwise');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const look = () => {
            const reading = opening.result.transaction(['sessions', 'routines', 'packs']);
            const sessions = reading.objectStore('sessions').count();
            const made = reading.objectStore('routines').count();
            const packs = reading.objectStore('packs').count();
            reading.oncomplete = () => {
              if (made.result < sessions.result || packs.result < wanted)
                return void setTimeout(look, 500);
              opening.result.close();
              resolve();
            };
          };
          look();
        };
      }),
    3 * Math.max(0, months - 1),
  );
}

function middle(list: readonly Taken[]): Taken {
  const of = (key: keyof Taken) =>
    list.map((one) => one[key]).toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
  return { shown: of('shown'), held: of('held') };
}

function print(results: ReadonlyMap<number, ReadonlyMap<string, Taken>>): void {
  const years = [...results.keys()];
  const cell = (text: string) => text.padStart(16);
  console.log(''.padEnd(22) + years.map((n) => cell(`${n} years`)).join('') + cell('growth'));
  console.log(''.padEnd(22) + years.map(() => cell('shown / held')).join(''));
  const names = new Set([...results.values()].flatMap((found) => [...found.keys()]));
  for (const name of names) {
    const found = years.map((n) => results.get(n)?.get(name));
    const cells = found.map((one) =>
      cell(one ? `${one.shown.toFixed(0)} / ${one.held.toFixed(0)}` : '–'),
    );
    const [one, twenty] = [results.get(1)?.get(name), results.get(20)?.get(name)];
    const growth = one && twenty ? `x ${(twenty.shown / one.shown).toFixed(1)}` : '';
    console.log(name.padEnd(22) + cells.join('') + cell(growth));
  }
}
