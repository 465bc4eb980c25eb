import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '#tests/support/browsers.ts';
import type { Engine } from './driver.ts';
import { startWithPlaywright } from './playwright-engine.ts';
import { startWebKit } from './webkit-engine.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Starts an engine; undefined when it is not on this machine. */
type Start = (() => Promise<Engine>) | undefined;

const inPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const findChromium = async (): Promise<Start> => {
  const executablePath = await chromiumPath();
  return () => startWithPlaywright(chromium, { executablePath, args: chromiumArgs });
};

const findFirefox = async (): Promise<Start> => {
  const executablePath = inPath('firefox-esr') ?? inPath('firefox');
  return executablePath === undefined
    ? undefined
    : () => startWithPlaywright(firefox, { channel: 'moz-firefox', executablePath });
};

/** Debian keeps it apart from the programs that are meant to be started by name, under the machine's kind. */
const miniBrowser = () =>
  (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((file) => existsSync(file));

const findWebKit = async (): Promise<Start> => {
  const driver = inPath('WebKitWebDriver');
  const screen = inPath('Xvfb');
  const browser = miniBrowser();
  return driver && screen && browser ? () => startWebKit({ driver, screen, browser }) : undefined;
};

export const engines: Readonly<
  Record<EngineName, { readonly find: () => Promise<Start>; readonly debian: string }>
> = {
  chromium: { find: findChromium, debian: 'chromium' },
  firefox: { find: findFirefox, debian: 'firefox-esr' },
  webkit: { find: findWebKit, debian: 'webkit2gtk-driver xvfb' },
};
