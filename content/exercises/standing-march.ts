import type { AuthoredExercise } from '#content/authoring.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'standing-march',
  name: 'Standing march',
  summary: 'March on the spot: knee to hip height, hold, slowly down.',
  kind: 'strength',
  kit: [],
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 30,
    reps: 15,
    tempo: { liftSeconds: 1, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Stand tall with your feet under your hips.',
    'Lift one knee to hip height without leaning back. Hold for a second.',
    'Lower the foot slowly and without a sound.',
    'Change legs.',
  ],
  cue: 'Knee up, silent foot',
  caption:
    'Standing upright, the person lifts one knee to hip height, holds, lowers the foot slowly and lifts the other knee.',
  feel: 'Work at the front of the lifted hip.',
  mistakes: ['Leaning back or to the side.', 'Dropping the foot.', 'Rushing through the hold.'],
  easier: {
    name: 'Sitting march',
    how: 'Sit tall on a chair and lift one foot off the floor at a time.',
  },
  harder: {
    name: 'With a band',
    how: 'Put a loop band round both feet: that is the banded march.',
  },
  leaveOut: [
    'You feel more than 5 of 10 at the front of the hip when you lift the knee.',
    'You feel more than 5 of 10 in the leg you stand on.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'gluteus-medius'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. It bends the hip while you stand, as in running, and needs no kit. We start here in weeks one and two.',
      sources: ['jiroumaru-2014', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

export const motion = {
  id: 'standing-march',
  view: { yaw: 28, pitch: 9 },
  works: ['hip-flexors'],
  key: 1,
  alternates: true,
  keyframes: [
    {
      move: 3,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 8 },
        legs: { ball: [0.115, 0, 0.09] },
        arms: { flex: 4, abduct: 8, elbow: 22, curl: 0.4 },
      },
    },
    {
      move: 1,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.925, -0.035] },
        head: { twist: 8 },
        rightLeg: { ball: [0.52, 0.43, 0.08], knee: [1, 0.4, 0.08], pitch: 6, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        rightArm: { flex: -42, abduct: 8, elbow: 60, curl: 0.4 },
        leftArm: { flex: 36, abduct: 6, elbow: 72, curl: 0.4 },
      },
    },
  ],
} satisfies Motion;

const onThigh: ArmPose = {
  wrist: { on: 'thigh', along: 0.5, offset: [0, 0.09, 0] },
  elbow: [-1, -0.2, 0.6],
  fingers: [1, -0.1, -0.15],
  palm: [0, -1, 0],
};
const seated: Pose = {
  pelvis: { at: [0, 0.585, 0] },
  head: { twist: 8 },
  legs: { ball: [0.535, 0, 0.1], knee: [1, 0.6, 0.1] },
  arms: onThigh,
};

export const versions: MotionVersions = {
  easier: {
    ...motion,
    props: [{ kind: 'chair', at: [0.03, 0, 0] }],
    keyframes: [
      { move: 3, pose: seated },
      {
        move: 1,
        hold: 1,
        pose: { ...seated, rightLeg: { ball: [0.52, 0.14, 0.1], knee: [1, 0.6, 0.1] } },
      },
    ],
  },
  harder: { ...motion, props: [{ kind: 'band' }] },
};

export const checks: Checks = {
  planted: [
    { point: 'left.ball', during: [0, 2] },
    { point: 'left.heel', during: [0, 2] },
  ],
  claims: [
    {
      says: 'the knee comes to hip height',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [78, 100],
    },
  ],
  easier: {
    planted: [{ point: 'left.ball', during: [0, 2] }, { point: 'pelvis' }],
    claims: [
      { says: 'the person sits', at: 'always', height: 'pelvis', between: [0.55, 0.62] },
      { says: 'one foot leaves the floor', at: 1, height: 'right.ball', between: [0.08, 0.25] },
    ],
  },
  harder: { claims: [] },
};
