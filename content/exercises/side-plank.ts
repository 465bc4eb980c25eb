import type { AuthoredExercise } from '#content/authoring.ts';
import { handOnTopHip } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, LegPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'side-plank',
  name: 'Side plank',
  summary: 'Prop on one forearm and hold the body in a straight line.',
  kind: 'core',
  kit: [],
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 2, perSide: true, restSeconds: 15, holdSeconds: 20 },
  steps: [
    'Lie on your side with your elbow under your shoulder and your legs straight.',
    'Lift your hips until ankles, hips and shoulders make one line.',
    'Keep the top hip stacked over the lower one and breathe.',
    'Lower slowly.',
  ],
  cue: 'One long line',
  caption:
    'Lying on one side, the person props up on the forearm, lifts the hips off the floor and holds the body straight.',
  feel: 'Work along the side of the trunk and the outside of the lower hip.',
  mistakes: [
    'Letting the hips sag or tip back.',
    'Shrugging the shoulder to the ear.',
    'Holding your breath.',
  ],
  easier: {
    name: 'Knees bent',
    how: 'Bend both knees and hold from the knees instead of the feet.',
  },
  harder: {
    name: 'Top leg lifted',
    how: 'Lift the top leg a little and keep the pelvis still.',
  },
  leaveOut: [
    'You feel pain in the shoulder or elbow that carries you.',
    'You feel more than 5 of 10 at the outside of the lower hip.',
  ],
  muscles: ['side-trunk', 'abdominals', 'gluteus-medius'],
  statements: [
    {
      claims: ['A4'],
      addition: true,
      presentedText:
        'The article asks for core strength, to hold your posture as you run, but names no move. The side plank is our choice for the side of the trunk.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const lowerFoot: LegPose = {
  ankle: [0.835, 0.05, 0],
  knee: [0, 0.1, 1],
  out: 90,
  roll: 84,
  pitch: 0,
};
const upperFoot: LegPose = {
  ankle: [0.825, 0.13, -0.02],
  knee: [0, 0.1, -1],
  out: -90,
  roll: -84,
  pitch: 0,
};
const forearm: ArmPose = {
  wrist: [-0.53, 0.04, 0.23],
  elbow: [0, -1, -0.25],
  fingers: [-0.4, 0, 1],
  palm: [0, -1, 0],
  curl: 0.1,
};

/** On the right forearm, its face to the viewer. */
export const motion = {
  id: 'side-plank',
  view: { yaw: 30, pitch: 18 },
  works: ['trunk', 'outer-hip'],
  key: 1,
  props: [{ kind: 'mat', from: [-0.82, -0.36], to: [1.08, 0.42] }],
  keyframes: [
    {
      move: 2,
      hold: 0.8,
      pose: {
        pelvis: { at: [0.03, 0.215, 0], tip: 84, turn: 90 },
        spine: { side: -19 },
        chest: { side: -20 },
        neck: { side: -4 },
        rightLeg: lowerFoot,
        leftLeg: upperFoot,
        rightArm: forearm,
        leftArm: handOnTopHip,
      },
    },
    {
      move: 1.8,
      hold: 4,
      pose: {
        pelvis: { at: [0.045, 0.36, 0], tip: 73.5, turn: 90 },
        rightLeg: lowerFoot,
        leftLeg: upperFoot,
        rightArm: forearm,
        leftArm: handOnTopHip,
      },
    },
  ],
} satisfies Motion;

/** On the knees, which lie lower than hip and ankle by as much as `down` says. */
const onKnees = (down: number): Partial<Pose> => ({
  rightLeg: { ankle: [0.47, 0.05, -0.38], knee: [1, -down, 0.6], out: -115, roll: 80 },
  leftLeg: { ankle: [0.46, 0.13, 0.38], knee: [1, -down, -0.6], out: 115, roll: -80 },
});

export const versions: MotionVersions = {
  easier: {
    ...changed(motion, [
      onKnees(0.19),
      { pelvis: { at: [0.03, 0.308, 0], tip: 65.5, turn: 90 }, ...onKnees(0.44) },
    ]),
    view: { yaw: 24, pitch: 24 },
  },
  harder: changed(motion, [{}, { leftLeg: { ...upperFoot, ankle: [0.86, 0.36, -0.02] } }]),
};

export const checks: Checks = {
  planted: [{ point: 'right.ankle' }, { point: 'right.wrist' }],
  claims: [
    {
      says: 'the elbow is on the floor',
      at: 'always',
      height: 'right.elbow',
      between: [0.03, 0.065],
    },
    {
      says: 'the elbow is under the shoulder',
      at: 'always',
      from: 'right.elbow',
      to: 'right.shoulder',
      along: 'x',
      between: [-0.04, 0.04],
    },
    {
      says: 'the forearm lies in sight, not towards the viewer',
      at: 'always',
      from: 'right.elbow',
      to: 'right.wrist',
      along: 'x',
      between: [-0.15, -0.03],
    },
    { says: 'the hips leave the floor', at: 1, height: 'right.hip', between: [0.24, 0.4] },
    {
      says: 'the legs are in line with the trunk',
      at: 1,
      angle: 'hipAbduction',
      side: 'right',
      between: [-8, 8],
    },
    {
      says: 'the hips are straight',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [-10, 12],
    },
  ],
  easier: {
    claims: [
      {
        says: 'the knees are bent',
        at: 'always',
        angle: 'kneeFlexion',
        side: 'right',
        between: [60, 110],
      },
      { says: 'the knee carries', at: 'always', height: 'right.knee', between: [0.03, 0.08] },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the top leg is lifted',
        at: 1,
        from: 'right.ankle',
        to: 'left.ankle',
        along: 'y',
        between: [0.2, 0.5],
      },
    ],
  },
};
