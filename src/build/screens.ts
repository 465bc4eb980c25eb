// Pictures of every screen to look at, one by one and as sheets, in .cache/screens/.
// `npm run build` first; `npm run screens -- [--only=today,log] [--size=360x740] [--theme=dark] [--diary=full] [--look=large-text]`.
// Without options every setting is made; a word of a list chooses those that hold it.
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { Records } from '#src/domain/backup.schema.ts';
import { writeBackup } from '#src/domain/backup.ts';
import { addDays, dayNumber } from '#src/domain/day.ts';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import { anAdvice, anEntry, day, noRecords, startOfDiary } from '#tests/support/diary-records.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';
import { longDiary } from '#tests/support/long-diary.ts';
import { reportDiary } from '#tests/support/report-diary.ts';
import { screens } from '#tests/support/screens.ts';
import { serve } from '#tests/support/static-server.ts';
import { recordsOf } from '#tests/support/worked-diary-backup.ts';
import { type Moment, moments } from './moments.ts';
import { pasteUp } from './paste-up.ts';
import { runnersPhone } from './runners-phone.ts';

const { values: chosen } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    diary: { type: 'string' },
    look: { type: 'string' },
    out: { type: 'string', default: '.cache/screens' },
  },
});

const longWords =
  'Streckübungsnachbesprechungsterminverschiebung after the Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch half marathon, https://example.org/a/very/long/address/that/has/no/space/to/break/at/all';

const today = day('2026-11-23');
const typicalFirst = addDays(today, -41);
const moved = dayNumber(typicalFirst) - dayNumber(startOfDiary.day);
const worked = (id: string): Records => {
  const diary = sharedCases.find((one) => one.id === id);
  if (!diary) throw new Error(`${id} is not a worked diary`);
  return recordsOf(diary, addDays(today, 1 - diary.pain.length));
};
const half = longDiary(0.5, today);

/** What lies on the phone. */
const diaries: Readonly<Record<string, Records | undefined>> = {
  empty: undefined,
  few: {
    ...noRecords,
    entries: [0, 1, 2, 4, 6].map((later) =>
      anEntry(`few-${later}`, later + moved + 35, { nrs: [4, 3, 4, 2, 3][later % 5] ?? 3 }),
    ),
  },
  typical: {
    ...worked('T09'),
    runs: reportDiary.runs.map((run) => ({
      ...run,
      day: addDays(run.day, moved),
      createdDay: addDays(run.createdDay, moved),
    })),
  },
  notice: {
    ...worked('T05'),
    adviceShown: [anAdvice('shown', moved + 40)],
  },
  urgent: worked('T18'),
  emergency: worked('T17'),
  full: {
    ...noRecords,
    entries: half
      .flatMap(({ entries }) => entries)
      .map((entry, at) => (at % 20 === 0 ? { ...entry, note: longWords } : entry)),
    runs: half
      .flatMap(({ runs }) => runs)
      .map((run, at) => ({ ...run, note: at % 9 ? '' : longWords })),
    sessions: half.map(({ session }) => session),
  },
};

/** How the system or the runner wants to see it. */
const looks = {
  plain: {},
  'large-text': { large: true },
  'forced-colours': { context: { forcedColors: 'active' as const } },
} as const;

const sizes = ['360x740', '390x844', '844x390', '1280x800'];
const themes = ['light', 'dark'] as const;

const nameOf = (path: string) => path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'today';
const asked = (list: readonly string[], words: string | undefined) =>
  words === undefined ? list : list.filter((one) => words.split(',').includes(one));

const everyMoment: readonly Moment[] = [
  ...screens.map((path) => ({ name: nameOf(path), path, reach: async () => {} })),
  ...moments,
];
const names = asked(
  everyMoment.map(({ name }) => name),
  chosen.only,
);
const wanted = everyMoment.filter(({ name }) => names.includes(name));

const server = await serve('dist');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  for (const diary of asked(Object.keys(diaries), chosen.diary))
    for (const look of asked(Object.keys(looks), chosen.look))
      for (const size of asked(sizes, chosen.size))
        for (const theme of asked(themes, chosen.theme))
          await sheet(browser, { diary, look, size, theme });
} finally {
  await browser.close();
  await server.stop();
}

type Setting = Readonly<Record<'diary' | 'look' | 'size' | 'theme', string>>;

async function sheet(on: Browser, setting: Setting): Promise<void> {
  const { diary, look, size, theme } = setting;
  const { large, context } = looks[look as keyof typeof looks] as {
    large?: true;
    context?: { forcedColors: 'active' };
  };
  const [width = 390, height = 844] = size.split('x').map(Number);
  const records = diaries[diary];
  const page = await runnersPhone(on, {
    origin: server.origin,
    width,
    height,
    now: new Date(`${today}T17:40:00Z`),
    ...(records ? { backup: writeBackup(records, Date.now(), today) } : {}),
    context: { colorScheme: theme as 'light' | 'dark', serviceWorkers: 'block', ...context },
  });
  // Some moments need what this diary does not hold.
  page.setDefaultTimeout(8000);
  const folder = `${chosen.out}/${diary}-${look}-${theme}-${size}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictured: string[] = [];
  for (const { name, path, reach } of wanted) {
    await page.goto(`${server.origin}${path}`);
    await page.locator('#root[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    if (large)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '212.5%';
      });
    const isThere = await reach(page).then(
      () => true,
      (error: unknown) => console.log(`${folder}: no ${name} (${String(error).split('\n')[0]})`),
    );
    if (!isThere) continue;
    await page.evaluate(drawAllStills);
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    pictured.push(name);
  }
  await page.context().close();
  await pasteUp(on, folder, pictured, [width, height]);
  console.log(folder);
}

/** In the page: what is drawn only when it comes near the screen, drawn. */
async function drawAllStills(): Promise<void> {
  for (const still of document.querySelectorAll<HTMLElement>('.exercise-still')) {
    if (!still.checkVisibility()) continue;
    still.scrollIntoView();
    while (still.childElementCount === 0) await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}
