import { aboutZ, apply, turned, WORLD } from './basis.ts';
import { add, distance, type Vec3 } from './vector.ts';

/*
 * The path of two hip flexors, from the gait2392 musculoskeletal model (Delp, Loan, Hoy, Zajac, Topp, Rosen,
 * Thelen, Anderson, Seth; CC BY 3.0). A model of the path, not a measurement of anybody's tissue: its origin is
 * fixed to the pelvis, and beyond 90 degrees of flexion its straight lines are no longer anatomical.
 */
export type HipMuscle = 'psoas' | 'iliacus';

/** Degrees of hip flexion between which the model may be shown. */
export const MODEL_RANGE = [-30, 90] as const;

/** Metres: x forward, y up, z to the right. `thigh` points count from the hip joint, in the thigh's frame. */
type Path = {
  readonly pelvis: readonly Vec3[];
  readonly brim: Vec3;
  readonly thigh: readonly Vec3[];
};

export const HIP_JOINT: Vec3 = [-0.0707, -0.0661, 0.0835];
/** The point on the brim of the pelvis touches the muscle only up to this flexion (0.785398 rad in the model). */
const BRIM_UP_TO_DEGREES = 45;

export const HIP_MUSCLE_PATHS: Readonly<Record<HipMuscle, Path>> = {
  psoas: {
    pelvis: [
      [-0.0647, 0.0887, 0.0289],
      [-0.0238, -0.057, 0.0759],
    ],
    brim: [-0.0288, -0.0805, 0.0816],
    thigh: [
      [0.0016, -0.0507, 0.0038],
      [-0.0188, -0.0597, 0.0104],
    ],
  },
  iliacus: {
    pelvis: [
      [-0.0674, 0.0365, 0.0854],
      [-0.0258, -0.055, 0.0811],
    ],
    brim: [-0.0288, -0.0805, 0.0816],
    thigh: [
      [0.0017, -0.0543, 0.0057],
      [-0.0193, -0.0621, 0.0129],
    ],
  },
};

export const clampToModel = (degrees: number): number =>
  Math.min(MODEL_RANGE[1], Math.max(MODEL_RANGE[0], degrees));

/** Length of the whole muscle and tendon in metres, at a hip flexion in degrees (clamped to the model's range). */
export function muscleLength(muscle: HipMuscle, hipFlexion: number): number {
  const points = pathPoints(muscle, hipFlexion);
  let sum = 0;
  for (const [i, point] of points.entries())
    sum += i === 0 ? 0 : distance(points[i - 1] ?? point, point);
  return sum;
}

/** Length against standing straight: 0.07 is seven per cent longer. */
export const lengthChange = (muscle: HipMuscle, hipFlexion: number): number =>
  muscleLength(muscle, hipFlexion) / muscleLength(muscle, 0) - 1;

/** The path from origin to insertion in the pelvis' frame. */
export function pathPoints(muscle: HipMuscle, hipFlexion: number): Vec3[] {
  const flexion = clampToModel(hipFlexion);
  const { pelvis, brim, thigh } = HIP_MUSCLE_PATHS[muscle];
  const frame = turned(WORLD, aboutZ(flexion));
  const turnedPoints = thigh.map((point) => add(HIP_JOINT, apply(frame, point)));
  return [...pelvis, ...(flexion < BRIM_UP_TO_DEGREES ? [brim] : []), ...turnedPoints];
}
