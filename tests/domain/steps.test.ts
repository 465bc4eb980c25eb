import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#src/domain/session.schema.ts';
import { compile, lengthOf, repsInStep, workMs } from '#src/domain/steps.ts';
import {
  arbitraryRoutine,
  block,
  hold,
  reps,
  routine,
  shortCooldown,
} from '#tests/support/player-builders.ts';

const told = (steps: readonly Step[]) =>
  steps.map(
    ({ phase, side, durationMs }) => `${phase}${side ? ` ${side}` : ''} ${durationMs / 1000}`,
  );

const workOn = (steps: readonly Step[], side: 'left' | 'right', move: number) =>
  lengthOf(
    steps.filter((step) => step.phase === 'work' && step.side === side && step.move === move),
  );

describe('compiling a routine', () => {
  it('gets ready before each move and changes sides between two sides', () => {
    expect(told(compile(shortCooldown).steps)).toEqual([
      'get-ready 5',
      'work 30',
      'get-ready left 5',
      'work left 20',
      'switch right 4',
      'work right 20',
    ]);
  });

  it('rests between the sets of a side and does one side in full first', () => {
    const twoSets = routine([block('stretch', { dose: hold(20, { sets: 2, restSeconds: 10 }) })]);
    expect(told(compile(twoSets).steps)).toEqual([
      'get-ready left 5',
      'work left 20',
      'rest left 10',
      'work left 20',
      'switch right 4',
      'work right 20',
      'rest right 10',
      'work right 20',
    ]);
  });

  it('walks there and back in every set of a path', () => {
    const path = routine([
      block('sideways', { sideMode: 'each-way', dose: hold(10, { sets: 2, restSeconds: 15 }) }),
    ]);
    expect(told(compile(path).steps)).toEqual([
      'get-ready left 5',
      'work left 10',
      'switch right 4',
      'work right 10',
      'rest left 15',
      'work left 10',
      'switch right 4',
      'work right 10',
    ]);
  });

  it('turns round even when a path has no rest between its sets', () => {
    const path = routine([
      block('sideways', { sideMode: 'each-way', dose: hold(10, { sets: 2 }) }),
    ]);
    expect(told(compile(path).steps).filter((step) => step.startsWith('switch'))).toHaveLength(3);
  });

  it.each([
    ['left', 'sore-first', 'left'],
    ['left', 'sore-last', 'right'],
    ['right', 'sore-first', 'right'],
    ['right', 'sore-last', 'left'],
    ['both', 'sore-last', 'left'],
    [undefined, 'sore-last', 'left'],
  ] as const)('with the %s side sore and %s begins on the %s', (soreSide, firstSide, first) => {
    const { steps } = compile(shortCooldown, {
      firstSide,
      ...(soreSide === undefined ? {} : { soreSide }),
    });
    expect(steps.find((step) => step.side !== undefined)?.side).toBe(first);
  });

  it('counts the repetitions of both sides in an alternating set', () => {
    const kickouts = { sideMode: 'alternating', dose: reps(10) } as const;
    expect(repsInStep(kickouts)).toBe(20);
    expect(workMs(kickouts)).toBe(40_000);
  });

  it('rounds an odd number of alternating repetitions up, so that both sides do the same', () => {
    expect(repsInStep({ sideMode: 'alternating', dose: reps(9, { perSide: false }) })).toBe(10);
  });

  it('makes every step by reps wait when asked to, and no other', () => {
    const mixed = routine([block('hold'), block('squat', { dose: reps(8), sideMode: 'together' })]);
    const waiting = compile(mixed, { repsWait: true }).steps.filter((step) => step.waits);
    expect(waiting.map((step) => [step.phase, step.move])).toEqual([['work', 1]]);
    expect(compile(mixed).steps.some((step) => step.waits)).toBe(false);
  });

  it('takes the easier variant, with its own dose when it has one', () => {
    const swaps = new Map([
      ['butterfly', { name: 'Feet further away', how: 'Slide the feet away.', dose: hold(10) }],
      ['figure-four', { name: 'On a chair', how: 'Sit on a chair.' }],
    ]);
    const { moves } = compile(shortCooldown, { swaps });
    expect(moves.map((move) => move.variant?.name)).toEqual(['Feet further away', 'On a chair']);
    expect(moves.map((move) => move.dose)).toEqual([hold(10), hold(20)]);
  });
});

