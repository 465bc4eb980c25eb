// `npm run engines`: the journeys in every browser engine that is on this machine. `npm run build` first.
import { defineConfig } from '@playwright/test';
import type { EngineOption } from './app-in-engine.ts';
import { type EngineName, engines } from './installed-engines.ts';

const names = Object.keys(engines) as EngineName[];
const found = await Promise.all(names.map((name) => engines[name].find()));

// The workers read this file too; one of all is to say it.
if (process.env['TEST_WORKER_INDEX'] === undefined)
  for (const [at, name] of names.entries())
    if (!found[at])
      console.warn(`No ${name} here. Debian: apt-get install ${engines[name].debian}`);

export default defineConfig<object, EngineOption>({
  testDir: '../e2e',
  testMatch: ['first-visit.spec.ts', 'journeys.spec.ts'],
  outputDir: '../../.cache/engines',
  workers: 1,
  reporter: [['list']],
  timeout: 180_000,
  expect: { timeout: 30_000 },
  projects: names
    .filter((_name, at) => found[at])
    .map((engineName) => ({ name: engineName, use: { engineName } })),
});
