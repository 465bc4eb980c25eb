import { expect, test } from '@playwright/test';
import { marksOf } from '#src/domain/cues.ts';
import { expectNoAxeFindings, ready } from '#tests/support/app-page.ts';
import { begin, storedSession } from '#tests/support/session-page.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('each tone is put within 20 ms of its mark on the audio clock', async ({ page }) => {
  await page.addInitScript(() => {
    const begins: number[] = [];
    Object.assign(window, { begins });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (when = 0) {
      begins.push(Date.now() + (when - this.context.currentTime) * 1000);
      start.call(this, when);
    };
  });
  await begin(page);
  await expect(page.locator('.player')).toHaveAttribute('data-phase', 'work', { timeout: 20_000 });
  const session = await storedSession(page);
  const begins = await page.evaluate(
    () => (window as unknown as { begins: readonly number[] }).begins,
  );
  for (const kind of ['countdown', 'start'] as const)
    for (const mark of marksOf(session)
      .filter((one) => one.step < 2 && one.kind === kind)
      .slice(0, 3)) {
      const error = Math.min(...begins.map((at) => Math.abs(at - (session.startedAt + mark.atMs))));
      expect(error, `${kind} at ${mark.atMs}`).toBeLessThan(20);
    }
});

test('in the pocket the track is the clock, and pausing it pauses the session', async ({
  page,
}) => {
  await begin(page);
  await page.evaluate(() => {
    const play = HTMLAudioElement.prototype.play;
    HTMLAudioElement.prototype.play = function () {
      Object.assign(window, { track: this });
      return play.call(this);
    };
  });
  const pocket = page.getByRole('button', { name: 'Pocket' });
  await pocket.click();
  await expect(pocket).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Plays on with the screen off.', { exact: true })).toBeVisible();
  const trackMs = () =>
    page.evaluate(
      () => (window as unknown as { track: HTMLAudioElement }).track.currentTime * 1000,
    );
  const before = await trackMs();
  await expect.poll(trackMs).toBeGreaterThan(before + 1000);
  await page.evaluate(() => (window as unknown as { track: HTMLAudioElement }).track.pause());
  await expect(page.locator('.player')).toHaveAttribute('data-status', 'paused');
  const session = await storedSession(page);
  expect(Math.abs((session.events.at(-1)?.toMs ?? 0) - (await trackMs()))).toBeLessThan(50);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.player')).toHaveAttribute('data-status', 'running');
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect.poll(trackMs).toBeGreaterThan(9_000);
});

test('the recorded voice is kept once it was heard, and needs no network then', async ({
  page,
  context,
}) => {
  await begin(page);
  const pocket = page.getByRole('button', { name: 'Pocket' });
  await context.route('**/*.mp3', (route) => route.abort());
  await pocket.click();
  await expect(page.getByText(/Tones only: the voice comes when/)).toBeVisible();
  await pocket.click();
  await context.unroute('**/*.mp3');
  await pocket.click();
  const spoken = page.getByText('Plays on with the screen off.', { exact: true });
  await expect(spoken).toBeVisible();
  await pocket.click();
  await page.reload();
  await ready(page);
  await context.route('**/*.mp3', (route) => route.abort());
  await page.getByRole('button', { name: 'Pocket' }).click();
  await expect(spoken).toBeVisible();
});

test('after a long silence it asks, and goes on from where it was last seen', async ({ page }) => {
  await page.clock.install();
  await begin(page, '/play/warm-up/');
  await page.clock.runFor(4000);
  await page.clock.fastForward(600_000);
  await page.clock.runFor(100);
  await expect(page.getByRole('dialog', { name: 'Welcome back' })).toBeVisible();
  await page.getByRole('button', { name: /^From here/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.player')).toHaveAttribute('data-status', 'running');
  // Of the ten minutes nothing is counted; a minute is more than the test itself may take.
  expect((await storedSession(page)).events.at(-1)?.toMs).toBeLessThan(60_000);
});

test('the back gesture asks, and the session can be taken up from Today', async ({ page }) => {
  await begin(page);
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave this session?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay' }).click();
  await page.goBack();
  await page.getByRole('button', { name: 'Go on later' }).click();
  await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.locator('.player')).toHaveAttribute('data-status', 'paused');
});

test('a second back right after "Stay" asks again', async ({ page }) => {
  await begin(page);
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave this session?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay' }).evaluate(async (stay: HTMLElement) => {
    const told = new Promise((resolve) =>
      stay.closest('dialog')?.addEventListener('close', resolve),
    );
    stay.click();
    // React closes the question in a microtask; the platform tells of it in a later task.
    await Promise.resolve();
    dispatchEvent(new PopStateEvent('popstate'));
    await told;
  });
  await expect(page.getByRole('button', { name: 'Go on later' })).toBeVisible();
});

