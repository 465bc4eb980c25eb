import type { AuthoredExercise } from '#content/authoring.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

export default {
  id: 'brisk-walk',
  name: 'Brisk walk',
  summary: 'Two or three minutes to get warm before the bigger moves.',
  kind: 'dynamic',
  kit: [],
  position: 'walking',
  sideMode: 'together',
  dose: { kind: 'continuous', sets: 1, perSide: false, restSeconds: 0, durationSeconds: 180 },
  steps: [
    'Start at an easy pace and let your arms swing.',
    'After a minute, walk as if you were a little late.',
    'Keep your steps light and your shoulders loose.',
  ],
  cue: 'Light steps, loose shoulders',
  caption: 'A person walks forward at a quick pace with the arms swinging in time with the legs.',
  feel: 'Your breath gets a little deeper and your legs feel warmer.',
  mistakes: [
    'Racing off cold, so that the first minute is the hardest.',
    'Reaching far forward with the foot instead of taking quicker steps.',
  ],
  easier: { name: 'Stroll', how: 'Walk at your everyday pace for the whole time.' },
  harder: { name: 'Easy jog', how: 'Jog so gently that you could talk in whole sentences.' },
  leaveOut: [
    'You limp, or ordinary walking hurts at the front of your hip.',
    'You have just walked here for a few minutes and already feel warm.',
  ],
  muscles: ['calves', 'gluteus-maximus', 'iliacus', 'psoas'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. A short walk first means that no stretch starts cold; we chose two to three minutes.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const STEP = 0.68;
const SECONDS = 0.6;

/** One step of the right foot, heel strike to the other heel's strike. */
export const motion = {
  id: 'brisk-walk',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'glutes', 'calves'],
  key: 0,
  alternates: true,
  travel: [2 * STEP, 0, 0],
  keyframes: [
    {
      move: 0.2 * SECONDS,
      pose: {
        pelvis: { at: [0, 0.888, 0], lean: 3, turn: -5 },
        chest: { twist: 9 },
        head: { twist: 4 },
        rightLeg: { ball: [0.417, 0.051, 0.07], pitch: -18 },
        leftLeg: { ball: [0.425 - STEP, 0, 0.07], pitch: 30 },
        rightArm: { flex: -30, abduct: 8, elbow: 32, curl: 0.5 },
        leftArm: { flex: 32, abduct: 6, elbow: 62, curl: 0.5 },
      },
    },
    {
      move: 0.15 * SECONDS,
      pose: {
        pelvis: { at: [0.1, 0.893, 0], lean: 3, turn: -3 },
        chest: { twist: 6 },
        head: { twist: 4 },
        rightLeg: { ball: [0.425, 0, 0.07], pitch: 0 },
        leftLeg: { ball: [0.47 - STEP, 0.045, 0.07], pitch: 52, toes: 20 },
        rightArm: { flex: -22, abduct: 8, elbow: 34, curl: 0.5 },
        leftArm: { flex: 26, abduct: 6, elbow: 58, curl: 0.5 },
      },
    },
    {
      move: 0.35 * SECONDS,
      pose: {
        pelvis: { at: [0.34, 0.918, 0], lean: 3, turn: 0 },
        head: { twist: 4 },
        rightLeg: { ball: [0.425, 0, 0.07], pitch: 0 },
        leftLeg: { ball: [0.38, 0.075, 0.08], pitch: 22, toes: 0 },
        rightArm: { flex: 2, abduct: 8, elbow: 44, curl: 0.5 },
        leftArm: { flex: 0, abduct: 8, elbow: 44, curl: 0.5 },
      },
    },
    {
      move: 0.3 * SECONDS,
      pose: {
        pelvis: { at: [0.545, 0.905, 0], lean: 3, turn: 3 },
        chest: { twist: -6 },
        head: { twist: 4 },
        rightLeg: { ball: [0.425, 0, 0.07], pitch: 14 },
        leftLeg: { ball: [0.9, 0.075, 0.07], pitch: -6, toes: 0 },
        rightArm: { flex: 24, abduct: 6, elbow: 56, curl: 0.5 },
        leftArm: { flex: -22, abduct: 8, elbow: 36, curl: 0.5 },
      },
    },
  ],
} satisfies Motion;

export const versions: MotionVersions = { easier: 'usual', harder: 'usual' };

export const checks: Checks = {
  planted: [{ point: 'right.ball', during: [1, 4] }],
  claims: [
    {
      says: 'the steps are long',
      at: 0,
      from: 'left.heel',
      to: 'right.heel',
      along: 'x',
      between: [0.5, 0.8],
    },
    {
      says: 'the rear hip is extended as the other heel lands',
      at: 0,
      angle: 'hipFlexion',
      side: 'left',
      between: [-25, 0],
    },
  ],
};
