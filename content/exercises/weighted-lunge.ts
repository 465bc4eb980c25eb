import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'weighted-lunge',
  name: 'Lunge with weights',
  summary: 'Step forward and sink with a weight in each hand, then push back.',
  kind: 'strength',
  kit: ['dumbbells'],
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 60,
    reps: 8,
    tempo: { liftSeconds: 1.5, holdSeconds: 0.5, lowerSeconds: 2 },
  },
  steps: [
    'Stand tall with a weight in each hand, arms by your sides.',
    'Take a long step forward and sink until the back knee is near the floor.',
    'Keep your chest up and the front knee over the foot.',
    'Press through the front heel, back to standing. Change legs.',
  ],
  cue: 'Long step, push back strong',
  caption:
    'Holding a weight in each hand, the person steps forward, sinks until the back knee is near the floor, pushes back to standing and changes legs.',
  feel: 'Work in the front thigh and buttock; a light stretch at the front of the back hip.',
  mistakes: [
    'Letting the front knee fall inwards.',
    'Leaning forward over the front thigh.',
    'Arching the low back at the bottom.',
  ],
  easier: {
    name: 'No weights',
    how: 'Put the weights down, take a shorter step and sink halfway.',
  },
  harder: {
    name: 'Heavier',
    how: 'Take weights that allow just eight good ones on each side.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 60,
      reps: 8,
      tempo: { liftSeconds: 1.5, holdSeconds: 0.5, lowerSeconds: 2 },
    },
  },
  leaveOut: [
    'You feel a sharp pinch deep in the front of the hip as you sink.',
    'You feel more than 5 of 10 in the hip or knee.',
  ],
  muscles: ['quadriceps', 'gluteus-maximus', 'adductors', 'lower-back'],
  statements: [
    {
      claims: ['D4'],
      articleText: 'Lunges with weights strengthen the psoas and the lower back.',
      presentedText:
        'Lunges mainly strengthen the muscles that straighten the hip and knee. The back leg does stretch its hip flexors as you sink.',
      note: 'In 8 people, lifting a barbell of up to 100 kg used at most 16\u00a0% of the full effort of the psoas. The banded march, our addition, loads it directly.',
      sources: ['juker-1998'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two or three sets of 8 to 12 on each side, on two or three days a week.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const carry: ArmPose = { flex: 0, abduct: 10, elbow: 6, curl: 1 };
const STEP = 0.84;

export const motion = {
  id: 'weighted-lunge',
  view: { yaw: 24, pitch: 9 },
  works: ['quadriceps', 'glutes', 'hip-flexors'],
  key: 2,
  alternates: true,
  props: [{ kind: 'dumbbells' }],
  keyframes: [
    {
      move: 0.7,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 10 },
        legs: { ball: [0.115, 0, 0.1] },
        arms: carry,
      },
    },
    {
      move: 0.8,
      pose: {
        pelvis: { at: [0.2, 0.87, 0], lean: 2 },
        head: { twist: 10 },
        rightLeg: { ball: [0.6, 0.09, 0.1], pitch: -6, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.1], pitch: 16 },
        arms: carry,
      },
    },
    {
      move: 1.2,
      hold: 0.5,
      pose: {
        pelvis: { at: [0.52, 0.535, 0], lean: 5 },
        head: { twist: 10 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.1] },
        leftLeg: { ball: [0.115, 0, 0.1], knee: [1, -0.4, 0.05], pitch: 62 },
        arms: carry,
      },
    },
    {
      move: 0.8,
      pose: {
        pelvis: { at: [0.2, 0.87, 0], lean: 2 },
        head: { twist: 10 },
        rightLeg: { ball: [0.6, 0.09, 0.1], pitch: -6, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.1], pitch: 16 },
        arms: carry,
      },
    },
  ],
} satisfies Motion;

const SHORT = 0.6;
const onTheWay: Partial<Pose> = {
  pelvis: { at: [0.16, 0.885, 0], lean: 2 },
  rightLeg: { ball: [0.46, 0.08, 0.1], pitch: -6, toes: 0 },
};

export const versions: MotionVersions = {
  easier: {
    ...changed(
      motion,
      [
        {},
        onTheWay,
        {
          pelvis: { at: [0.36, 0.73, 0], lean: 4 },
          rightLeg: { ball: [0.115 + SHORT, 0, 0.1] },
          leftLeg: { ball: [0.115, 0, 0.1], knee: [1, -0.3, 0.05], pitch: 52 },
        },
        onTheWay,
      ],
      { arms: { flex: 2, abduct: 9, elbow: 14, curl: 0.25 } },
    ),
    props: [],
  },
  harder: 'usual',
};

export const checks: Checks = {
  planted: [{ point: 'left.ball', during: [0, 4] }],
  claims: [
    {
      says: 'the front knee bends to about a right angle',
      at: 2,
      angle: 'kneeFlexion',
      side: 'right',
      between: [85, 112],
    },
    {
      says: 'the rear knee comes near the ground',
      at: 2,
      height: 'left.knee',
      between: [0.05, 0.14],
    },
    {
      says: 'the trunk stays upright',
      at: 'always',
      angle: 'trunkLean',
      side: 'right',
      between: [-8, 12],
    },
  ],
  easier: {
    claims: [
      { says: 'the body sinks halfway', at: 2, height: 'pelvis', between: [0.68, 0.78] },
      {
        says: 'the step is shorter',
        at: 2,
        from: 'left.ball',
        to: 'right.ball',
        along: 'x',
        between: [0.5, 0.7],
      },
    ],
  },
};
