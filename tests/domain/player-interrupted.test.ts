import { describe, expect, it } from 'vitest';
import { act, gapAt, longGapMs, painSaysStop, positionAt, seen } from '#src/domain/player.ts';
import { at, block, placeOf, played, routine, sessionOf } from '#tests/support/player-builders.ts';

// Steps: 0 get-ready 5 · 1 work 30 · 2 get-ready 5 · 3 work left 20 · 4 switch 4 · 5 work right 20 = 84 s.
const session = sessionOf();

describe('a long silence', () => {
  const long = sessionOf(
    routine([block('walk', { sideMode: 'together' })], { getReadySeconds: 30 }),
  );
  const awake = seen(long, at(20_000));

  it('is asked about only when it is long', () => {
    expect(gapAt(awake, at(20_000 + longGapMs))).toBeUndefined();
    expect(gapAt(awake, at(20_001 + longGapMs))).toEqual({ seenMs: 20_000, nowMs: 60_000 });
  });

  it('is not asked about while paused or after the end', () => {
    const paused = played(awake, [21_000, { kind: 'pause' }]);
    expect(gapAt(paused, at(900_000))).toBeUndefined();
    const ended = played(awake, [21_000, { kind: 'finish' }]);
    expect(gapAt(ended, at(900_000))).toBeUndefined();
  });

  it('"continue" stands where the clock is, "from here" where it was last seen', () => {
    const now = 30_000 + longGapMs;
    expect(positionAt(played(awake, [now, { kind: 'continue' }]), at(now)).status).toBe('finished');
    const back = played(awake, [now, { kind: 'from-here' }]);
    expect(positionAt(back, at(now + 5)).elapsedMs).toBe(20_005);
  });

  it('"finish here" ends where it was last seen', () => {
    const ended = played(awake, [900_000, { kind: 'finish' }]);
    expect(ended).toMatchObject({ ending: 'left', endedAt: at(900_000) });
    expect(positionAt(ended, at(900_000))).toMatchObject({ status: 'finished', elapsedMs: 20_000 });
  });

  it('nothing else is done before it is answered', () => {
    for (const kind of ['pause', 'skip', 'back', 'done', 'leave', 'hurts'] as const)
      expect(act(awake, { kind }, at(900_000))).toBe(awake);
  });

  it('has no answer when there was none', () => {
    expect(act(awake, { kind: 'continue' }, at(25_000))).toBe(awake);
    expect(act(awake, { kind: 'from-here' }, at(25_000))).toBe(awake);
  });

  it('being seen never moves backwards and ends with the session', () => {
    expect(seen(awake, at(20_000))).toBe(awake);
    const ended = played(awake, [21_000, { kind: 'finish' }]);
    expect(seen(ended, at(90_000))).toBe(ended);
  });
});

describe('pain', () => {
  it('"That hurts" pauses and notes the place and the score', () => {
    const hurt = played(session, [12_000, { kind: 'hurts', nrs: 4 }]);
    expect(placeOf(hurt, 99_000)).toMatchObject({ status: 'paused', index: 1 });
    expect(hurt.events.at(-1)).toMatchObject({ kind: 'hurts', fromMs: 12_000, nrs: 4 });
  });

  it('the easier variant is kept with the move that hurt', () => {
    const variant = { name: 'On a chair', how: 'Sit on a chair.' };
    const easier = played(
      session,
      [50_000, { kind: 'hurts' }],
      [55_000, { kind: 'easier', variant }],
    );
    expect(easier.moves.map((move) => move.variant)).toEqual([undefined, variant]);
  });

  it('the easier variant is kept for the later rounds of the exercise, not for what was done', () => {
    const variant = { name: 'On a chair', how: 'Sit on a chair.' };
    const rounds = sessionOf(routine(['kick', 'lunge', 'kick', 'kick'].map((id) => block(id))));
    const easier = played(
      rounds,
      [1000, { kind: 'jump', step: 9 }],
      [2000, { kind: 'hurts' }],
      [3000, { kind: 'easier', variant }],
    );
    expect(easier.moves.map((move) => move.variant)).toEqual([
      undefined,
      undefined,
      variant,
      variant,
    ]);
  });

  it('the easier variant begins again with time to change', () => {
    const easier = played(session, [12_000, { kind: 'hurts' }], [20_000, { kind: 'easier' }]);
    expect(placeOf(easier, 20_000)).toMatchObject({ status: 'running', index: 0, inStepMs: 0 });
    const second = played(session, [70_000, { kind: 'hurts' }], [75_000, { kind: 'easier' }]);
    expect(placeOf(second, 75_000).index).toBe(4);
  });

  it.each([
    [
      [
        [12_000, 6],
        [45_000, 7],
      ],
      true,
    ],
    [
      [
        [12_000, 6],
        [45_000, 5],
      ],
      false,
    ],
    [
      [
        [12_000, 6],
        [13_000, 9],
      ],
      false,
    ],
    [
      [
        [45_000, 8],
        [70_000, 8],
      ],
      false,
    ],
  ] as const)('pain %j in two moves says stop: %s', (scores, stop) => {
    const hurt = scores.reduce(
      (now, [ms, nrs]) =>
        played(
          now,
          [ms, { kind: 'jump', step: ms < 35_000 ? 1 : ms < 59_000 ? 3 : 5 }],
          [ms, { kind: 'hurts', nrs }],
        ),
      session,
    );
    expect(painSaysStop(hurt)).toBe(stop);
    expect(act(hurt, { kind: 'finish' }, at(80_000)).ending).toBe(stop ? 'pain' : 'left');
  });
});
