import type { AuthoredExercise } from '#content/authoring.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose } from '#src/figure/pose.ts';

export default {
  id: 'brisk-walk',
  name: 'Brisk walk',
  summary: 'Two or three minutes to get warm before the bigger moves.',
  kind: 'dynamic',
  kit: [],
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

const swing = (flex: number, abduct: number, elbow: number): ArmPose => ({
  flex,
  abduct,
  elbow,
  curl: 0.5,
});

/** One step of the right foot, heel strike to the other heel's strike: its length, its seconds, and how far arms swing. */
const walking = (step: number, seconds: number, arms: number): Motion['keyframes'] => {
  // Written for a step of 0.68 m; a shorter one lets the pelvis ride higher.
  const k = step / 0.68;
  const up = 0.05 * (1 - k);
  const far = (x: number): number => x * k;
  return [
    {
      move: 0.2 * seconds,
      pose: {
        pelvis: { at: [0, 0.888 + up, 0], lean: 3, turn: -5 * k },
        chest: { twist: 9 * arms },
        head: { twist: 4 },
        rightLeg: { ball: [far(0.417), 0.051, 0.07], pitch: -18 },
        leftLeg: { ball: [far(0.425) - step, 0, 0.07], pitch: 30 },
        rightArm: swing(-30 * arms, 8, 32 * arms),
        leftArm: swing(32 * arms, 6, 62 * arms),
      },
    },
    {
      move: 0.15 * seconds,
      pose: {
        pelvis: { at: [far(0.1), 0.893 + up, 0], lean: 3, turn: -3 * k },
        chest: { twist: 6 * arms },
        head: { twist: 4 },
        rightLeg: { ball: [far(0.425), 0, 0.07] },
        leftLeg: { ball: [far(0.47) - step, 0.045, 0.07], pitch: 52, toes: 20 },
        rightArm: swing(-22 * arms, 8, 34 * arms),
        leftArm: swing(26 * arms, 6, 58 * arms),
      },
    },
    {
      move: 0.35 * seconds,
      pose: {
        pelvis: { at: [far(0.34), 0.918, 0], lean: 3, turn: 0 },
        head: { twist: 4 },
        rightLeg: { ball: [far(0.425), 0, 0.07] },
        leftLeg: { ball: [far(0.38), 0.075, 0.08], pitch: 22, toes: 0 },
        rightArm: swing(2, 8, 44 * arms),
        leftArm: swing(0, 8, 44 * arms),
      },
    },
    {
      move: 0.3 * seconds,
      pose: {
        pelvis: { at: [far(0.545), 0.905 + up / 2, 0], lean: 3, turn: 3 * k },
        chest: { twist: -6 * arms },
        head: { twist: 4 },
        rightLeg: { ball: [far(0.425), 0, 0.07], pitch: 14 },
        leftLeg: { ball: [far(0.9), 0.075, 0.07], pitch: -6, toes: 0 },
        rightArm: swing(24 * arms, 6, 56 * arms),
        leftArm: swing(-22 * arms, 8, 36 * arms),
      },
    },
  ];
};
const STEP = 0.68;

export const motion = {
  id: 'brisk-walk',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'glutes', 'calves'],
  key: 0,
  alternates: true,
  travel: [2 * STEP, 0, 0],
  keyframes: walking(STEP, 0.6, 1),
} satisfies Motion;

const STROLL = 0.52;
const STRIDE = 0.8;
/** A step of a gentle jog: the right foot lands, carries, pushes off; then neither foot is on the ground. */
const jogging: Motion['keyframes'] = [
  {
    move: 0.08,
    pose: {
      pelvis: { at: [0, 0.9, 0], lean: 6, turn: -4 },
      chest: { twist: 7 },
      rightLeg: { ball: [0.17, 0, 0.06] },
      leftLeg: { ball: [-0.4, 0.3, 0.07], pitch: 72, toes: 0 },
      rightArm: swing(-34, 10, 84),
      leftArm: swing(24, 8, 92),
    },
  },
  {
    move: 0.11,
    pose: {
      pelvis: { at: [0.2, 0.868, 0], lean: 7 },
      rightLeg: { ball: [0.17, 0, 0.06] },
      leftLeg: { ball: [0.07, 0.28, 0.07], pitch: 52, toes: 0 },
      rightArm: swing(-8, 10, 88),
      leftArm: swing(0, 10, 88),
    },
  },
  {
    move: 0.11,
    pose: {
      pelvis: { at: [0.44, 0.915, 0], lean: 6, turn: 4 },
      chest: { twist: -7 },
      rightLeg: { ball: [0.17, 0, 0.06], pitch: 46 },
      leftLeg: { ball: [0.68, 0.26, 0.07], pitch: 8, toes: 0 },
      rightArm: swing(26, 8, 92),
      leftArm: swing(-34, 10, 84),
    },
  },
  {
    move: 0.08,
    pose: {
      pelvis: { at: [0.63, 0.94, 0], lean: 6, turn: 5 },
      chest: { twist: -8 },
      rightLeg: { ball: [0.26, 0.17, 0.07], pitch: 70, toes: 10 },
      leftLeg: { ball: [0.9, 0.1, 0.07], pitch: -4, toes: 0 },
      rightArm: swing(28, 8, 92),
      leftArm: swing(-36, 10, 84),
    },
  },
];

export const versions: MotionVersions = {
  easier: { ...motion, travel: [2 * STROLL, 0, 0], keyframes: walking(STROLL, 0.78, 0.5) },
  harder: { ...motion, key: 2, travel: [2 * STRIDE, 0, 0], keyframes: jogging },
};

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
  easier: {
    claims: [
      {
        says: 'the steps are shorter',
        at: 0,
        from: 'left.heel',
        to: 'right.heel',
        along: 'x',
        between: [0.38, 0.54],
      },
    ],
  },
  harder: {
    planted: [{ point: 'right.ball', during: [0, 2] }],
    claims: [
      { says: 'one foot is off the ground', at: 3, height: 'right.toe', between: [0.03, 0.4] },
      { says: 'and so is the other', at: 3, height: 'left.heel', between: [0.03, 0.4] },
    ],
  },
};
