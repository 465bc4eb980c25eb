import { test as base, expect } from '@playwright/test';
import { serve } from '#tests/support/static-server.ts';
import type { Driver, Engine, Role } from './driver.ts';
import { type EngineName, engines } from './installed-engines.ts';

export type EngineOption = { readonly engineName: EngineName };

/** Where the app comes from. Stopped, it is gone for good. */
type Host = { readonly origin: string; readonly stop: () => Promise<void> };

/** The built app in a browser where nothing of it was ever stored: Chromium, or the engine that the configuration names. */
export const test = base.extend<
  { readonly app: Driver; readonly host: Host },
  EngineOption & { readonly engine: Engine }
>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const start = await engines[engineName].find();
      if (!start) throw new Error(`${engineName} is not on this machine`);
      const engine = await start();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ engineName: _ }, use) => {
    const host = await serve('dist');
    await use(host);
    await host.stop();
  },
  app: async ({ engine, host }, use) => {
    const app = await engine.visit(host.origin);
    await use(app);
    await app.leave();
  },
});

export const sees = (app: Driver, role: Role, name: string | RegExp) =>
  expect.poll(() => app.shows(role, name), `${role} ${name}`).toBe(true);

export const reads = (app: Driver, words: string | RegExp) =>
  expect.poll(() => app.words()).toMatch(words);
