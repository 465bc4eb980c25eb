import { describe, expect, it } from 'vitest';
import { longGapMs, seen } from '#src/domain/player.ts';
import { type Session, sessionSchema } from '#src/domain/session.schema.ts';
import { openSessionOffer, routineRecordOf, summaryOf } from '#src/domain/session.ts';
import {
  at,
  block,
  hold,
  played,
  reps,
  routine,
  sessionOf,
  today,
} from '#tests/support/player-builders.ts';

// 0 get-ready 5 · 1 work 30 · 2 get-ready 5 · 3 left 20 · 4 switch 4 · 5 right 20 = 84 s; work is 70 s.
const session = sessionOf();

const outcomes = (one: Session) => summaryOf(one).parts.map(({ outcome }) => outcome);

describe('what came of a session', () => {
  it('everything was done when it ran to its end', () => {
    const whole = played(session, [84_000, { kind: 'finish' }]);
    expect(summaryOf(whole)).toEqual({
      parts: [
        {
          move: 0,
          side: undefined,
          outcome: 'done',
          sets: 1,
          setsDone: 1,
          activeMs: 30_000,
          corrected: false,
        },
        {
          move: 1,
          side: 'left',
          outcome: 'done',
          sets: 1,
          setsDone: 1,
          activeMs: 20_000,
          corrected: false,
        },
        {
          move: 1,
          side: 'right',
          outcome: 'done',
          sets: 1,
          setsDone: 1,
          activeMs: 20_000,
          corrected: false,
        },
      ],
      count: { done: 2, skipped: 0, 'stopped-for-pain': 0, 'not-reached': 0 },
      activeMs: 70_000,
      sideMs: { left: 20_000, right: 20_000 },
      completedFraction: 1,
    });
  });

  it('counts the two sides of a move once, and as done only when both were', () => {
    const half = played(session, [70_000, { kind: 'skip' }], [70_000, { kind: 'finish' }]);
    expect(outcomes(half)).toEqual(['done', 'done', 'skipped']);
    expect(summaryOf(half).count).toMatchObject({ done: 1, skipped: 1 });
  });

  it('takes the word of the runner over what the player saw, and says so', () => {
    const left = played(session, [35_000, { kind: 'finish' }]);
    const mended: Session = {
      ...left,
      corrections: [
        { move: 1, side: 'left', outcome: 'done' },
        { move: 0, outcome: 'stopped-for-pain' },
      ],
    };
    expect(outcomes(mended)).toEqual(['stopped-for-pain', 'done', 'not-reached']);
    expect(summaryOf(mended).parts.map(({ corrected }) => corrected)).toEqual([true, true, false]);
    expect(routineRecordOf(mended).completedFraction).toBeCloseTo(20 / 70);
  });

  it('a millisecond before a step ends it is not done', () => {
    expect(outcomes(seen(session, at(34_999)))).toEqual(['skipped', 'not-reached', 'not-reached']);
    expect(outcomes(seen(session, at(35_000)))).toEqual(['done', 'not-reached', 'not-reached']);
  });

  it('a pause in the middle of a step does not undo it', () => {
    const paused = played(
      session,
      [20_000, { kind: 'pause' }],
      [500_000, { kind: 'resume' }],
      [564_000, { kind: 'finish' }],
    );
    expect(outcomes(paused)).toEqual(['done', 'done', 'done']);
    expect(summaryOf(paused).activeMs).toBe(70_000);
  });

  it('a skipped step is skipped, with the seconds it had', () => {
    const skipped = played(session, [15_000, { kind: 'skip' }], [64_000, { kind: 'finish' }]);
    expect(outcomes(skipped)).toEqual(['skipped', 'done', 'done']);
    expect(summaryOf(skipped)).toMatchObject({ activeMs: 50_000, completedFraction: 40 / 70 });
  });

  it('a step that was only just come to is not reached', () => {
    const ended = played(session, [36_000, { kind: 'skip' }], [36_000, { kind: 'finish' }]);
    expect(outcomes(ended)).toEqual(['done', 'not-reached', 'not-reached']);
  });

  it('an undone skip leaves no mark', () => {
    const undone = played(
      session,
      [15_000, { kind: 'skip' }],
      [18_000, { kind: 'undo' }],
      [87_000, { kind: 'finish' }],
    );
    expect(outcomes(undone)).toEqual(['done', 'done', 'done']);
  });

  it('"Done" finishes a step early, unless it was undone', () => {
    const squats = sessionOf(routine([block('squat', { dose: reps(10), sideMode: 'together' })]));
    const done = played(squats, [12_000, { kind: 'done' }], [12_100, { kind: 'finish' }]);
    expect(outcomes(done)).toEqual(['done']);
    expect(summaryOf(done)).toMatchObject({ activeMs: 7000, completedFraction: 1 });
    const undone = played(
      squats,
      [12_000, { kind: 'done' }],
      [12_050, { kind: 'undo' }],
      [12_100, { kind: 'finish' }],
    );
    expect(outcomes(undone)).toEqual(['skipped']);
  });

  it('a set that was done again counts its time twice and its work once', () => {
    const again = played(session, [34_000, { kind: 'back' }], [113_000, { kind: 'finish' }]);
    expect(outcomes(again)).toEqual(['done', 'done', 'done']);
    expect(summaryOf(again)).toMatchObject({ activeMs: 99_000, completedFraction: 1 });
  });

  it('a step left for pain says so, and what follows is not reached', () => {
    const hurt = played(session, [50_000, { kind: 'hurts' }], [55_000, { kind: 'finish' }]);
    expect(outcomes(hurt)).toEqual(['done', 'stopped-for-pain', 'not-reached']);
  });

  it('a step finished after all, once it was made easier, is done', () => {
    const easier = played(
      session,
      [50_000, { kind: 'hurts' }],
      [55_000, { kind: 'easier' }],
      [104_000, { kind: 'finish' }],
    );
    expect(outcomes(easier)).toEqual(['done', 'done', 'done']);
  });

  it('an alternating move gives each side half of its time', () => {
    const kicks = sessionOf(routine([block('kick', { dose: reps(10), sideMode: 'alternating' })]));
    expect(summaryOf(played(kicks, [45_000, { kind: 'finish' }])).sideMs).toEqual({
      left: 20_000,
      right: 20_000,
    });
  });

  it('two sets of one side are one part', () => {
    const two = sessionOf(routine([block('a', { dose: hold(10, { sets: 2, restSeconds: 5 }) })]));
    const left = played(two, [16_000, { kind: 'finish' }]);
    expect(summaryOf(left).parts[0]).toMatchObject({ sets: 2, setsDone: 1, outcome: 'skipped' });
  });
});

