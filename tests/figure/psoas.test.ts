import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  HIP_JOINT,
  HIP_MUSCLE_PATHS,
  type HipMuscle,
  lengthChange,
  muscleLength,
  pathPoints,
} from '#src/figure/psoas.ts';
import { cross, dot, normalize, subtract } from '#src/figure/vector.ts';

const rows = (name: string): string[][] =>
  readFileSync(`tests/fixtures/${name}.csv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split(','));

const named: Readonly<Record<string, HipMuscle>> = { psoas_r: 'psoas', iliacus_r: 'iliacus' };
const table = rows('gait2392-hip-flexion').flatMap(([degrees, , name, length, arm]) => {
  const muscle = named[name ?? ''];
  const flexion = Number(degrees);
  const inRange = flexion >= -30 && flexion <= 90;
  return muscle && inRange ? [{ muscle, flexion, length: Number(length), arm: Number(arm) }] : [];
});

/**
 * Moment arm for hip flexion in metres, -dL/dq; positive flexes. Only the stretch that crosses the joint changes
 * length, so the derivative is that of one line between a pelvis point and a turning thigh point.
 */
const momentArm = (muscle: HipMuscle, flexion: number): number => {
  const [above, insertion] = pathPoints(muscle, flexion).slice(-3);
  if (insertion === undefined || above === undefined)
    throw new Error('a path has four points or five');
  const pull = normalize(subtract(above, insertion));
  return dot(cross(subtract(insertion, HIP_JOINT), pull), [0, 0, 1]);
};

describe('the path of psoas and iliacus against the table of the model', () => {
  it('covers the whole range for both muscles', () => {
    expect(table).toHaveLength(2 * 25);
  });

  it.each(table)(
    '$muscle at $flexion degrees has the length to within 1 %',
    ({ muscle, flexion, length }) => {
      expect(Math.abs(muscleLength(muscle, flexion) / length - 1)).toBeLessThan(0.01);
    },
  );

  it.each(table)(
    '$muscle at $flexion degrees has the moment arm to within 2 mm',
    ({ muscle, flexion, arm }) => {
      expect(Math.abs(momentArm(muscle, flexion) - arm)).toBeLessThan(0.002);
    },
  );

  it('has its attachment points from the model', () => {
    const point = (name: string): number[] =>
      rows('gait2392-path-points')
        .find((row) => row[2] === name)
        ?.slice(5, 8)
        .map(Number) ?? [];
    expect(point('hip_joint_centre_r')).toEqual(HIP_JOINT);
    for (const [name, muscle] of Object.entries(named)) {
      const { pelvis, brim, thigh } = HIP_MUSCLE_PATHS[muscle];
      const all = [...pelvis, brim, ...thigh];
      expect(all).toEqual(all.map((_, i) => point(`${name}-P${i + 1}`)));
    }
  });
});

describe('what the model says and where it stops', () => {
  it.each([
    [-30, 0.07],
    [-20, 0.048],
    [45, -0.126],
    [90, -0.249],
  ])('at %d degrees the psoas is %d longer than standing', (degrees, change) => {
    expect(lengthChange('psoas', degrees)).toBeCloseTo(change, 2);
  });

  it('goes no further than -30 to 90 degrees', () => {
    expect(muscleLength('psoas', 120)).toBe(muscleLength('psoas', 90));
    expect(muscleLength('psoas', -50)).toBe(muscleLength('psoas', -30));
  });

  it('leaves the brim of the pelvis at 45 degrees of flexion', () => {
    expect(pathPoints('psoas', 44.9)).toHaveLength(5);
    expect(pathPoints('psoas', 45)).toHaveLength(4);
  });

  it('shortens steadily as the hip flexes', () => {
    for (let q = -30; q < 90; q++) {
      expect(muscleLength('psoas', q + 1)).toBeLessThan(muscleLength('psoas', q));
    }
  });
});
