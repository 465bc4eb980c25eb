import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './tests/support/browsers.ts';

const executablePath = await chromiumPath();
// Another port lets two checkouts run side by side.
const origin = `http://localhost:${process.env['E2E_PORT'] ?? 4173}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  // Machines are noisy: the limit finds what hangs, not what is slow.
  timeout: 180_000,
  // For the same reason once more; what passes only then is listed as flaky, and is to be mended.
  retries: 1,
  expect: { timeout: 30_000 },
  use: {
    baseURL: origin,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Filling its cache costs more than most tests: those that are about it allow it.
    serviceWorkers: 'block',
    // A moving figure keeps a core busy: the player's tests and the journeys ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: chromiumArgs },
  },
  webServer: {
    command: `npx vite preview --port ${new URL(origin).port}`,
    url: origin,
    reuseExistingServer: !process.env['CI'],
  },
});