describe('a silence', () => {
  const awake = seen(session, at(38_000));
  const late = 40_000 + longGapMs;

  it('is credited when the runner says that they went on', () => {
    const went = played(awake, [late, { kind: 'continue' }], [late, { kind: 'finish' }]);
    expect(outcomes(went)).toEqual(['done', 'done', 'done']);
  });

  it('is not credited when they go on from where it was last seen, or finish there', () => {
    const back = played(awake, [late, { kind: 'from-here' }], [late + 1, { kind: 'finish' }]);
    expect(outcomes(back)).toEqual(['done', 'not-reached', 'not-reached']);
    expect(outcomes(played(awake, [late, { kind: 'finish' }]))).toEqual([
      'done',
      'not-reached',
      'not-reached',
    ]);
  });
});

describe('for the rule', () => {
  it('says day, kind, the share of the work and whether pain ended it', () => {
    expect(routineRecordOf(played(session, [84_000, { kind: 'finish' }]))).toEqual({
      day: today,
      kind: 'cooldown',
      completedFraction: 1,
      stoppedForPain: false,
    });
  });

  it('ended right after "That hurts" is stopped for pain', () => {
    const ended = played(session, [50_000, { kind: 'hurts' }], [51_000, { kind: 'finish' }]);
    expect(routineRecordOf(ended)).toMatchObject({
      completedFraction: 30 / 70,
      stoppedForPain: true,
    });
  });

  it('hurt and then went on is not', () => {
    const wentOn = played(
      session,
      [50_000, { kind: 'hurts' }],
      [51_000, { kind: 'resume' }],
      [60_000, { kind: 'finish' }],
    );
    expect(routineRecordOf(wentOn).stoppedForPain).toBe(false);
  });
});

describe('a session that was not ended', () => {
  it('is offered with what is left', () => {
    const paused = played(session, [24_000, { kind: 'leave' }]);
    expect(openSessionOffer(paused, at(9_000_000))).toEqual({
      id: 's1',
      routineId: 'cool-down',
      routineName: 'Cool-down',
      leftMs: 60_000,
      asks: false,
    });
  });

  it('counts from where it was last seen after a long silence', () => {
    const awake = seen(session, at(24_000));
    expect(openSessionOffer(awake, at(9_000_000))).toMatchObject({ leftMs: 60_000, asks: true });
    expect(openSessionOffer(awake, at(34_000))).toMatchObject({ leftMs: 50_000, asks: false });
  });

  it('is offered on its own clock when the wall clock was moved', () => {
    const moved = { ...seen(session, at(24_000)), clockShiftMs: 3_600_000 };
    expect(openSessionOffer(moved, at(3_630_000))).toMatchObject({ leftMs: 54_000, asks: false });
  });

  it('is not offered once it has ended', () => {
    expect(openSessionOffer(played(session, [1000, { kind: 'finish' }]), at(2000))).toBeUndefined();
  });
});

describe('the record', () => {
  it('of every session that can be played passes its own gate', () => {
    const busy = played(
      session,
      [5000, { kind: 'skip' }],
      [6000, { kind: 'undo' }],
      [7000, { kind: 'hurts', nrs: 7 }],
      [8000, { kind: 'easier' }],
      [90_000, { kind: 'finish' }],
    );
    expect(sessionSchema.parse(busy)).toEqual(busy);
  });

  it.each([
    ['events', []],
    ['steps', []],
    ['note', 'x'.repeat(20_001)],
    ['seenAt', -1],
  ])('is refused with %s = %j', (field, value) => {
    expect(sessionSchema.safeParse({ ...session, [field]: value }).success).toBe(false);
  });
});
