import { apply } from './basis.ts';
import { type Ellipsoid, ellipsoid, placed } from './ellipsoid.ts';
import type { Look } from './figures.ts';
import { hairOf } from './hair.ts';
import { chainPath, smoothPath } from './outline.ts';
import { DETAIL, FEATURE, filled, HEM, outlined, type Shape, stroked } from './shape.ts';
import type { Body } from './solve.ts';
import { add, cross, normalize, type Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

/** A part of the face disappears before its skin turns away from the viewer altogether. */
const TURNED_AWAY = 0.1;

/** The surface that eyes, brows and mouth lie on, in the head's frame. */
const FACE: Vec3 = [0.094, 0.116, 0.08];
const JAW = { at: [0.022, -0.06, 0], size: [0.063, 0.056, 0.057] } as const;

export function drawHead(body: Body, look: Look, camera: Camera): Shape[] {
  const { headCentre: centre, headFrame: frame } = body;
  const at = (local: Vec3, size: Vec3): Ellipsoid => placed(centre, frame, local, size);
  const chains = (list: readonly (readonly Ellipsoid[])[]): string =>
    list.map((chain) => chainPath(chain, camera)).join('');

  const jaw = at(JAW.at, JAW.size);
  const skull = chainPath([at([-0.004, 0.014, 0], [0.094, 0.1, 0.079]), jaw], camera);
  const nose = chainPath(
    [at([0.083, 0.004, 0], [0.012, 0.016, 0.009]), at([0.1, -0.022, 0], [0.014, 0.013, 0.015])],
    camera,
  );
  const face = chainPath([at([0.034, 0.0, 0], [0.062, 0.08, 0.0735]), jaw], camera);
  const hair = hairOf(body, look.style);
  const cap = chains(hair.cap);
  const loose = chains(hair.loose);
  const ears = look.style === 'scarf' || look.style === 'curls' ? [] : [1, -1];
  const ear = (s: number): string =>
    chainPath([at([-0.018, -0.014, s * 0.075], [0.017, 0.026, 0.012])], camera);
  const seen = (s: number): boolean => camera.depth(apply(frame, [0.12, 0, s])) > 0.1;

  const looseInFront = camera.depth(frame[0]) < -0.2;
  const faceShown = camera.depth(frame[0]) > -0.62;
  const strands = filled('hair-loose', loose, 'hair');
  return [
    outlined('head-outline', skull + nose + cap + loose + ears.map(ear).join(''), 'none'),
    ...(looseInFront ? [] : [strands]),
    filled('head', skull + nose, 'skin'),
    filled('hair', cap, 'hair'),
    outlined('face', faceShown ? face + nose : '', 'skin', look.style === 'scarf' ? FEATURE : 0),
    ...(looseInFront ? [strands] : []),
    ...[1, -1].map((s) =>
      outlined(`ear${s}`, ears.length > 0 && seen(s) ? ear(s) : '', 'skin', HEM),
    ),
    ...features(centre, body, camera),
  ];
}

function features(centre: Vec3, body: Body, camera: Camera): Shape[] {
  const { headFrame: frame } = body;
  const facing = (normal: Vec3): number => camera.depth(apply(frame, normal));
  const toWorld = (local: Vec3): Vec3 => add(centre, apply(frame, local));
  const line = (points: readonly (readonly [Vec3, Vec3])[]): string => {
    const shown = points
      .filter(([, normal]) => facing(normal) > 0.02)
      .map(([p]) => camera.point(toWorld(p)));
    return shown.length > 1 ? smoothPath(shown) : '';
  };

  const eye = (s: number): string => {
    const [at, normal] = onFace(0.008, s * 0.034);
    if (facing(normal) < TURNED_AWAY) return '';
    const [front, up] = [apply(frame, normal), frame[1]];
    const aside = normalize(cross(up, front));
    return chainPath([ellipsoid(toWorld(at), [front, up, aside], 0.002, 0.0125, 0.0088)], camera);
  };
  const brow = (s: number): string =>
    line([onFace(0.037, s * 0.017), onFace(0.041, s * 0.034), onFace(0.032, s * 0.05)]);
  const mouth = [-0.029, -0.018, 0, 0.018, 0.029].map((z) => onJaw(-0.066 + 8 * z * z, z));
  const nostrils = [-0.012, 0, 0.012].map((z): readonly [Vec3, Vec3] => [
    [0.108 - 50 * z * z, -0.032 + 30 * z * z, z],
    [0.9, -0.3, z * 20],
  ]);
  return [
    filled('eye-right', eye(1), 'eye'),
    filled('eye-left', eye(-1), 'eye'),
    stroked('brow-right', brow(1), 'eye', FEATURE),
    stroked('brow-left', brow(-1), 'eye', FEATURE),
    stroked('nose-tip', line(nostrils), 'skin-line', DETAIL),
    stroked('mouth', line(mouth), 'mouth', FEATURE),
  ];
}

/** A point of the face at height y and breadth z, and the way its skin faces. */
function onFace(y: number, z: number): readonly [Vec3, Vec3] {
  const [a, b, c] = FACE;
  const x = a * Math.sqrt(Math.max(0, 1 - (y / b) ** 2 - (z / c) ** 2));
  return [[x, y, z], normalize([x / (a * a), y / (b * b), z / (c * c)])];
}

function onJaw(y: number, z: number): readonly [Vec3, Vec3] {
  const [a, b, c] = JAW.size;
  const v = y - JAW.at[1];
  const x = a * Math.sqrt(Math.max(0, 1 - (v / b) ** 2 - (z / c) ** 2));
  return [[x + JAW.at[0], y, z], normalize([x / (a * a), v / (b * b), z / (c * c)])];
}
