import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';

export type BrowserProcess = {
  readonly page: Page;
  /** Ends the browser and all its processes at once, as the system does: nothing of theirs runs any more. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser of our own on a profile, so that its process is ours to kill. */
export const startBrowser = async (profile: string): Promise<BrowserProcess> => {
  const child = spawn(
    await chromiumPath(),
    [
      ...chromiumArgs,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own: a negative process id then reaches every process of this browser and no other.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid === undefined) throw new Error('the browser has no process');
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close();
    },
  };
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
    child.stderr?.on('data', (part) => {
      said += String(part);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
