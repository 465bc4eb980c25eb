import { expect, test } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { cueKinds, marksOf } from '#src/domain/cues.ts';
import { lengthOf } from '#src/domain/steps.ts';
import { block, hold, reps, routine, sessionOf } from '#tests/support/player-builders.ts';

/** Every kind of cue in one session of two and a half minutes. */
const session = sessionOf(
  routine([
    block('walk', { sideMode: 'together', dose: hold(25, { sets: 2, restSeconds: 10 }) }),
    block('kick', { sideMode: 'alternating', dose: reps(5) }),
    block('stretch', { dose: hold(20) }),
  ]),
);

test('a recording holds every cue within 20 ms of its mark', async ({ page }) => {
  const marks = marksOf(session);
  expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(cueKinds));
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/support/cue-recording.ts', formats: ['iife'], name: 'recorder' },
    },
  })) as readonly Rollup.RollupOutput[];
  const code = bundle?.output[0].code ?? '';
  const onsets = await page.evaluate<number[], [string, typeof marks, number]>(
    ([source, told, totalMs]) =>
      // biome-ignore lint/security/noGlobalEval: the test's own bundle, on an empty page.
      globalThis.eval(`${source}; recorder`).recordCues(told, totalMs),
    [code, marks, lengthOf(session.steps)],
  );
  for (const { atMs, kind } of marks) {
    const error = Math.min(...onsets.map((onset) => Math.abs(onset - atMs)));
    expect(error, `${kind} at ${atMs}`).toBeLessThan(20);
  }
  expect(onsets.length).toBeGreaterThanOrEqual(marks.length);
});