test('two tabs do not run two sessions', async ({ page, context }) => {
  await begin(page);
  const second = await context.newPage();
  await second.goto('/play/cool-down-without-kit/');
  await expect(second.getByText('A session is running in another tab.')).toBeVisible();
  await second.goto('/');
  await second.getByRole('button', { name: 'Finish here' }).click();
  await expect(second.getByText('A session is running in another tab.')).toBeVisible();
  expect((await storedSession(page)).endedAt).toBeUndefined();
  await page.close();
  await second.getByRole('button', { name: 'Finish here' }).click();
  await expect(second.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('an accidental skip is undone, the keys work, and the lock holds taps off', async ({
  page,
}) => {
  await begin(page);
  const phase = page.locator('.player');
  await page.keyboard.press('ArrowRight');
  await expect(phase).toHaveAttribute('data-phase', 'work');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(phase).toHaveAttribute('data-phase', 'get-ready');
  await page.locator('h1').focus();
  await page.keyboard.press('Space');
  await expect(phase).toHaveAttribute('data-status', 'paused');
  await page.keyboard.press('Space');
  await expect(phase).toHaveAttribute('data-status', 'running');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden();
  const unlock = page.getByRole('button', { name: 'Press and hold to unlock' });
  await unlock.click();
  await expect(unlock).toBeVisible();
  await unlock.click({ delay: 1200 });
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('"That hurts" in two moves above 5 ends the session and asks to log it', async ({ page }) => {
  await begin(page);
  for (const move of ['Half-kneeling hip stretch', 'Butterfly']) {
    await page.getByRole('button', { name: 'Steps' }).click();
    await page.getByRole('dialog').getByRole('button', { name: move }).first().click();
    await page.getByRole('button', { name: 'That hurts' }).click();
    await page.getByRole('dialog').getByText('7', { exact: true }).click();
    await page.getByRole('button', { name: 'Leave this one out' }).click();
  }
  await page.getByRole('button', { name: 'Log how it felt' }).click();
  await expect(page.getByRole('heading', { name: 'Log', exact: true })).toBeVisible();
  await expect(page.getByText('After a run, today')).toBeVisible();
  expect(await storedSession(page)).toMatchObject({ ending: 'pain' });
});

for (const [name, viewport] of Object.entries({
  portrait: { width: 390, height: 844 },
  small: { width: 360, height: 740 },
  landscape: { width: 844, height: 390 },
}))
  test(`nothing moves between phases and every control is large: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await begin(page);
    const boxes = () =>
      page
        .locator('.player-figure, .player-panel, .player-name, .player-count, .player-buttons > *')
        .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
    const first = await boxes();
    await expectNoAxeFindings(page);
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.toast')).toBeVisible();
      expect(await boxes()).toEqual(first);
    }
    const heights = await page
      .locator('.player-buttons > *, .player-leave')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
    const overflow = await page.evaluate(
      () => document.querySelector('.player')?.scrollHeight ?? 0,
    );
    expect(overflow).toBeLessThanOrEqual(viewport.height);
  });

for (const [name, viewport] of Object.entries({
  small: { width: 360, height: 740 },
  landscape: { width: 844, height: 390 },
}))
  test(`with text at 200 % every word is there in full, and every control: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await begin(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    const words = page.locator(
      '.player-total, .player-phase, .player-name, .player-side, .player-next > span, .player-buttons > *',
    );
    for (let step = 0; step < 4; step += 1) {
      expect(await words.evaluateAll(cutOff)).toEqual([]);
      await page.getByRole('button', { name: 'Skip' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    }
  });

/** In the page: the elements whose words reach beyond them. */
const cutOff = (elements: Element[]): string[] =>
  elements
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2,
    )
    .map(({ className, textContent }) => `${className}: ${textContent}`);
