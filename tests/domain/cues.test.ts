import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cueKinds,
  cuesBetween,
  cuesFrom,
  cueWays,
  freshCue,
  halfTimeFromMs,
  lateMs,
  marksOf,
} from '#src/domain/cues.ts';
import { act } from '#src/domain/player.ts';
import {
  arbitraryRoutine,
  at,
  block,
  hold,
  nearMarks,
  reps,
  routine,
  sessionOf,
  shortCooldown,
} from '#tests/support/player-builders.ts';

const session = sessionOf(shortCooldown);
const marks = marksOf(session);

describe('the marks of a session', () => {
  it('tell each phase, half-time, the last three seconds and the end', () => {
    expect(marks.map(({ atMs, kind, count }) => [atMs / 1000, kind, count])).toEqual([
      [0, 'get-ready', undefined],
      [2, 'countdown', 3],
      [3, 'countdown', 2],
      [4, 'countdown', 1],
      [5, 'start', undefined],
      [20, 'half-time', undefined],
      [32, 'countdown', 3],
      [33, 'countdown', 2],
      [34, 'countdown', 1],
      [35, 'next', undefined],
      [37, 'countdown', 3],
      [38, 'countdown', 2],
      [39, 'countdown', 1],
      [40, 'start', undefined],
      [50, 'half-time', undefined],
      [57, 'countdown', 3],
      [58, 'countdown', 2],
      [59, 'countdown', 1],
      [60, 'switch', undefined],
      [62, 'countdown', 2],
      [63, 'countdown', 1],
      [64, 'start', undefined],
      [74, 'half-time', undefined],
      [81, 'countdown', 3],
      [82, 'countdown', 2],
      [83, 'countdown', 1],
      [84, 'finished', undefined],
    ]);
  });

  it('tick each repetition at its tempo instead of a countdown', () => {
    const squats = sessionOf(routine([block('squat', { dose: reps(3), sideMode: 'together' })]));
    expect(
      marksOf(squats)
        .filter((mark) => mark.step === 1)
        .map(({ atMs, kind, count }) => [atMs, kind, count]),
    ).toEqual([
      [5000, 'start', undefined],
      [7000, 'rep', 2],
      [9000, 'rep', 3],
      [11_000, 'finished', undefined],
    ]);
  });

  it('have no half-time in a short hold', () => {
    const kindsOf = (holdSeconds: number) =>
      marksOf(sessionOf(routine([block('a', { dose: hold(holdSeconds) })]))).map((m) => m.kind);
    expect(kindsOf(halfTimeFromMs / 1000)).toContain('half-time');
    expect(kindsOf(halfTimeFromMs / 1000 - 1)).not.toContain('half-time');
  });

  it('are in the order of time and never two at once, for every routine', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (any) => {
        const times = marksOf(sessionOf(any)).map((mark) => mark.atMs);
        for (const [index, ms] of times.entries())
          if (index > 0) expect(ms).toBeGreaterThan(times[index - 1] ?? 0);
      }),
    );
  });
});

describe('telling cues', () => {
  it('each is told once or not at all, however the clock was asked', () => {
    fc.assert(
      fc.property(
        arbitraryRoutine
          .map((any) => marksOf(sessionOf(any)))
          .chain((any) =>
            fc.tuple(
              fc.constant(any),
              fc.array(nearMarks(any.map((mark) => mark.atMs)), { minLength: 1, maxLength: 12 }),
            ),
          ),
        ([any, places]) => {
          const ordered = [-1, ...places.toSorted((a, b) => a - b)];
          const told = ordered.flatMap((to, index) =>
            index === 0 ? [] : cuesBetween(any, ordered[index - 1] ?? -1, to),
          );
          expect(told).toEqual(any.filter((mark) => mark.atMs <= (ordered.at(-1) ?? -1)));
        },
      ),
    );
  });

  it('on its mark and not a millisecond before', () => {
    expect(cuesBetween(marks, 4000, 4999)).toEqual([]);
    expect(cuesBetween(marks, 4999, 5000).map((mark) => mark.kind)).toEqual(['start']);
    expect(cuesBetween(marks, 5000, 5001)).toEqual([]);
  });

  it('after a sleep only a fresh one is told, the missed ones never in a burst', () => {
    expect(freshCue(marks, 0, 60_000)?.kind).toBe('switch');
    expect(freshCue(marks, 0, 60_000 + lateMs)?.kind).toBe('switch');
    expect(freshCue(marks, 0, 60_001 + lateMs)).toBeUndefined();
    expect(freshCue(marks, 60_000, 60_100)).toBeUndefined();
  });

  it('a move to a step tells how it opens; a pause in the middle tells nothing again', () => {
    const kindAt = (ms: number, ...commands: Parameters<typeof act>[1][]) => {
      const after = commands.reduce((now, command) => act(now, command, at(ms)), session);
      const place = after.events.at(-1)?.toMs ?? 0;
      return freshCue(marks, cuesFrom(after), place)?.kind;
    };
    expect(kindAt(0)).toBe('get-ready');
    expect(kindAt(12_000, { kind: 'skip' })).toBe('next');
    expect(kindAt(12_000, { kind: 'back' })).toBe('start');
    expect(kindAt(12_000, { kind: 'jump', step: 4 })).toBe('switch');
    expect(kindAt(20_000, { kind: 'pause' }, { kind: 'resume' })).toBeUndefined();
    expect(kindAt(35_000, { kind: 'pause' }, { kind: 'resume' })).toBeUndefined();
    expect(kindAt(20_000, { kind: 'skip' }, { kind: 'undo' })).toBeUndefined();
  });
});

describe('every kind of cue', () => {
  it.each(cueKinds)('%s is heard, felt and seen', (kind) => {
    const ways = cueWays[kind];
    expect(ways.notes.length).toBeGreaterThan(0);
    expect(ways.vibration.length % 2).toBe(1);
    expect(ways.vibration.every((ms) => ms > 0)).toBe(true);
    expect(['flash', 'pulse']).toContain(ways.screen);
  });

  it('sounds unlike every other', () => {
    const tunes = cueKinds.map((kind) => JSON.stringify(cueWays[kind].notes));
    expect(new Set(tunes).size).toBe(cueKinds.length);
  });

  it('is over before the next second, so that a countdown stays clear', () => {
    for (const kind of ['countdown', 'rep', 'half-time'] as const)
      for (const note of cueWays[kind].notes)
        expect(note.startMs + note.lengthMs).toBeLessThan(700);
  });
});
