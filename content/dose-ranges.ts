import type { Dose } from '#src/domain/dose.schema.ts';
import type { ExerciseKind } from '#src/domain/exercise.schema.ts';
import type { SourceId } from './sources.ts';

type Range = readonly [least: number, most: number];

/** What a dose of one shape may be. A bound left out is not asked for. */
type DoseRange = {
  readonly sets: Range;
  readonly reps?: Range;
  readonly holdSeconds?: Range;
  readonly durationSeconds?: Range;
  readonly strokeSeconds?: Range;
  readonly liftSeconds?: Range;
  readonly lowerSeconds?: Range;
  /** Sets x time on one side, in seconds. */
  readonly totalSeconds?: Range;
  readonly sources: readonly SourceId[];
};

/** The doses the evidence allows, by kind of exercise and shape of dose. A shape that is not listed is not allowed. */
export const doseRanges: {
  readonly [kind in ExerciseKind]: { readonly [shape in Dose['kind']]?: DoseRange };
} = {
  dynamic: {
    reps: { sets: [1, 2], reps: [6, 12], sources: ['konrad-dynamic', 'own-choice'] },
    continuous: { sets: [1, 1], durationSeconds: [120, 180], sources: ['own-choice'] },
  },
  static: {
    hold: {
      sets: [1, 4],
      holdSeconds: [10, 60],
      totalSeconds: [20, 60],
      sources: ['acsm-getp-11', 'garber-2011', 'ingram-2025'],
    },
  },
  release: {
    continuous: {
      sets: [1, 2],
      durationSeconds: [30, 60],
      strokeSeconds: [2, 4],
      sources: ['behm-2020', 'own-choice'],
    },
  },
  strength: {
    reps: {
      sets: [2, 3],
      reps: [8, 15],
      liftSeconds: [1, 2],
      lowerSeconds: [2, 3],
      sources: ['thorborg-2016', 'acsm-2009', 'own-choice'],
    },
    hold: { sets: [2, 3], holdSeconds: [10, 30], sources: ['own-choice'] },
  },
  core: {
    reps: { sets: [2, 3], reps: [6, 12], sources: ['own-choice'] },
    hold: { sets: [2, 3], holdSeconds: [10, 30], sources: ['own-choice'] },
  },
};
