import type { AuthoredExercise } from '#content/authoring.ts';
import { acrossChest, crossed, onWall } from '#content/motion-parts/arms.ts';
import { changed, held } from '#content/motion-parts/changed.ts';
import type { Checks, Keyframe, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, LegPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'step-up-to-balance',
  name: 'Step up to balance',
  summary: 'Step on to a box or stair and balance with the other knee at hip height.',
  kind: 'strength',
  kit: ['box'],
  sideMode: 'each-side',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 30,
    reps: 8,
    tempo: { liftSeconds: 1.5, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Stand in front of a firm step and put your whole foot on it.',
    'Press through that heel and stand up tall on the step.',
    'Bring the other knee up to hip height and balance for a second.',
    'Step back down slowly, for three seconds.',
  ],
  cue: 'Stand tall, knee to hip height',
  caption:
    'The person steps up on to a box with one foot, stands tall, lifts the other knee to hip height, balances, and steps back down.',
  feel: 'Work in the thigh and buttock of the standing leg, and at the front of the lifted hip.',
  mistakes: [
    'Pushing off from the foot on the floor.',
    'Leaning back to lift the knee.',
    'Dropping down instead of stepping down.',
  ],
  easier: {
    name: 'Lower step, a hand on the wall',
    how: 'Use a low step, keep one hand on a wall and lift the knee only halfway.',
  },
  harder: {
    name: 'Longer balance',
    how: 'Hold the top for three seconds with your arms crossed.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 30,
      reps: 8,
      tempo: { liftSeconds: 1.5, holdSeconds: 3, lowerSeconds: 3 },
    },
  },
  leaveOut: [
    'You feel more than 5 of 10 when you stand on that leg or climb a stair.',
    'You limp when you walk.',
  ],
  muscles: ['gluteus-maximus', 'quadriceps', 'gluteus-medius', 'psoas', 'iliacus'],
  statements: [
    {
      claims: ['D5'],
      presentedText:
        'The step up to balance comes from yoga. The lifted knee asks the hip flexors to work while you balance.',
      note: 'That it loads the psoas is our reasoning, not a measurement of this move: in 10 people its share of the work grew the higher the thigh was lifted.',
      sources: ['jiroumaru-2014'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two or three sets of 8 on each side, on two or three days a week.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const BOX = 0.22;
const LOW = 0.12;

const below = { ball: [0.04, 0, 0.09] } as const;
const arm = (flex: number, elbow: number): ArmPose => ({ flex, abduct: 8, elbow, curl: 0.4 });

/** Up on to a step and down the same way, each foot over its edge; `lifted` is the other leg at the top. */
const stepUp = (step: number, lifted: LegPose): Keyframe[] => {
  const on: LegPose = { ball: [0.5, step, 0.08] };
  const lifting: Pose = {
    pelvis: { at: [-0.03, 0.915, 0], lean: 3 },
    head: { twist: 10 },
    rightLeg: { ball: [0.17, step + 0.13, 0.085], pitch: 14, toes: 0 },
    leftLeg: below,
    rightArm: arm(-8, 36),
    leftArm: arm(18, 42),
  };
  const placed: Pose = {
    pelvis: { at: [0.1, 0.91, 0], lean: 14 },
    head: { twist: 10, flex: -6 },
    rightLeg: on,
    leftLeg: { ...below, pitch: 18 },
    rightArm: arm(-14, 46),
    leftArm: arm(26, 52),
  };
  const passing: Pose = {
    pelvis: { at: [0.28, 0.83 + step, 0.01], lean: 8 },
    head: { twist: 10, flex: -3 },
    rightLeg: on,
    leftLeg: { ball: [0.13, step + 0.13, 0.09], pitch: 38, toes: 0 },
    rightArm: arm(10, 60),
    leftArm: arm(-6, 56),
  };
  const standing = { at: [0.385, 0.925 + step, 0.02] } as const;
  return [
    {
      move: 0.8,
      pose: {
        pelvis: { at: [-0.06, 0.925, 0] },
        head: { twist: 10 },
        legs: below,
        arms: arm(4, 20),
      },
    },
    { move: 0.35, pose: lifting },
    { move: 0.25, pose: placed },
    { move: 0.4, pose: passing },
    {
      move: 0.5,
      hold: 1,
      pose: {
        pelvis: standing,
        head: { twist: 10 },
        rightLeg: on,
        leftLeg: lifted,
        rightArm: arm(34, 76),
        leftArm: arm(-42, 60),
      },
    },
    { move: 0.7, pose: passing },
    { move: 0.7, pose: placed },
    { move: 0.8, pose: lifting },
  ];
};

export const motion = {
  id: 'step-up-to-balance',
  view: { yaw: 18, pitch: 10 },
  works: ['glutes', 'quadriceps', 'hip-flexors'],
  key: 4,
  props: [{ kind: 'box', at: [0.46, BOX / 2, 0], size: [0.42, BOX, 0.5] }],
  keyframes: stepUp(BOX, {
    ball: [0.9, 0.66, 0.08],
    knee: [1, 0.4, 0.05],
    pitch: 8,
    toes: 0,
  }),
} satisfies Motion;

const halfway: LegPose = {
  ball: [0.76, 0.32, 0.08],
  knee: [1, 0.4, 0.05],
  pitch: 14,
  toes: 0,
};

export const versions: MotionVersions = {
  easier: {
    ...changed(
      { ...motion, keyframes: stepUp(LOW, halfway) },
      [0.2, 0.26, 0.42, 0.54, 0.64, 0.54, 0.42, 0.26].map((x) => ({
        leftArm: onWall([x, 1.18 + 0.24 * x, 0.58]),
      })),
    ),
    props: [
      { kind: 'wall', beside: true, at: -0.61, height: 1.9, from: -0.25, to: 0.95 },
      { kind: 'box', at: [0.46, LOW / 2, 0], size: [0.42, LOW, 0.5] },
    ],
  },
  harder: held(changed({ ...motion, paint: acrossChest }, [], crossed), 4, 3),
};

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [2, 6] },
    { point: 'right.heel', during: [2, 6] },
    { point: 'left.ball', during: [0, 2] },
  ],
  claims: [
    {
      says: 'the standing foot is on the step',
      at: 4,
      height: 'right.ball',
      between: [BOX - 0.005, BOX + 0.005],
    },
    {
      says: 'the other thigh is lifted to hip height',
      at: 4,
      angle: 'hipFlexion',
      side: 'left',
      between: [78, 100],
    },
    {
      says: 'the standing leg is nearly straight',
      at: 4,
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 22],
    },
  ],
  easier: {
    planted: [
      { point: 'right.ball', during: [2, 6] },
      { point: 'left.ball', during: [0, 2] },
    ],
    claims: [
      {
        says: 'the hand runs along the wall',
        at: 'always',
        from: 'pelvis',
        to: 'left.wrist',
        along: 'z',
        between: [-0.61, -0.57],
      },
      {
        says: 'the hand stays before the face',
        at: 'always',
        from: 'head',
        to: 'left.wrist',
        along: 'x',
        between: [0.1, 0.4],
      },
      {
        says: 'the step is low',
        at: 4,
        height: 'right.ball',
        between: [LOW - 0.005, LOW + 0.005],
      },
      {
        says: 'the other knee is lifted halfway',
        at: 4,
        angle: 'hipFlexion',
        side: 'left',
        between: [35, 70],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the arms are crossed',
        at: 'always',
        from: 'right.wrist',
        to: 'left.shoulder',
        between: [0, 0.25],
      },
    ],
  },
};
