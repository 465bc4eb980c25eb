import type { AuthoredExercise } from '#content/authoring.ts';
import { handOnTopHip } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

export default {
  id: 'foam-roller-outer-hip',
  name: 'Roll the outer hip',
  summary: 'Short strokes over the soft part at the side of the hip.',
  kind: 'release',
  kit: ['foam-roller'],
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
    'Lie on your side, propped on one forearm, the roller under the side of your hip.',
    'Put the foot of the top leg on the floor in front of you to carry weight.',
    'Find the soft part between the top of the hip bone and the bony point at the side.',
    'Roll short, slow strokes there, about three seconds each.',
    'Ease off at once at numbness, a pulse under the roller or pain that spreads.',
  ],
  cue: 'Short strokes on the soft part',
  caption:
    'Lying on one side with the top foot on the floor in front, the person rolls the side of the hip over a foam roller.',
  feel: 'Firm pressure at the side of the hip, never more than 5 of 10.',
  mistakes: [
    'Pressing straight on the bony point at the side.',
    'Rolling forward into the groin crease.',
    'Holding your breath.',
  ],
  easier: {
    name: 'Against a wall',
    how: 'Stand with the roller between your outer hip and a wall, and bend your knees to roll.',
  },
  harder: {
    name: 'Legs stacked',
    how: 'Lay the top leg on the lower one, so that more weight rests on the roller.',
  },
  leaveOut: ['You have a sore bony point at the side of the hip.', ...rollingCautions],
  muscles: ['gluteus-medius', 'tensor-fasciae-latae'],
  statements: [
    {
      claims: ['C8'],
      articleText: 'A foam roller on the psoas is one way of self-massage.',
      presentedText: 'Roll the soft part of the outer hip, well away from the belly.',
      note: 'The psoas lies behind the bowel and beside a large artery, so we never roll the belly or the groin crease.',
      sources: ['lowe-2015'],
    },
    {
      claims: [],
      addition: true,
      presentedText:
        'One or two rounds of 30 to 60 seconds on each side, with strokes of 2 to 4 seconds.',
      sources: ['behm-2020', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const at = (x: number): Pose => ({
  pelvis: { at: [x, 0.325, 0], tip: 74, turn: 86 },
  spine: { side: -3 },
  chest: { side: -3 },
  neck: { side: -8 },
  rightLeg: { flex: 4, knee: 6, ankle: -12, abduct: -3 },
  leftLeg: { ball: [x + 0.34, 0, -0.4], knee: [0.1, 1, -0.6], out: -62 },
  rightArm: {
    wrist: [-0.55, 0.04, 0.23],
    elbow: [-0.1, -1, -0.3],
    fingers: [-0.4, 0, 1],
    palm: [0, -1, 0],
    curl: 0.1,
  },
  leftArm: handOnTopHip,
  props: { roller: [x / 2, 0, 0] },
});

/** Lying on the right side with its face to the viewer, the roller under the outer hip and upper thigh. */
export const motion = {
  id: 'foam-roller-outer-hip',
  view: { yaw: 14, pitch: 19 },
  markAlong: 0.8,
  works: ['outer-hip'],
  key: 0,
  props: [
    { kind: 'mat', from: [-0.86, -0.42], to: [1.12, 0.5] },
    { kind: 'cylinder', id: 'roller', at: [0.06, 0.075, 0], along: [0, 0, 0.52], radius: 0.075 },
  ],
  keyframes: [
    { move: 3, pose: at(-0.05) },
    { move: 3, pose: at(0.07) },
  ],
} satisfies Motion;

/** Standing with the right hip at the wall; bending the knees rolls the roller down with the body at half its pace. */
const standing = (y: number): Pose => ({
  pelvis: { at: [0, y, -0.02], lean: 6, turn: 90, tip: -3 },
  rightLeg: { ball: [0.03, 0, 0.12], knee: [0, 0, 1], out: 90 },
  leftLeg: { ball: [0.2, 0, -0.12], knee: [0, 0, -1], out: -90 },
  rightArm: {
    wrist: [-0.285, 1.27, 0.3],
    elbow: [0.2, -1, 0],
    fingers: [0, 1, 0.2],
    palm: [-1, 0, 0],
  },
  leftArm: {
    wrist: { on: 'pelvis', offset: [-0.03, 0.14, 0.18] },
    elbow: [1, -0.1, 0.5],
    fingers: [-0.25, -0.65, -0.7],
    palm: [-1, 0.2, 0],
  },
  props: { roller: [0, y / 2, 0] },
});

export const versions: MotionVersions = {
  easier: {
    ...motion,
    view: { yaw: 14, pitch: 8 },
    props: [
      { kind: 'wall', at: -0.32, height: 1.75, from: -0.5, to: 0.5 },
      { kind: 'cylinder', id: 'roller', at: [-0.245, 0.39, 0], along: [0, 0, 0.36], radius: 0.075 },
    ],
    keyframes: [
      { move: 3, pose: standing(0.9) },
      { move: 3, pose: standing(0.8) },
    ],
  },
  harder: changed(motion, [], { leftLeg: { flex: 4, knee: 6, ankle: -12, abduct: -3.5 } }),
};

export const checks: Checks = {
  planted: [{ point: 'right.wrist' }],
  claims: [
    {
      says: 'the elbow is on the floor',
      at: 'always',
      height: 'right.elbow',
      between: [0.03, 0.065],
    },
    {
      says: 'the roller is under the outer hip',
      at: 'always',
      from: 'right.hip',
      to: 'prop.roller',
      along: 'x',
      between: [-0.06, 0.14],
    },
    {
      says: 'the right side is down',
      at: 'always',
      from: 'right.hip',
      to: 'left.hip',
      along: 'y',
      between: [0.12, 0.18],
    },
  ],
  easier: {
    planted: [{ point: 'right.ball' }, { point: 'left.ball' }, { point: 'right.wrist' }],
    claims: [
      { says: 'the person stands', at: 'always', height: 'pelvis', between: [0.75, 0.92] },
      {
        says: 'the roller is between the right hip and the wall',
        at: 'always',
        from: 'right.hip',
        to: 'prop.roller',
        along: 'x',
        between: [-0.18, -0.12],
      },
      {
        says: 'the roller stays at the height of the hip',
        at: 'always',
        from: 'right.hip',
        to: 'prop.roller',
        along: 'y',
        between: [-0.13, 0.03],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the top leg lies on the lower one',
        at: 'always',
        from: 'right.ankle',
        to: 'left.ankle',
        between: [0.06, 0.13],
      },
    ],
  },
};
