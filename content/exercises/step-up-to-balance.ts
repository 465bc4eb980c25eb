import type { AuthoredExercise } from '#content/authoring.ts';
import { crossed, onWall } from '#content/motion-parts/arms.ts';
import { changed, held } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

export default {
  id: 'step-up-to-balance',
  name: 'Step up to balance',
  summary: 'Step on to a box or stair and balance with the other knee at hip height.',
  kind: 'strength',
  kit: ['box'],
  position: 'standing',
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
const foot = { ball: [0.5, BOX, 0.08] } as const;

export const motion = {
  id: 'step-up-to-balance',
  view: { yaw: 24, pitch: 10 },
  works: ['glutes', 'quadriceps', 'hip-flexors'],
  key: 2,
  props: [{ kind: 'box', at: [0.46, BOX / 2, 0], size: [0.42, BOX, 0.5] }],
  keyframes: [
    {
      move: 1.6,
      pose: {
        pelvis: { at: [0.0, 0.925, 0] },
        head: { twist: 10 },
        rightLeg: { ball: [0.1, 0, 0.09] },
        leftLeg: { ball: [0.1, 0, 0.09] },
        rightArm: { flex: 4, abduct: 8, elbow: 20, curl: 0.4 },
        leftArm: { flex: 4, abduct: 8, elbow: 20, curl: 0.4 },
      },
    },
    {
      move: 0.6,
      pose: {
        pelvis: { at: [0.12, 0.91, 0], lean: 14 },
        head: { twist: 10, flex: -6 },
        rightLeg: foot,
        leftLeg: { ball: [0.1, 0, 0.09], pitch: 18 },
        rightArm: { flex: -18, abduct: 8, elbow: 50, curl: 0.4 },
        leftArm: { flex: 34, abduct: 6, elbow: 60, curl: 0.4 },
      },
    },
    {
      move: 0.9,
      hold: 1,
      pose: {
        pelvis: { at: [0.385, 1.145, 0.02] },
        head: { twist: 10 },
        rightLeg: foot,
        leftLeg: { ball: [0.9, 0.66, 0.08], knee: [1, 0.4, 0.05], pitch: 8, toes: 0 },
        rightArm: { flex: 34, abduct: 6, elbow: 76, curl: 0.4 },
        leftArm: { flex: -42, abduct: 8, elbow: 60, curl: 0.4 },
      },
    },
    {
      move: 1.4,
      pose: {
        pelvis: { at: [0.12, 0.91, 0], lean: 14 },
        head: { twist: 10, flex: -6 },
        rightLeg: foot,
        leftLeg: { ball: [0.1, 0, 0.09], pitch: 18 },
        rightArm: { flex: -4, abduct: 8, elbow: 40, curl: 0.4 },
        leftArm: { flex: 10, abduct: 8, elbow: 40, curl: 0.4 },
      },
    },
  ],
} satisfies Motion;

const LOW = 0.12;
const low = { ball: [0.5, LOW, 0.08] } as const;

export const versions: MotionVersions = {
  easier: {
    ...changed(
      motion,
      [
        { leftArm: onWall([0.24, 1.24, 0.58]) },
        { rightLeg: low },
        {
          pelvis: { at: [0.385, 1.145 - BOX + LOW, 0.02] },
          rightLeg: low,
          leftLeg: { ball: [0.76, 0.32, 0.08], knee: [1, 0.4, 0.05], pitch: 14, toes: 0 },
          leftArm: onWall([0.64, 1.34, 0.58]),
        },
        { rightLeg: low },
      ],
      { leftArm: onWall([0.42, 1.24, 0.58]) },
    ),
    props: [
      { kind: 'wall', beside: true, at: -0.61, height: 1.9, from: -0.25, to: 0.95 },
      { kind: 'box', at: [0.46, LOW / 2, 0], size: [0.42, LOW, 0.5] },
    ],
  },
  harder: held(changed(motion, [], { rightArm: crossed, leftArm: crossed }), 2, 3),
};

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [1, 3] },
    { point: 'right.heel', during: [1, 3] },
    { point: 'left.ball', during: [0, 1] },
  ],
  claims: [
    {
      says: 'the standing foot is on the step',
      at: 2,
      height: 'right.ball',
      between: [BOX - 0.005, BOX + 0.005],
    },
    {
      says: 'the other thigh is lifted to hip height',
      at: 2,
      angle: 'hipFlexion',
      side: 'left',
      between: [78, 100],
    },
    {
      says: 'the standing leg is nearly straight',
      at: 2,
      angle: 'kneeFlexion',
      side: 'right',
      between: [0, 22],
    },
  ],
  easier: {
    planted: [
      { point: 'right.ball', during: [1, 3] },
      { point: 'left.ball', during: [0, 1] },
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
        at: 2,
        height: 'right.ball',
        between: [LOW - 0.005, LOW + 0.005],
      },
      {
        says: 'the other knee is lifted halfway',
        at: 2,
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
