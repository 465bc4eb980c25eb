import { expect } from '@playwright/test';
import { test } from '#tests/engines/app-in-engine.ts';
import { keepsOffline } from '#tests/support/app-page.ts';

test('who moves on while the app is still being kept is told of no new version', async ({
  app,
}) => {
  await app.open('/');
  await app.press('button', 'Start');
  await app.open('/log/');
  await app.inPage(keepsOffline, undefined);
  expect(await app.words()).not.toContain('A new version');
});
