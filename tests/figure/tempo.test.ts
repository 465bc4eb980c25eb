import { describe, expect, it } from 'vitest';
import type { AuthoredExercise } from '#content/authoring.ts';
import { cycleSeconds } from '#src/figure/timeline.ts';
import { motions, versions } from './all-motions.ts';

const files = import.meta.glob<AuthoredExercise>('/content/exercises/*.ts', {
  eager: true,
  import: 'default',
});
const exercises = Object.values(files);
const motionOf = new Map(motions.map(([file, motion]) => [file, motion]));

describe('every exercise and its movement', () => {
  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s has one', (id) => {
    expect(motionOf.has(id)).toBe(true);
  });

  const counted = exercises.flatMap(({ id, dose, sideMode }) => {
    if (dose.kind !== 'reps' || !dose.tempo) return [];
    const { liftSeconds, holdSeconds, lowerSeconds } = dose.tempo;
    return [
      {
        id,
        seconds: liftSeconds + holdSeconds + lowerSeconds,
        halves: sideMode === 'alternating' ? 2 : 1,
      },
    ];
  });

  it.each(counted)('$id takes $seconds s for one repetition', ({ id, seconds, halves }) => {
    const motion = motionOf.get(id);
    expect(motion && cycleSeconds(motion) / halves).toBeCloseTo(seconds, 5);
    expect(motion?.alternates ?? false).toBe(halves === 2);
  });

  const versionsOf = new Map(versions.map(([name, motion]) => [name, motion]));
  const countedVersions = exercises.flatMap(({ id, sideMode, ...exercise }) =>
    (['easier', 'harder'] as const).flatMap((version) => {
      const dose = exercise[version].dose;
      if (dose?.kind !== 'reps' || !dose.tempo) return [];
      const { liftSeconds, holdSeconds, lowerSeconds } = dose.tempo;
      const halves = sideMode === 'alternating' ? 2 : 1;
      return [{ id, version, seconds: liftSeconds + holdSeconds + lowerSeconds, halves }];
    }),
  );

  it.each(countedVersions)(
    '$id, $version, takes $seconds s for one repetition',
    ({ id, version, seconds, halves }) => {
      const motion = versionsOf.get(`${id}, ${version}`) ?? motionOf.get(id);
      expect(motion && cycleSeconds(motion) / halves).toBeCloseTo(seconds, 5);
    },
  );
});
