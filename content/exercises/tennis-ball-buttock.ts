import type { AuthoredExercise } from '#content/authoring.ts';
import { acrossChest, crossed } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

export default {
  id: 'tennis-ball-buttock',
  name: 'Tennis ball on the buttock',
  summary: 'Sit on a ball and press it into the buttock in small, slow circles.',
  kind: 'release',
  kit: ['tennis-ball'],
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
    'Sit on the floor, knees bent, and lean back on your hands.',
    'Place the ball under the fleshy part of one buttock.',
    'Shift your weight on to it until the pressure is firm but easy to breathe through.',
    'Move in small, slow circles, then to the next spot.',
    'Ease off at once at numbness, a pulse under the ball or pain that spreads.',
  ],
  cue: 'Small circles, breathe out',
  caption:
    'Seated on the floor and leaning back on both hands, the person moves one buttock in small circles over a tennis ball.',
  feel: 'Firm pressure in the buttock, never more than 5 of 10.',
  mistakes: [
    'Sitting on the hard sitting bone or the tailbone.',
    'Staying on a spot that sends tingling down the leg.',
    'Putting the ball on the belly or in the groin crease.',
  ],
  easier: {
    name: 'Against a wall',
    how: 'Stand with the ball between your buttock and a wall, and lean in only as much as is pleasant.',
  },
  harder: {
    name: 'Ankle over knee',
    how: 'Rest the ankle of that side on the other knee, so that the buttock is stretched as you press.',
  },
  leaveOut: ['You get tingling or pain down the leg from it.', ...rollingCautions],
  muscles: ['gluteus-maximus', 'gluteus-medius'],
  statements: [
    {
      claims: ['C9'],
      articleText: 'A tennis ball on the psoas is one way of self-massage.',
      presentedText: 'Use the tennis ball on the buttock or the outer hip.',
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

const at = (x: number, z: number): Pose => ({
  pelvis: { at: [x, 0.166, z], lean: -34, tip: 3 },
  spine: { flex: 4 },
  chest: { flex: 5 },
  neck: { flex: 12 },
  head: { twist: 10 },
  legs: { ball: [0.56, 0, 0.11], knee: [0, 1, 0.1] },
  arms: {
    wrist: [-0.25, 0.04, 0.2],
    elbow: [-1, 0.2, 0.4],
    fingers: [-0.8, 0, 0.6],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  props: { ball: [x / 2, 0, z / 2] },
});

/** Sitting with the ball under one buttock, hands behind. */
export const motion = {
  id: 'tennis-ball-buttock',
  view: { yaw: 24, pitch: 10 },
  works: ['glutes'],
  key: 0,
  props: [
    { kind: 'mat', from: [-0.72, -0.4], to: [0.82, 0.4] },
    { kind: 'ball', id: 'ball', at: [-0.05, 0.04, 0.13], radius: 0.04, material: 'tennis' },
  ],
  keyframes: [
    { move: 1.2, pose: at(-0.025, 0) },
    { move: 1.2, pose: at(0, 0.015) },
    { move: 1.2, pose: at(0.025, 0) },
    { move: 1.2, pose: at(0, -0.015) },
  ],
} satisfies Motion;

const standing = (y: number, z: number): Pose => ({
  pelvis: { at: [0, 0.86 + y, z], lean: 3 },
  head: { twist: 10 },
  legs: { ball: [0.34, 0, 0.12], knee: [1, 0.1, 0.1] },
  ...crossed,
  props: { ball: [0, y / 2, z / 2] },
});

export const versions: MotionVersions = {
  easier: {
    ...motion,
    view: { yaw: 22, pitch: 8 },
    paint: acrossChest,
    props: [
      { kind: 'wall', at: -0.19, height: 1.75, from: -0.5, to: 0.5 },
      { kind: 'ball', id: 'ball', at: [-0.15, 0.82, 0.1], radius: 0.04, material: 'tennis' },
    ],
    keyframes: [
      { move: 1.2, pose: standing(-0.025, 0) },
      { move: 1.2, pose: standing(0, 0.02) },
      { move: 1.2, pose: standing(0.025, 0) },
      { move: 1.2, pose: standing(0, -0.02) },
    ],
  },
  harder: changed(motion, [], {
    rightLeg: { ankle: [0.25, 0.58, -0.13], knee: [0.1, 0.2, 1], pitch: -20, out: 0, roll: 62 },
  }),
};

export const checks: Checks = {
  planted: [
    { point: 'right.ball' },
    { point: 'left.ball' },
    { point: 'right.wrist' },
    { point: 'left.wrist' },
  ],
  claims: [
    {
      says: 'the ball is under the right buttock',
      at: 'always',
      from: 'right.hip',
      to: 'prop.ball',
      along: 'x',
      between: [-0.1, 0.02],
    },
    {
      says: 'the ball is on the right',
      at: 'always',
      from: 'pelvis',
      to: 'prop.ball',
      along: 'z',
      between: [0.05, 0.16],
    },
  ],
  easier: {
    planted: [{ point: 'right.ball' }, { point: 'left.ball' }],
    claims: [
      { says: 'the person stands', at: 'always', height: 'pelvis', between: [0.8, 0.9] },
      {
        says: 'the ball is behind the right buttock',
        at: 'always',
        from: 'right.hip',
        to: 'prop.ball',
        along: 'x',
        between: [-0.17, -0.12],
      },
      {
        says: 'the ball is below the top of the hip',
        at: 'always',
        from: 'pelvis',
        to: 'prop.ball',
        along: 'y',
        between: [-0.09, 0],
      },
    ],
  },
  harder: {
    planted: [{ point: 'left.ball' }, { point: 'right.wrist' }, { point: 'left.wrist' }],
    claims: [
      {
        says: 'the ankle rests on the other knee',
        at: 'always',
        from: 'left.knee',
        to: 'right.ankle',
        between: [0.05, 0.2],
      },
    ],
  },
};
