import { describe, expect, it } from 'vitest';
import {
  act,
  gapAt,
  longGapMs,
  positionAt,
  seen,
  sessionNow,
  undoable,
} from '#src/domain/player.ts';
import {
  at,
  block,
  placeOf,
  played,
  reps,
  routine,
  sessionOf,
  startedAt,
} from '#tests/support/player-builders.ts';

// Steps: 0 get-ready 5 · 1 work 30 · 2 get-ready 5 · 3 work left 20 · 4 switch 4 · 5 work right 20 = 84 s.
const session = sessionOf();

describe('where a session stands', () => {
  it.each([
    [0, 0, 0, 5000],
    [4999, 0, 4999, 1],
    [5000, 1, 0, 30_000],
    [34_999, 1, 29_999, 1],
    [35_000, 2, 0, 5000],
    [83_999, 5, 19_999, 1],
  ])('%i ms after the start it is in step %i', (ms, index, inStepMs, remainingMs) => {
    expect(placeOf(session, ms)).toEqual({ status: 'running', index, inStepMs, remainingMs });
  });

  it('is finished at its end and stays there', () => {
    for (const ms of [84_000, 84_001, 10_000_000])
      expect(positionAt(session, at(ms))).toMatchObject({
        status: 'finished',
        elapsedMs: 84_000,
        totalLeftMs: 0,
        remainingMs: 0,
      });
  });

  it('never goes below its start when the clock is set back', () => {
    expect(positionAt(session, at(-3_600_000))).toEqual(positionAt(session, at(0)));
    const resumed = played(session, [10_000, { kind: 'pause' }], [60_000, { kind: 'resume' }]);
    expect(positionAt(resumed, at(0)).elapsedMs).toBe(10_000);
  });

  it('an event after the clock was set back is written at the time of the last one', () => {
    const paused = act(session, { kind: 'pause' }, at(-5000));
    expect(paused.events.at(-1)).toEqual({ at: startedAt, kind: 'pause', fromMs: 0, toMs: 0 });
  });

  it('keeps its own clock when the wall clock was moved', () => {
    expect(sessionNow({ ...session, clockShiftMs: 3_600_000 }, at(3_610_000))).toBe(at(10_000));
  });
});

describe('pause and resume', () => {
  it('a pause holds the place and resume goes on from it', () => {
    const paused = played(session, [12_345, { kind: 'pause' }]);
    expect(placeOf(paused, 600_000)).toEqual({
      status: 'paused',
      index: 1,
      inStepMs: 7345,
      remainingMs: 22_655,
    });
    const resumed = played(paused, [600_000, { kind: 'resume' }]);
    expect(placeOf(resumed, 600_001)).toMatchObject({ status: 'running', inStepMs: 7346 });
  });

  it('a second pause or resume changes nothing', () => {
    expect(act(session, { kind: 'resume' }, at(100))).toBe(session);
    const paused = played(session, [100, { kind: 'pause' }]);
    expect(act(paused, { kind: 'pause' }, at(200))).toBe(paused);
  });

  it('leaving holds the place like a pause and does not end the session', () => {
    const left = played(session, [12_345, { kind: 'leave' }]);
    expect(placeOf(left, 900_000)).toMatchObject({ status: 'paused', inStepMs: 7345 });
    expect(left.endedAt).toBeUndefined();
  });
});

