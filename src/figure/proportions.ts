/**
 * Lengths in metres of one adult of about 1.74 m. Every build shares them, so that a pose fits every figure;
 * builds differ in girth and breadth only.
 */
export const LENGTHS = {
  hipHalfWidth: 0.088,
  thigh: 0.43,
  shank: 0.42,
  /** Ankle joint above the ground in a shoe. */
  ankleHeight: 0.08,
  /** Ankle joint to the point of the sole under the ball of the foot, forward. */
  ball: 0.115,
  heel: 0.05,
  toe: 0.185,
  lumbarOffset: 0.1,
  lumbar: 0.15,
  chest: 0.27,
  neck: 0.075,
  head: 0.112,
  shoulderHeight: 0.214,
  upperArm: 0.285,
  forearm: 0.25,
} as const;

/** Factors on the reference body, and the shoulders' half width in metres. */
export type Build = {
  readonly trunk: number;
  readonly limb: number;
  readonly hip: number;
  readonly shoulderHalfWidth: number;
};

export const BUILDS = {
  slim: { trunk: 0.94, limb: 0.93, hip: 0.96, shoulderHalfWidth: 0.162 },
  medium: { trunk: 1, limb: 1, hip: 1, shoulderHalfWidth: 0.168 },
  curvy: { trunk: 1.05, limb: 1.06, hip: 1.09, shoulderHalfWidth: 0.163 },
  broad: { trunk: 1.07, limb: 1.07, hip: 1, shoulderHalfWidth: 0.184 },
} as const satisfies Record<string, Build>;
export type BuildName = keyof typeof BUILDS;
