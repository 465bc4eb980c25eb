import { type Ellipsoid, placed, sphere } from './ellipsoid.ts';
import { chainPath, wholeHull } from './outline.ts';
import type { Capsule } from './part.ts';
import type { Build } from './proportions.ts';
import type { Body } from './solve.ts';
import { add, mix, scale, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

export type Torso = {
  readonly capsules: readonly Capsule[];
  readonly shorts: string;
  readonly shirt: string;
  readonly neck: string;
  readonly hem: string;
};

export function drawTorso(body: Body, build: Build, camera: Camera): Torso {
  const { pelvis, waist, ribs, nape } = body;
  const t = build.trunk;
  const h = build.hip;
  const seat = placed(pelvis, body.pelvisFrame, [-0.014, 0.05, 0], [0.094 * t, 0.06, 0.14 * h]);
  const bottom = placed(
    pelvis,
    body.pelvisFrame,
    [-0.02, -0.008, 0],
    [0.094 * h, 0.082, 0.146 * h],
  );
  const buttock = (s: number): Ellipsoid =>
    placed(
      pelvis,
      body.pelvisFrame,
      [-0.045 * h, -0.03, s * 0.062],
      [0.078 * h, 0.078 * h, 0.076 * h],
    );
  const hem = placed(pelvis, body.pelvisFrame, [-0.016, 0.036, 0], [0.11 * h, 0.012, 0.153 * h]);
  const hip = placed(pelvis, body.pelvisFrame, [-0.014, 0.07, 0], [0.1 * h, 0.03, 0.146 * h]);
  const middle = placed(
    mix(waist, ribs, 0.4),
    body.spineFrame,
    [0, 0, 0],
    [0.088 * t, 0.08, 0.122 * t],
  );
  const chest = placed(ribs, body.chestFrame, [0.008, 0.07, 0], [0.104 * t, 0.11, 0.14 * t]);
  const upper = placed(ribs, body.chestFrame, [-0.006, 0.165, 0], [0.082 * t, 0.06, 0.138 * t]);
  const yoke = sphere(add(nape, scale(body.chestFrame[1], -0.045)), 0.06);
  const shoulder = (at: Vec3): Ellipsoid => sphere(at, 0.047 * build.limb);
  const [right, left] = [shoulder(body.arm.right.shoulder), shoulder(body.arm.left.shoulder)];
  const collar = placed(nape, body.chestFrame, [0.006, -0.012, 0], [0.05, 0.01, 0.056]);

  const shirt = [
    chainPath([hem, hip, middle, chest, upper], camera),
    wholeHull([right, upper, left], camera),
    wholeHull([right, yoke, left], camera),
    chainPath([yoke, collar], camera),
  ].join('');
  return {
    capsules: [
      { from: pelvis, to: waist, radius: 0.11 },
      { from: waist, to: add(ribs, scale(body.chestFrame[1], 0.16)), radius: 0.11 },
    ],
    shorts:
      chainPath([seat, bottom], camera) + chainPath([buttock(1), bottom, buttock(-1)], camera),
    shirt,
    hem: chainPath([hem], camera),
    neck: chainPath([collar, ...neckChain(body)], camera),
  };
}

const neckChain = (body: Body): Ellipsoid[] => [
  sphere(add(body.nape, scale(body.chestFrame[1], 0.02)), 0.05),
  sphere(add(body.skull, scale(body.headFrame[1], 0.05)), 0.05),
];

export const torsoVolume = (body: Body): Ellipsoid[] => [
  sphere(body.pelvis, 0.13),
  sphere(mix(body.waist, body.ribs, 0.5), 0.11),
  sphere(add(body.ribs, scale(body.chestFrame[1], 0.15)), 0.13),
  sphere(body.headCentre, 0.09),
];
