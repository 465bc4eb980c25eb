import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import { bentAside } from '#content/motion-parts/legs.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'foam-roller-front-thigh',
  name: 'Roll the front thigh',
  summary: 'Slow strokes on a foam roller, from above the knee to the upper thigh.',
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
    'Lie face down on your forearms with the roller under one thigh.',
    'Bend the other leg out to the side to carry some weight.',
    'Roll slowly from just above the knee up the thigh. Stop a hand’s width below the groin crease.',
    'Take about three seconds for each stroke and keep breathing.',
    'Ease off at once at numbness, a pulse under the roller or pain that spreads.',
  ],
  cue: 'Slow strokes, stay on the thigh',
  caption:
    'Face down on the forearms, the person moves forward and back so that a foam roller travels along the front of one thigh.',
  feel: 'Firm pressure on the front of the thigh, never more than 5 of 10.',
  mistakes: [
    'Rolling up into the groin crease or onto the belly.',
    'Rolling over the kneecap.',
    'Rushing, or holding your breath.',
  ],
  easier: {
    name: 'Less weight',
    how: 'Put more weight on your arms and the other leg, and use shorter strokes.',
  },
  harder: {
    name: 'Bend the knee',
    how: 'Bend the knee of the rolled leg a little as the roller moves up.',
  },
  leaveOut: ['You have a fresh bruise or a pulled muscle in that thigh.', ...rollingCautions],
  muscles: ['quadriceps', 'rectus-femoris'],
  statements: [
    {
      claims: ['C8'],
      articleText: 'A foam roller on the psoas is one way of self-massage.',
      presentedText:
        'Roll the front of the thigh. One of its four muscles crosses the hip and helps the psoas to bend it.',
      note: 'The psoas lies behind the bowel and beside a large artery, so we never roll the belly or the groin crease.',
      sources: ['lowe-2015', 'gardner-2021'],
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

const onForearms: ArmPose = {
  wrist: [0.72, 0.04, 0.14],
  elbow: [-0.3, -1, 0.25],
  fingers: [1, -0.06, 0],
  palm: [0, -1, 0],
  curl: 0.1,
};
const at = (x: number): Pose => ({
  pelvis: { at: [x, 0.238, 0], lean: 82 },
  spine: { flex: -3 },
  chest: { flex: -4 },
  neck: { flex: -14 },
  head: { twist: 6 },
  rightLeg: { ankle: [x - 0.84, 0.17, 0.09], knee: [0, -1, 0.05], pitch: 128, out: 0 },
  leftLeg: bentAside(x),
  arms: onForearms,
  props: { roller: [x / 2, 0, 0] },
});

/** Face down on the forearms, the roller under the middle of the thighs: never the belly or the groin crease. */
export const motion = {
  id: 'foam-roller-front-thigh',
  view: { yaw: 16, pitch: 34 },
  works: ['quadriceps'],
  key: 0,
  props: [
    { kind: 'mat', from: [-1.12, -0.62], to: [1.02, 0.36] },
    { kind: 'cylinder', id: 'roller', at: [-0.24, 0.075, 0], along: [0, 0, 0.52], radius: 0.075 },
  ],
  keyframes: [
    { move: 3, pose: at(-0.07) },
    { move: 3, pose: at(0.09) },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: changed(motion, [at(-0.03), at(0.03)]),
  harder: changed(motion, [
    { rightLeg: { ankle: [-0.86, 0.37, 0.09], knee: [0, -1, 0.05], pitch: 158, out: 0 } },
  ]),
};

export const checks: Checks = {
  planted: [{ point: 'right.wrist' }, { point: 'left.wrist' }],
  claims: [
    {
      says: 'the roller is under the front of the thigh',
      at: 'always',
      from: 'right.hip',
      to: 'prop.roller',
      along: 'x',
      between: [-0.36, -0.14],
    },
    {
      says: 'the roller stays above the knee',
      at: 'always',
      from: 'right.knee',
      to: 'prop.roller',
      along: 'x',
      between: [0.08, 0.4],
    },
    {
      says: 'the knees face down',
      at: 'always',
      angle: 'hipFlexion',
      side: 'right',
      between: [-25, 15],
    },
  ],
  easier: {
    claims: [
      {
        says: 'the strokes are short',
        at: 'always',
        from: 'right.hip',
        to: 'prop.roller',
        along: 'x',
        between: [-0.265, -0.215],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the knee bends as the roller comes up the thigh',
        at: 0,
        angle: 'kneeFlexion',
        side: 'right',
        between: [20, 50],
      },
    ],
  },
};
