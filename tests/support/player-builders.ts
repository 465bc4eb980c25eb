import fc from 'fast-check';
import { dayFromCalendar } from '#src/domain/day.ts';
import type { Dose } from '#src/domain/dose.schema.ts';
import { act, begin, type Command, positionAt } from '#src/domain/player.ts';
import type { Routine, RoutineBlock } from '#src/domain/routine.schema.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { type CompileOptions, compile } from '#src/domain/steps.ts';

export const startedAt = 1_780_000_000_000;
export const today = dayFromCalendar(2026, 5, 28);

export const hold = (holdSeconds: number, over: Partial<Dose> = {}): Dose =>
  ({ kind: 'hold', sets: 1, perSide: true, restSeconds: 0, holdSeconds, ...over }) as Dose;

export const reps = (count: number, over: Partial<Dose> = {}): Dose =>
  ({
    kind: 'reps',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    reps: count,
    tempo: { liftSeconds: 1, holdSeconds: 0, lowerSeconds: 1 },
    ...over,
  }) as Dose;

export const block = (exerciseId: string, over: Partial<RoutineBlock> = {}): RoutineBlock => ({
  exerciseId,
  exerciseName: `The ${exerciseId}`,
  kit: [],
  kind: 'static',
  sideMode: 'each-side',
  cue: 'Breathe out slowly',
  dose: hold(30),
  priority: 1,
  ...over,
});

export const routine = (blocks: readonly RoutineBlock[], over: Partial<Routine> = {}): Routine => ({
  id: 'cool-down',
  name: 'Cool-down',
  kind: 'cooldown',
  when: 'After a run',
  minutes: 6,
  getReadySeconds: 5,
  switchSeconds: 4,
  ...over,
  blocks: [...blocks],
});

/** Butterfly 30 s, then figure-four 20 s each side: 5+30, 5+20+4+20 = 84 s. */
export const shortCooldown = routine([
  block('butterfly', { sideMode: 'together' }),
  block('figure-four', { dose: hold(20) }),
]);

export const sessionOf = (from: Routine = shortCooldown, options: CompileOptions = {}): Session =>
  begin(compile(from, options), from, { id: 's1', now: startedAt, today });

const seconds = (min: number, max: number) => fc.integer({ min, max });

const arbitraryDose: fc.Arbitrary<Dose> = fc
  .record({ sets: seconds(1, 3), perSide: fc.boolean(), restSeconds: fc.constantFrom(0, 10, 30) })
  .chain((shared) =>
    fc
      .oneof(
        fc.record({
          kind: fc.constant('reps' as const),
          reps: seconds(1, 15),
          tempo: fc.record({
            liftSeconds: fc.constantFrom(0.5, 1, 1.5, 2),
            holdSeconds: fc.constantFrom(0, 1),
            lowerSeconds: fc.constantFrom(0.7, 1, 3),
          }),
        }),
        fc.record({ kind: fc.constant('hold' as const), holdSeconds: seconds(5, 60) }),
        fc.record({ kind: fc.constant('continuous' as const), durationSeconds: seconds(10, 120) }),
      )
      .map((own): Dose => ({ ...shared, ...own })),
  );

const arbitraryBlock: fc.Arbitrary<RoutineBlock> = fc
  .record({
    exerciseId: fc.stringMatching(/^[a-z]{3,8}$/),
    kit: fc.subarray(['foam-roller', 'mat'] as const),
    kind: fc.constantFrom('dynamic' as const, 'static' as const, 'release' as const),
    sideMode: fc.constantFrom(
      'together' as const,
      'each-side' as const,
      'alternating' as const,
      'each-way' as const,
    ),
    dose: arbitraryDose,
    priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
  })
  .map((over) => block(over.exerciseId, { ...over, kit: [...over.kit] }));

export const arbitraryRoutine: fc.Arbitrary<Routine> = fc
  .record({
    blocks: fc.uniqueArray(arbitraryBlock, {
      minLength: 1,
      maxLength: 6,
      selector: (one) => one.exerciseId,
    }),
    getReadySeconds: seconds(3, 10),
    switchSeconds: seconds(3, 8),
  })
  .map(({ blocks, ...over }) => routine(blocks, over));

/** Places on the timeline drawn from where steps and cues begin, and one millisecond to either side: the boundaries are where defects live. */
export const nearMarks = (marks: readonly number[]): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...marks), fc.constantFrom(-1, 0, 1))
    .map(([mark, offset]) => Math.max(0, mark + offset));

export const at = (ms: number) => startedAt + ms;

/** Plays commands at milliseconds after the start. */
export const played = (session: Session, ...commands: readonly [number, Command][]) =>
  commands.reduce((now, [ms, command]) => act(now, command, at(ms)), session);

export const placeOf = (session: Session, ms: number) => {
  const { status, index, inStepMs, remainingMs } = positionAt(session, at(ms));
  return { status, index, inStepMs, remainingMs };
};
