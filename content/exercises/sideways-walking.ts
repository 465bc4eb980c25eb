import type { AuthoredExercise } from '#content/authoring.ts';
import { onHips } from '#content/motion-parts/arms.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

export default {
  id: 'sideways-walking',
  name: 'Sideways walking',
  summary: 'Steady side steps in a slight squat, there and back.',
  kind: 'dynamic',
  kit: [],
  sideMode: 'each-way',
  dose: {
    kind: 'reps',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    reps: 12,
    tempo: { liftSeconds: 0.7, holdSeconds: 0, lowerSeconds: 0.8 },
  },
  steps: [
    'Stand with your feet under your hips and bend your knees a little.',
    'Step out to the side, then bring the other foot in under you.',
    'Stay low and level, toes pointing forward.',
    'After 12 steps, come back the other way.',
  ],
  cue: 'Stay low, toes forward',
  caption:
    'In a slight squat the person steps to one side, brings the other foot in, and goes on in a line before coming back.',
  feel: 'Work at the outside of both hips.',
  mistakes: [
    'Bobbing up and down with each step.',
    'Turning the toes out.',
    'Letting the feet snap together so that you lose your balance.',
  ],
  easier: { name: 'Stand taller', how: 'Keep your legs almost straight and take small steps.' },
  harder: { name: 'Sit lower', how: 'Bend your knees more and take wider steps, still level.' },
  leaveOut: [
    'You feel more than 5 of 10 at the outside or front of the hip.',
    'You limp when you walk.',
  ],
  muscles: ['gluteus-medius', 'tensor-fasciae-latae', 'adductors', 'quadriceps'],
  statements: [
    {
      claims: ['C3'],
      presentedText: 'Walking sideways is a dynamic stretch. It works the outer hip.',
      sources: ['psoas-article', 'own-choice'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Twelve steps each way; one round for an easy run, two for a fast one.',
      sources: ['konrad-dynamic', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const knee = [1, 0, 0.25] as const;
const APART = 0.14;

/** `low` metres below standing, the trunk leaning `lean` degrees, a `step` of so many metres. */
const steps = (low: number, lean: number, step: number): Motion['keyframes'] => {
  const pose = (right: [y: number, z: number], left: [y: number, z: number], z: number): Pose => ({
    pelvis: { at: [-0.0065 * lean, 0.925 - low - (z === step / 2 ? 0.015 : 0), z], lean },
    chest: { flex: -0.3 * lean },
    neck: { flex: -0.5 * lean },
    rightLeg: { ball: [0.1, ...right], knee },
    leftLeg: { ball: [0.1, ...left], knee },
    arms: onHips,
  });
  return [
    { move: 0.4, pose: pose([0, APART], [0, APART], 0) },
    { move: 0.35, pose: pose([0.06, APART + 0.55 * step], [0, APART], 0.14 * step) },
    { move: 0.35, pose: pose([0, APART + step], [0, APART], step / 2) },
    { move: 0.4, pose: pose([0, APART + step], [0.06, APART - 0.55 * step], 0.86 * step) },
  ];
};
const STEP = 0.36;

/** From the front: a small squat, one foot out, the other one after it. */
export const motion = {
  id: 'sideways-walking',
  view: { yaw: 88, pitch: 9 },
  works: ['outer-hip', 'glutes'],
  key: 2,
  travel: [0, 0, STEP],
  keyframes: steps(0.125, 20, STEP),
} satisfies Motion;

export const versions: MotionVersions = {
  easier: { ...motion, travel: [0, 0, 0.24], keyframes: steps(0.03, 6, 0.24) },
  harder: { ...motion, travel: [0, 0, 0.48], keyframes: steps(0.23, 32, 0.48) },
};

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [2, 4] },
    { point: 'left.ball', during: [0, 2] },
  ],
  claims: [
    {
      says: 'the feet step wide',
      at: 2,
      from: 'left.ball',
      to: 'right.ball',
      along: 'z',
      between: [0.5, 0.75],
    },
    {
      says: 'the feet never meet',
      at: 'always',
      from: 'left.ball',
      to: 'right.ball',
      along: 'z',
      between: [0.18, 0.75],
    },
    {
      says: 'the knees stay bent',
      at: 'always',
      angle: 'kneeFlexion',
      side: 'right',
      between: [20, 75],
    },
  ],
  easier: {
    claims: [
      {
        says: 'the legs are almost straight',
        at: 2,
        angle: 'kneeFlexion',
        side: 'right',
        between: [8, 38],
      },
      {
        says: 'the steps are small',
        at: 2,
        from: 'left.ball',
        to: 'right.ball',
        along: 'z',
        between: [0.4, 0.55],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the knees bend more',
        at: 2,
        angle: 'kneeFlexion',
        side: 'right',
        between: [60, 95],
      },
      {
        says: 'the steps are wider',
        at: 2,
        from: 'left.ball',
        to: 'right.ball',
        along: 'z',
        between: [0.7, 0.9],
      },
    ],
  },
};
