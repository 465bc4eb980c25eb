import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '#src/domain/cues.ts';
import { act, type Command, positionAt, seen } from '#src/domain/player.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { lengthOf } from '#src/domain/steps.ts';
import {
  arbitraryRoutine,
  at,
  nearMarks,
  placeOf,
  played,
  sessionOf,
  startedAt,
} from '#tests/support/player-builders.ts';

describe('for every session', () => {
  const anySession = arbitraryRoutine.map((any) => sessionOf(any));
  const placesIn = (any: Session) => nearMarks([0, ...marksOf(any).map((mark) => mark.atMs)]);
  const withTimes = (count: number) =>
    anySession.chain((any) =>
      fc.tuple(
        fc.constant(any),
        fc.array(placesIn(any), { minLength: count, maxLength: count + 4 }),
      ),
    );

  it('the place only grows, and never depends on how often it was asked', () => {
    fc.assert(
      fc.property(withTimes(3), ([any, times]) => {
        const ordered = times.toSorted((a, b) => a - b);
        const asked = ordered.map((ms) => positionAt(any, at(ms)));
        for (const [index, position] of asked.entries()) {
          expect(position.elapsedMs).toBeGreaterThanOrEqual(asked[index - 1]?.elapsedMs ?? 0);
          expect(positionAt(any, at(ordered[index] ?? 0))).toEqual(position);
        }
      }),
    );
  });

  it('every step starts exactly on its mark', () => {
    fc.assert(
      fc.property(anySession, (any) => {
        let startMs = 0;
        for (const [index, step] of any.steps.entries()) {
          if (index > 0) expect(positionAt(any, at(startMs - 1)).index).toBe(index - 1);
          expect(placeOf(any, startMs)).toEqual({
            status: 'running',
            index,
            inStepMs: 0,
            remainingMs: step.durationMs,
          });
          startMs += step.durationMs;
        }
        expect(positionAt(any, at(startMs)).status).toBe('finished');
        expect(positionAt(any, at(startMs - 1)).status).toBe('running');
      }),
    );
  });

  it('a pause costs nothing', () => {
    fc.assert(
      fc.property(withTimes(2), fc.integer({ min: 0, max: 5_000_000 }), ([any, times], pauseMs) => {
        const [pauseAt = 0, askAt = 0] = times.toSorted((a, b) => a - b);
        if (positionAt(any, at(pauseAt)).status === 'finished') return;
        const paused = played(
          seen(any, at(pauseAt)),
          [pauseAt, { kind: 'pause' }],
          [pauseAt + pauseMs, { kind: 'resume' }],
        );
        expect(positionAt(paused, at(askAt + pauseMs))).toEqual(positionAt(any, at(askAt)));
      }),
    );
  });

  it('elapsed and left always add up to the whole', () => {
    fc.assert(
      fc.property(withTimes(1), ([any, [ms = 0]]) => {
        const { elapsedMs, totalLeftMs, index, inStepMs, remainingMs } = positionAt(any, at(ms));
        expect(elapsedMs + totalLeftMs).toBe(lengthOf(any.steps));
        expect(inStepMs + remainingMs).toBe(any.steps[index]?.durationMs);
      }),
    );
  });

  it('any row of commands leaves it on the timeline and in the order of time', () => {
    const command: fc.Arbitrary<Command> = fc.oneof(
      fc
        .constantFrom(
          ...(['pause', 'resume', 'skip', 'skip-side', 'back', 'undo', 'done', 'easier'] as const),
          ...(['continue', 'from-here', 'leave', 'finish'] as const),
        )
        .map((kind) => ({ kind })),
      fc.record({ kind: fc.constant('jump' as const), step: fc.integer({ min: -1, max: 12 }) }),
      fc.record({ kind: fc.constant('hurts' as const), nrs: fc.integer({ min: 0, max: 10 }) }),
    );
    fc.assert(
      fc.property(
        anySession,
        fc.array(fc.tuple(fc.integer({ min: -5000, max: 400_000 }), command), { maxLength: 25 }),
        (any, commands) => {
          let now = startedAt;
          let live = any;
          for (const [ms, one] of commands) {
            now += ms;
            live = act(live, one, now);
            const { elapsedMs, remainingMs, inStepMs } = positionAt(live, now);
            expect(elapsedMs).toBeGreaterThanOrEqual(0);
            expect(elapsedMs).toBeLessThanOrEqual(lengthOf(any.steps));
            expect(Math.min(remainingMs, inStepMs)).toBeGreaterThanOrEqual(0);
          }
          const times = live.events.map((event) => event.at);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