describe('moving around', () => {
  it.each([
    ['skip' as const, 12_000, 2],
    ['skip' as const, 2000, 1],
    ['done' as const, 12_000, 2],
    ['back' as const, 12_000, 1],
    ['back' as const, 8000, 0],
    ['back' as const, 8001, 1],
    ['back' as const, 1000, 0],
  ])('%s at %i ms goes to the start of step %i', (kind, ms, index) => {
    const moved = played(session, [ms, { kind }]);
    expect(placeOf(moved, ms)).toMatchObject({ status: 'running', index, inStepMs: 0 });
  });

  it('skipping the last step finishes', () => {
    const moved = played(session, [70_000, { kind: 'skip' }]);
    expect(positionAt(moved, at(70_000)).status).toBe('finished');
  });

  it('"Done" says nothing while getting ready', () => {
    expect(act(session, { kind: 'done' }, at(1000))).toBe(session);
  });

  it('skipping a side goes to the other side, and after it to the next move', () => {
    const left = played(session, [45_000, { kind: 'skip-side' }]);
    expect(placeOf(left, 45_000).index).toBe(4);
    const first = played(session, [6000, { kind: 'skip-side' }]);
    expect(placeOf(first, 6000).index).toBe(2);
  });

  it('jumps to any step and nowhere else', () => {
    const moved = played(session, [1000, { kind: 'jump', step: 5 }]);
    expect(placeOf(moved, 1000)).toMatchObject({ index: 5, inStepMs: 0 });
    expect(act(session, { kind: 'jump', step: 6 }, at(1000))).toBe(session);
    expect(act(session, { kind: 'jump', step: -1 }, at(1000))).toBe(session);
  });

  it('moving while paused stays paused', () => {
    const moved = played(session, [6000, { kind: 'pause' }], [9000, { kind: 'skip' }]);
    expect(placeOf(moved, 50_000)).toMatchObject({ status: 'paused', index: 2, inStepMs: 0 });
  });

  it.each(['skip', 'back', 'done'] as const)('undo takes back %s to the millisecond', (kind) => {
    const undone = played(session, [20_123, { kind }], [23_000, { kind: 'undo' }]);
    expect(positionAt(undone, at(23_000)).elapsedMs).toBe(20_123);
  });

  it('undo while paused stays paused', () => {
    const undone = played(
      session,
      [20_000, { kind: 'pause' }],
      [21_000, { kind: 'skip' }],
      [22_000, { kind: 'undo' }],
    );
    expect(positionAt(undone, at(90_000))).toMatchObject({ status: 'paused', elapsedMs: 20_000 });
  });

  it('only a move can be undone, and only once', () => {
    expect(undoable(session)).toBeUndefined();
    const undone = played(session, [20_000, { kind: 'skip' }], [21_000, { kind: 'undo' }]);
    expect(undoable(undone)).toBeUndefined();
    expect(act(undone, { kind: 'undo' }, at(22_000))).toBe(undone);
  });
});

describe('a step that waits', () => {
  const squats = routine([
    block('squat', { dose: reps(8), sideMode: 'together' }),
    block('butterfly', { sideMode: 'together' }),
  ]);
  const waiting = sessionOf(squats, { repsWait: true });

  it('stays in its step at the end of its tempo until "Done"', () => {
    expect(placeOf(waiting, 20_999)).toMatchObject({ status: 'waiting', index: 1 });
    expect(placeOf(waiting, 900_000)).toMatchObject({ status: 'waiting', index: 1 });
    expect(placeOf(waiting, 20_998)).toMatchObject({ status: 'running', index: 1 });
    const done = played(waiting, [30_000, { kind: 'done' }]);
    expect(placeOf(done, 30_001)).toMatchObject({ status: 'running', index: 2, inStepMs: 1 });
  });

  it('runs on by its tempo when nothing was asked', () => {
    expect(placeOf(sessionOf(squats), 21_000)).toMatchObject({ status: 'running', index: 2 });
  });

  it('keeps nobody waiting behind a gap', () => {
    expect(gapAt(waiting, at(10 * longGapMs))).toMatchObject({ seenMs: 0 });
    const awake = seen(waiting, at(21_000));
    expect(gapAt(awake, at(10 * longGapMs))).toBeUndefined();
  });
});

describe('the end', () => {
  it('is finished at the last step and left before it', () => {
    expect(played(session, [84_000, { kind: 'finish' }])).toMatchObject({ ending: 'finished' });
    expect(played(session, [83_999, { kind: 'finish' }])).toMatchObject({ ending: 'left' });
  });

  it('nothing happens after it', () => {
    const ended = played(session, [84_000, { kind: 'finish' }]);
    for (const kind of ['resume', 'back', 'skip', 'undo', 'finish', 'hurts'] as const)
      expect(act(ended, { kind }, at(90_000))).toBe(ended);
  });

  it('nothing but going back happens between the last second and the end that is written', () => {
    for (const kind of ['pause', 'skip', 'skip-side', 'done', 'leave', 'hurts', 'easier'] as const)
      expect(act(session, { kind }, at(84_000))).toBe(session);
    expect(placeOf(played(session, [84_000, { kind: 'back' }]), 84_000).index).toBe(5);
  });
});
