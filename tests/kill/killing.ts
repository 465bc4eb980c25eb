import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Records } from '#src/domain/backup.schema.ts';
import type { OpenStorage, Storage } from '#src/storage/storage.ts';
import { type Random, seeded } from '#tests/support/seeded.ts';
import { serve } from '#tests/support/static-server.ts';
import { startBrowser } from './browser-process.ts';
import { judge, planWrites, rowsOfStream, type Stream, type Verdict } from './write-plan.ts';

export type Killing = Verdict & {
  readonly kills: number;
  /** Rows that the app could not read at the end of a profile. */
  readonly setAside: number;
  /** Kills that came before the first acknowledgement, so while the diary was being made or opened. */
  readonly early: number;
};

export type KillingOptions = {
  readonly kills: number;
  readonly seed: number;
  /** A build with its list of chunks. */
  readonly folder: string;
  readonly onKill?: (soFar: Killing) => void;
};

/** A profile is thrown away after so many kills: making a new diary is killed too. */
const livesOfProfile = 20;

/** Kills the browser `kills` times while the built app's storage writes, and looks each time at what is on the disk. */
export const killWhileWriting = async (options: KillingOptions): Promise<Killing> => {
  const random = seeded(options.seed);
  const server = await serve(options.folder);
  let total: Killing = {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    halfWritten: 0,
    setAside: 0,
    early: 0,
  };
  try {
    while (total.kills < options.kills) {
      const before = total;
      const lives = Math.min(livesOfProfile, options.kills - before.kills);
      total = await killOnProfile(server.origin, lives, random, options, before);
    }
    return total;
  } finally {
    await server.stop();
  }
};

type Life = { readonly name: string; readonly streams: readonly Stream[]; heard: number[] };

const killOnProfile = async (
  origin: string,
  lives: number,
  random: Random,
  { folder, onKill }: KillingOptions,
  before: Killing,
): Promise<Killing> => {
  const profile = await mkdtemp(join(tmpdir(), 'hipwise-kill-'));
  const chunk = await storageChunk(folder);
  const lived: Life[] = [];
  let early = 0;
  try {
    for (let life = 0; life < lives; life += 1) {
      const name = `life${life}`;
      const current: Life = { name, streams: planWrites(name, random), heard: [0, 0, 0] };
      lived.push(current);
      await writeUntilKilled(profile, origin, chunk, current, random);
      if (current.heard.every((count) => count === 0)) early += 1;
      onKill?.({ ...before, kills: before.kills + life + 1 });
    }
    const { records, setAside } = await readDisk(profile, origin, chunk);
    const verdicts = lived.flatMap(({ name, streams, heard }) =>
      streams.map((stream, index) =>
        judge(stream, heard[index] ?? 0, rowsOfStream(name, index, records)),
      ),
    );
    const sum = (of: keyof Verdict) => verdicts.reduce((all, verdict) => all + verdict[of], 0);
    return {
      kills: before.kills + lives,
      acknowledged: before.acknowledged + sum('acknowledged'),
      lost: before.lost + sum('lost'),
      halfWritten: before.halfWritten + sum('halfWritten'),
      setAside: before.setAside + setAside,
      early: before.early + early,
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

const writeUntilKilled = async (
  profile: string,
  origin: string,
  chunk: string,
  life: Life,
  random: Random,
) => {
  const { page, kill } = await startBrowser(profile);
  const enough = random.below(60);
  const moreMs = random.below(12);
  let heardAll = 0;
  await new Promise<void>((resolve, reject) => {
    const hear = (stream: number, count: number) => {
      life.heard[stream] = Math.max(life.heard[stream] ?? 0, count);
      heardAll += 1;
      if (heardAll === enough) resolve();
    };
    if (enough === 0) setTimeout(resolve, random.below(400));
    // A page that has written all there was to write says no more; then the kill comes in silence.
    setTimeout(resolve, 20_000).unref();
    const write = async () => {
      await page.exposeFunction('acknowledged', hear);
      await openDiary(page, origin, chunk);
      await page.evaluate(writeStreams, life.streams);
    };
    // Its connection ends with the browser: that is the point.
    write().catch((error: unknown) => {
      if (!String(error).includes('closed')) reject(error);
    });
  });
  await new Promise((resolve) => setTimeout(resolve, moreMs));
  await kill();
};

const readDisk = async (profile: string, origin: string, chunk: string) => {
  const { page, kill } = await startBrowser(profile);
  try {
    await openDiary(page, origin, chunk);
    return await page.evaluate(readEverything);
  } finally {
    await kill();
  }
};

/** Where the build put the storage. */
const storageChunk = async (folder: string): Promise<string> => {
  const chunks: Readonly<Record<string, { readonly file: string } | undefined>> = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const file = chunks['src/storage/open.ts']?.file;
  if (file === undefined) throw new Error('the build has no chunk of src/storage/open.ts');
  return file;
};

declare global {
  var openStorage: OpenStorage;
  var acknowledged: (stream: number, count: number) => void;
}

const openDiary = async (page: Page, origin: string, chunk: string) => {
  // The page of no screen: little but the storage is at work.
  await page.goto(`${origin}/404.html`);
  // As text, because a test runner would replace the import by its own.
  await page.evaluate(`(async () => {
    globalThis.openStorage = (await import('/${chunk}')).openStorage;
  })()`);
};

/** Runs in the page: every stream at once, each write after the one before it was acknowledged. */
const writeStreams = async (streams: readonly Stream[]): Promise<void> => {
  const opened = await globalThis.openStorage();
  if (!opened.ok) throw new Error(opened.reason);
  const { diary, sessions, importAll } = opened.storage;
  const nothing = { runs: [], sessions: [], acknowledgements: [], adviceShown: [] };
  const perform = (write: Stream[number]) => {
    if (write.kind === 'entry') return diary.put(write.entry);
    if (write.kind === 'removal') return diary.remove(write.id);
    if (write.kind === 'session') return sessions.put(write.session);
    return importAll({ ...nothing, entries: [...write.entries] }, 'merge');
  };
  await Promise.all(
    streams.map(async (stream, index) => {
      for (const [at, write] of stream.entries()) {
        const outcome = await perform(write);
        if (!outcome.ok) throw new Error(`${write.kind} ${outcome.reason}`);
        globalThis.acknowledged(index, at + 1);
      }
    }),
  );
};

/** Runs in the page. */
const readEverything = async (): Promise<{ records: Records; setAside: number }> => {
  const opened = await globalThis.openStorage();
  if (!opened.ok) throw new Error(opened.reason);
  const storage: Storage = opened.storage;
  const [everything, damaged] = [await storage.exportAll(), await storage.setAside()];
  if (!everything.ok || !damaged.ok) throw new Error('the diary does not read');
  return { records: everything.value, setAside: damaged.value.length };
};
