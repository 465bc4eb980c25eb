import type { AuthoredExercise } from '#content/authoring.ts';
import { held } from '#content/motion-parts/changed.ts';
import { bentAside } from '#content/motion-parts/legs.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'medicine-ball-front-thigh',
  name: 'Medicine ball on the thigh',
  summary: 'Broad, slow pressure along the front of the thigh.',
  kind: 'release',
  kit: ['medicine-ball'],
  sideMode: 'each-side',
  dose: {
    kind: 'continuous',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    durationSeconds: 30,
    strokeSeconds: 3,
  },
  steps: [
    'Lie face down on your forearms with the ball under the middle of one thigh.',
    'Keep the other knee and foot on the floor to carry weight.',
    'Rock forward and back, about three seconds each way.',
    'Stay between the knee and a hand’s width below the groin crease.',
    'Ease off at once at numbness, a pulse under the ball or pain that spreads.',
  ],
  cue: 'Rock slowly, stay on the thigh',
  caption:
    'Face down on the forearms with a medicine ball under one thigh, the person rocks slowly forward and back.',
  feel: 'Broad pressure on the front of the thigh, never more than 5 of 10.',
  mistakes: [
    'Letting the ball reach the groin crease or the belly.',
    'Rolling over the kneecap.',
    'Sagging in the low back.',
  ],
  easier: {
    name: 'Sit and press',
    how: 'Sit on a chair and roll the ball along the thigh with both hands.',
  },
  harder: {
    name: 'Pause on a spot',
    how: 'Stop on a tight spot, breathe out twice, then roll on.',
  },
  leaveOut: ['You have a fresh bruise or a pulled muscle in that thigh.', ...rollingCautions],
  muscles: ['quadriceps', 'rectus-femoris'],
  statements: [
    {
      claims: ['C10'],
      articleText: 'A medicine ball on the psoas is one way of self-massage.',
      presentedText: 'Use the medicine ball on the front of the thigh.',
      note: 'A ball pressed into the belly pins the bowel and may press on the large artery of the leg, so we leave that out.',
      sources: ['lowe-2015'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'One or two rounds of 30 to 60 seconds on each side, in slow strokes.',
      sources: ['behm-2020', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const at = (x: number): Pose => ({
  pelvis: { at: [x, 0.285, 0], lean: 87 },
  spine: { flex: -2 },
  chest: { flex: -3 },
  neck: { flex: -14 },
  head: { twist: 6 },
  rightLeg: { ankle: [x - 0.845, 0.2, 0.09], knee: [0, -1, 0.05], pitch: 128, out: 0 },
  leftLeg: bentAside(x),
  arms: {
    wrist: [0.72, 0.04, 0.15],
    elbow: [-0.3, -1, 0.25],
    fingers: [1, -0.06, 0],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  props: { ball: [x / 2, 0, 0] },
});

/** Face down on the forearms, the ball under the middle of one thigh: never the belly or the groin crease. */
export const motion = {
  id: 'medicine-ball-front-thigh',
  view: { yaw: 16, pitch: 34 },
  works: ['quadriceps'],
  key: 0,
  props: [
    { kind: 'mat', from: [-1.1, -0.62], to: [1.02, 0.36] },
    { kind: 'ball', id: 'ball', at: [-0.25, 0.11, 0.1], radius: 0.11, material: 'medicine' },
  ],
  keyframes: [
    { move: 3, pose: at(-0.06) },
    { move: 3, pose: at(0.08) },
  ],
} satisfies Motion;

/** Sitting, both hands roll the ball along the thigh: `t` from the hip (0) to the knee (1). */
const sitting = (t: number): Pose => {
  const [x, y] = [0.42 * t, 0.755 - 0.09 * t];
  const atBall = (z: number): ArmPose => ({
    wrist: [x - 0.09, y + 0.03, z],
    elbow: [-0.6, -0.3, 1],
    fingers: [1, 0.1, -0.1],
    palm: [0.2, -0.3, -1],
  });
  return {
    pelvis: { at: [0, 0.585, 0], lean: 4 + 10 * t },
    spine: { flex: 4 },
    neck: { flex: 10 },
    legs: { ball: [0.535, 0, 0.1], knee: [1, 0.6, 0.1] },
    rightArm: atBall(0.225),
    leftArm: atBall(0.03),
    props: { ball: [x, y, 0] },
  };
};

export const versions: MotionVersions = {
  easier: {
    ...motion,
    view: { yaw: 52, pitch: 12 },
    paint: [['rightArm', 'leftArm']],
    props: [
      { kind: 'chair', at: [0.03, 0, 0] },
      {
        kind: 'ball',
        id: 'ball',
        beneath: 'rightArm',
        at: [0, 0, 0.1],
        radius: 0.11,
        material: 'medicine',
      },
    ],
    keyframes: [
      { move: 3, pose: sitting(0.55) },
      { move: 3, pose: sitting(0.88) },
    ],
  },
  harder: held(motion, 0, 5),
};

export const checks: Checks = {
  planted: [{ point: 'right.wrist' }, { point: 'left.wrist' }],
  claims: [
    {
      says: 'the ball is under the front of the thigh',
      at: 'always',
      from: 'right.hip',
      to: 'prop.ball',
      along: 'x',
      between: [-0.36, -0.14],
    },
    {
      says: 'the ball is under the right leg',
      at: 'always',
      from: 'right.hip',
      to: 'prop.ball',
      along: 'z',
      between: [-0.05, 0.05],
    },
  ],
  easier: {
    planted: [{ point: 'right.ball' }, { point: 'left.ball' }, { point: 'pelvis' }],
    claims: [
      {
        says: 'the ball lies on the thigh, away from hip and knee',
        at: 'always',
        from: 'right.hip',
        to: 'prop.ball',
        along: 'x',
        between: [0.2, 0.4],
      },
      {
        says: 'the ball is on top',
        at: 'always',
        from: 'right.hip',
        to: 'prop.ball',
        along: 'y',
        between: [0.08, 0.16],
      },
    ],
  },
  harder: { claims: [] },
};
