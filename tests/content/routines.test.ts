import { exercises, routines } from 'virtual:content-index';
import { describe, expect, it } from 'vitest';
import { compile } from '#src/domain/steps.ts';

const routineOf = (id: string) => {
  const found = routines.find((routine) => routine.id === id);
  if (found === undefined) throw new Error(`no routine "${id}"`);
  return found;
};

const names = (id: string) => routineOf(id).blocks.map(({ exerciseId }) => exerciseId);

describe('the routines', () => {
  it('are listed warm-up first, then cool-down, then strength', () => {
    const asked = [
      'warmup: warm-up',
      'warmup: warm-up-fast-run',
      'cooldown: cool-down',
      'cooldown: cool-down-without-kit',
      'strength: strength-at-home',
      'strength: strength-at-home-with-band',
      'strength: strength-in-the-gym',
    ];
    const listed = routines.map(({ id, kind }) => `${kind}: ${id}`);
    expect(listed.filter((one) => asked.includes(one))).toEqual(asked);
  });

  it.each(routines.map((routine) => [routine.id, routine] as const))(
    '%s takes the minutes that it says',
    (_, routine) => {
      expect(Math.abs(compile(routine).totalMs / 60_000 - routine.minutes)).toBeLessThanOrEqual(
        0.5,
      );
    },
  );

  it('warm up in 5 to 7 minutes, one round or two', () => {
    const round = ['straight-leg-kickouts', 'walking-lunges', 'sideways-walking'];
    expect(names('warm-up')).toEqual(['brisk-walk', ...round]);
    expect(names('warm-up-fast-run')).toEqual(['brisk-walk', ...round, ...round]);
    for (const { minutes } of routines.filter(({ kind }) => kind === 'warmup')) {
      expect(minutes).toBeGreaterThanOrEqual(5);
      expect(minutes).toBeLessThanOrEqual(7);
    }
  });

  it('cool down with held stretches first and rolling after', () => {
    const kinds = routineOf('cool-down').blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['static', 'static', 'static', 'release', 'release', 'release']);
  });

  it('offer a warm-up, a cool-down and a start in strength to people who own nothing', () => {
    for (const id of ['warm-up', 'warm-up-fast-run', 'cool-down-without-kit']) {
      expect(
        routineOf(id).blocks.flatMap(({ kit }) => kit),
        id,
      ).toEqual([]);
    }
    expect(new Set(routineOf('strength-at-home').blocks.flatMap(({ kit }) => kit))).toEqual(
      new Set(['box']),
    );
  });

  it.each(routines.map((routine) => [routine.id, routine] as const))(
    '%s has something that stays and something that goes when time is short',
    (_, { blocks }) => {
      const priorities = blocks.map(({ priority }) => priority);
      expect(priorities).toContain(1);
      expect(Math.max(...priorities)).toBeGreaterThan(1);
    },
  );

  it('trim the warm-up to four minutes and keep kickouts and lunges', () => {
    const { moves, totalMs } = compile(routineOf('warm-up'), { minutes: 4 });
    expect(totalMs).toBeLessThanOrEqual(240_000);
    expect(moves.map(({ exerciseId }) => exerciseId)).toEqual(
      expect.arrayContaining(['straight-leg-kickouts', 'walking-lunges']),
    );
  });

  it('use every exercise but the one that stands in for the foam roller', () => {
    const used = new Set(routines.flatMap(({ blocks }) => blocks.map((one) => one.exerciseId)));
    expect(exercises.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([
      'medicine-ball-front-thigh',
    ]);
  });
});
