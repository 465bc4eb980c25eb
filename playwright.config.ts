import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './tests/support/browsers.ts';

const executablePath = await chromiumPath();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: 'http://localhost:4173',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: chromiumArgs },
  },
  webServer: {
    command: 'npx vite preview',
    url: 'http://localhost:4173/',
    reuseExistingServer: !process.env['CI'],
  },
});
