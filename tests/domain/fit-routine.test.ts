import { describe, expect, it } from 'vitest';
import { fitOf, kitOf } from '#src/domain/fit-routine.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { compile } from '#src/domain/steps.ts';
import { block, reps, routine } from '#tests/support/player-builders.ts';

const rolls = routine([
  block('stretch'),
  block('roll', { kind: 'release', kit: ['foam-roller', 'mat'], priority: 2 }),
  block('squat', { sideMode: 'together', dose: reps(8), kit: ['mat'], priority: 3 }),
]);

const moves = (
  ...[settings, once]: [Partial<typeof defaultSettings>?, Parameters<typeof fitOf>[2]?]
) =>
  compile(rolls, fitOf(rolls, { ...defaultSettings, ...settings }, once)).moves.map(
    ({ exerciseId }) => exerciseId,
  );

describe('what a runner chose bends a routine', () => {
  it('by default nothing is left out', () => {
    expect(moves()).toEqual(['stretch', 'roll', 'squat']);
  });

  it.each([
    ['kit that is not owned', { kit: ['mat' as const] }, ['stretch', 'squat']],
    ['an exercise that is never wanted', { leftOut: ['stretch'] }, ['roll', 'squat']],
    ['a yes before the first rolling', { rolling: 'hidden' as const }, ['stretch', 'squat']],
  ])('%s', (_name, settings, left) => {
    expect(moves(settings)).toEqual(left);
  });

  it('what is said for this once wins over what is owned', () => {
    expect(moves({ kit: [] }, { without: ['foam-roller'] })).toEqual(['stretch', 'squat']);
    expect(moves({ kit: [] }, { without: [] })).toEqual(['stretch', 'roll', 'squat']);
    expect(moves({}, { minutes: 2 })).toEqual(['stretch']);
  });

  it('the sides, the time to get ready and the wait for Done reach the steps', () => {
    const steps = (settings: Partial<typeof defaultSettings>) =>
      compile(rolls, fitOf(rolls, { ...defaultSettings, ...settings })).steps;
    const usual = steps({});
    const slow = steps({ extraReadySeconds: 20 });
    expect(
      slow.map(({ phase, durationMs }, at) => [phase, durationMs - (usual[at]?.durationMs ?? 0)]),
    ).toEqual(
      usual.map(({ phase }) => [phase, phase === 'get-ready' || phase === 'switch' ? 20_000 : 0]),
    );
    expect(steps({ soreSide: 'right' })[1]?.side).toBe('right');
    expect(steps({ soreSide: 'right', firstSide: 'sore-last' })[1]?.side).toBe('left');
    expect(steps({ repsWait: true }).at(-1)?.waits).toBe(true);
    expect(usual.at(-1)?.waits).toBeUndefined();
  });

  it('names each piece of kit once', () => {
    expect(kitOf(rolls)).toEqual(['foam-roller', 'mat']);
  });
});