describe('what is left out', () => {
  const rollers = routine([
    block('hold', { priority: 1 }),
    block('roll', { kind: 'release', kit: ['foam-roller', 'mat'], priority: 2 }),
    block('extra', { priority: 3 }),
    block('last', { priority: 2 }),
  ]);

  it('names the kit that is missing', () => {
    expect(compile(rollers, { kit: ['mat'] }).leftOut).toEqual([
      { exerciseId: 'roll', exerciseName: 'The roll', reason: 'kit', missingKit: ['foam-roller'] },
    ]);
  });

  it.each([
    [{ leftOut: ['roll'] }, 'chosen'],
    [{ rolling: false }, 'rolling'],
    [{ rolling: false, kit: [] }, 'rolling'],
    [{ leftOut: ['roll'], rolling: false }, 'chosen'],
  ] as const)('says why with %j', (options, reason) => {
    expect(compile(rollers, options).leftOut).toMatchObject([{ exerciseId: 'roll', reason }]);
  });

  it('gives four minutes and no roller: trimmed by priority, then from the end', () => {
    const { leftOut, moves, totalMs } = compile(rollers, { kit: [], minutes: 1.4 });
    expect(leftOut.map(({ exerciseId, reason }) => [exerciseId, reason])).toEqual([
      ['roll', 'kit'],
      ['last', 'time'],
      ['extra', 'time'],
    ]);
    expect(moves.map((move) => move.exerciseId)).toEqual(['hold']);
    expect(totalMs).toBe(69_000);
  });

  it('of two that matter equally the later one goes', () => {
    const twins = routine([block('first', { priority: 2 }), block('second', { priority: 2 })]);
    expect(compile(twins, { minutes: 2 }).leftOut).toMatchObject([{ exerciseId: 'second' }]);
  });

  it('fits a limit that is met exactly', () => {
    expect(compile(shortCooldown, { minutes: 84 / 60 }).leftOut).toEqual([]);
    expect(compile(shortCooldown, { minutes: 83.9 / 60 }).leftOut).toHaveLength(1);
  });

  it('leaves an empty session when nothing is allowed', () => {
    expect(compile(shortCooldown, { leftOut: ['butterfly', 'figure-four'] })).toMatchObject({
      moves: [],
      steps: [],
      totalMs: 0,
    });
  });
});

describe('for every routine', () => {
  const anyOptions = fc.record(
    {
      minutes: fc.integer({ min: 1, max: 12 }),
      soreSide: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
      firstSide: fc.constantFrom('sore-first' as const, 'sore-last' as const),
      kit: fc.subarray(['foam-roller', 'mat'] as const),
    },
    { requiredKeys: [] },
  );

  it('left and right get the same time in every move', () => {
    fc.assert(
      fc.property(arbitraryRoutine, anyOptions, (any, options) => {
        const { moves, steps } = compile(any, options);
        for (const index of moves.keys())
          expect(workOn(steps, 'left', index)).toBe(workOn(steps, 'right', index));
      }),
    );
  });

  it('which side comes first never changes how long it takes', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (any) => {
        const [first, last] = (['sore-first', 'sore-last'] as const).map(
          (firstSide) => compile(any, { soreSide: 'right', firstSide }).totalMs,
        );
        expect(first).toBe(last);
      }),
    );
  });

  it('every step lasts a whole number of milliseconds, and they add up', () => {
    fc.assert(
      fc.property(arbitraryRoutine, anyOptions, (any, options) => {
        const { steps, totalMs } = compile(any, options);
        expect(
          steps.every(({ durationMs }) => Number.isInteger(durationMs) && durationMs > 0),
        ).toBe(true);
        expect(lengthOf(steps)).toBe(totalMs);
      }),
    );
  });

  it('every block is either a move or left out with a reason', () => {
    fc.assert(
      fc.property(arbitraryRoutine, anyOptions, (any, options) => {
        const { moves, leftOut } = compile(any, options);
        const ids = [...moves, ...leftOut].map((one) => one.exerciseId).toSorted();
        expect(ids).toEqual(any.blocks.map((one) => one.exerciseId).toSorted());
      }),
    );
  });

  it('time is kept unless one move is left, and the least important goes first', () => {
    fc.assert(
      fc.property(arbitraryRoutine, fc.integer({ min: 1, max: 8 }), (any, minutes) => {
        const { moves, leftOut, totalMs } = compile(any, { minutes });
        const priorityOf = (id: string) =>
          any.blocks.find((one) => one.exerciseId === id)?.priority ?? 0;
        expect(moves.length).toBeGreaterThan(0);
        if (moves.length > 1) expect(totalMs).toBeLessThanOrEqual(minutes * 60_000);
        const kept = moves.map((move) => priorityOf(move.exerciseId));
        for (const { exerciseId } of leftOut)
          expect(priorityOf(exerciseId)).toBeGreaterThanOrEqual(Math.max(...kept));
      }),
    );
  });
});
