import type { AuthoredExercise } from '#content/authoring.ts';
import { onHips } from '#content/motion-parts/arms.ts';
import type { Checks, Motion } from '#src/figure/motion.ts';

export default {
  id: 'sideways-walking',
  name: 'Sideways walking',
  summary: 'Steady side steps in a slight squat, there and back.',
  kind: 'dynamic',
  kit: [],
  position: 'walking',
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

const STEP = 0.36;
const knee = [1, 0, 0.25] as const;

/** From the front: a small squat, one foot out, the other one after it. */
export const motion = {
  id: 'sideways-walking',
  view: { yaw: 84, pitch: 9 },
  works: ['outer-hip', 'glutes'],
  key: 2,
  travel: [0, 0, STEP],
  keyframes: [
    {
      move: 0.4,
      pose: {
        pelvis: { at: [-0.13, 0.8, 0], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0, 0.14], knee },
        leftLeg: { ball: [0.1, 0, 0.14], knee },
        arms: onHips,
      },
    },
    {
      move: 0.35,
      pose: {
        pelvis: { at: [-0.13, 0.8, 0.05], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0.06, 0.34], knee },
        leftLeg: { ball: [0.1, 0, 0.14], knee },
        arms: onHips,
      },
    },
    {
      move: 0.35,
      pose: {
        pelvis: { at: [-0.13, 0.785, 0.18], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0, 0.14 + STEP], knee },
        leftLeg: { ball: [0.1, 0, 0.14], knee },
        arms: onHips,
      },
    },
    {
      move: 0.4,
      pose: {
        pelvis: { at: [-0.13, 0.8, 0.31], lean: 20 },
        chest: { flex: -6 },
        neck: { flex: -10 },
        rightLeg: { ball: [0.1, 0, 0.14 + STEP], knee },
        leftLeg: { ball: [0.1, 0.06, -0.06], knee },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

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
};
