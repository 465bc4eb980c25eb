import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { LegPose, Pose } from '#src/figure/pose.ts';

export default {
  id: 'figure-four',
  name: 'Figure-four',
  summary: 'Lie on your back, ankle over knee, and draw the legs in.',
  kind: 'static',
  kit: [],
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 2, perSide: true, restSeconds: 5, holdSeconds: 30 },
  steps: [
    'Lie on your back with both knees bent and your feet flat.',
    'Rest one ankle across the other thigh, just above the knee.',
    'Hold behind the thigh underneath and draw it towards you.',
    'Keep your head and low back down, and breathe slowly.',
  ],
  cue: 'Head down, draw it in gently',
  caption:
    'Lying on the back, the person rests one ankle on the other thigh and pulls that thigh towards the chest with both hands.',
  feel: 'A steady pull in the buttock area of the crossed leg.',
  mistakes: [
    'Pulling on the knee or the shin instead of behind the thigh.',
    'Lifting the head and shoulders to reach.',
    'Twisting so that one side of the pelvis lifts.',
  ],
  easier: {
    name: 'Foot stays down',
    how: 'Leave the lower foot on the floor and only cross the ankle over.',
  },
  harder: {
    name: 'Closer to the chest',
    how: 'Draw the thigh nearer and gently press the crossed knee away from you.',
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip or in the groin crease.',
    'You feel tingling down the leg, or pain in the crossed knee.',
    'You feel more than 3 of 10 in the stretch even when you ease off.',
  ],
  muscles: ['gluteus-maximus'],
  statements: [
    {
      claims: ['C7'],
      articleText: 'The figure-four is a static stretch for the psoas.',
      presentedText:
        'The figure-four is felt in the buttock area. It is a good stretch after a run, but the hip is bent all the while, so it does not lengthen the psoas.',
      note: 'The psoas gets longer when the thigh goes behind the body; in a computer model it is 12.6\u00a0% shorter with the thigh lifted to 45 degrees. Our half-kneeling stretch does take the hip back.',
      sources: ['gait2392-model'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two holds of 30 seconds on each side, at no more than 3 of 10.',
      sources: ['acsm-getp-11', 'garber-2011', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const lying: Pose = {
  pelvis: { at: [0, 0.105, 0], lean: -90 },
  neck: { flex: 6 },
  leftLeg: { ball: [0.6, 0, 0.1], knee: [0, 1, 0.05] },
  rightLeg: {
    ankle: [0.15, 0.46, -0.14],
    knee: [0.05, 0.35, 1],
    pitch: -60,
    out: 0,
    roll: 62,
  },
  arms: {
    wrist: [-0.02, 0.04, 0.27],
    elbow: [0, 0.2, 1],
    palm: [0, -1, 0],
    fingers: [1, 0, 0],
  },
};

/** Seen from beside the head: from the feet, the thigh hid the ankle that lies across it, and the arms. */
export const motion = {
  id: 'figure-four',
  view: { yaw: -43, pitch: 20 },
  works: ['glutes', 'outer-hip'],
  key: 1,
  paint: [
    ['rightArm', 'torso'],
    ['rightLeg', 'rightArm'],
    ['rightLeg', 'leftLeg'],
    ['leftLeg', 'rightArm'],
    ['leftLeg', 'torso'],
  ],
  props: [{ kind: 'mat', from: [-0.92, -0.36], to: [0.8, 0.36] }],
  keyframes: [
    {
      move: 2,
      hold: 1,
      pose: lying,
    },
    {
      move: 2.5,
      hold: 5,
      pose: {
        pelvis: { at: [0, 0.115, 0], lean: -94 },
        spine: { flex: 3 },
        chest: { flex: 4 },
        neck: { flex: 8 },
        leftLeg: { ankle: [0.3, 0.5, 0.1], knee: [-0.6, 1, 0.05], pitch: -20 },
        rightLeg: {
          ankle: [-0.17, 0.48, -0.14],
          knee: [-0.15, 0.3, 1],
          pitch: -70,
          out: 0,
          roll: 62,
        },
        arms: {
          wrist: [-0.06, 0.32, 0.07],
          elbow: [0, -0.2, 1],
          palm: [-1, 0, 0],
          fingers: [0.4, 0.5, -0.6],
        },
      },
    },
  ],
} satisfies Motion;

const crossed: LegPose = {
  ankle: [0.15, 0.46, -0.14],
  knee: [0.05, 0.6, 0.9],
  pitch: -60,
  out: 0,
  roll: 62,
};

const pressing: Motion['paint'] = [
  ['rightArm', 'rightLeg'],
  ['rightArm', 'leftLeg'],
  ...motion.paint,
];

export const versions: MotionVersions = {
  easier: {
    ...motion,
    keyframes: motion.keyframes.map((keyframe, i) => ({
      ...keyframe,
      pose: {
        ...lying,
        rightLeg: { ...crossed, knee: i === 0 ? [0.05, 0.8, 0.8] : [0.05, 0.2, 1] },
      },
    })),
  },
  harder: changed({ ...motion, paint: pressing }, [
    {},
    {
      pelvis: { at: [0, 0.125, 0], lean: -102 },
      leftLeg: { ankle: [0.1, 0.6, 0.1], knee: [-1, 0.3, 0.05], pitch: -30 },
      rightLeg: { ...crossed, ankle: [-0.25, 0.51, -0.14], knee: [-0.1, 0.1, 1], pitch: -75 },
      rightArm: {
        wrist: [-0.15, 0.31, 0.23],
        elbow: [0, -0.7, 1],
        palm: [1, -0.3, 0],
        fingers: [0.2, 0.8, 0.2],
      },
    },
  ]),
};

export const checks: Checks = {
  planted: [],
  claims: [
    {
      says: 'the right ankle lies across the left thigh',
      at: 0,
      from: 'left.knee',
      to: 'right.ankle',
      between: [0.05, 0.24],
    },
    {
      says: 'the right ankle stays across the left thigh',
      at: 1,
      from: 'left.knee',
      to: 'right.ankle',
      between: [0.05, 0.24],
    },
    {
      says: 'the right knee points outward',
      at: 1,
      angle: 'hipRotation',
      side: 'right',
      between: [25, 92],
    },
    {
      says: 'the left thigh comes to the chest',
      at: 1,
      angle: 'hipFlexion',
      side: 'left',
      between: [95, 125],
    },
  ],
  easier: {
    planted: [{ point: 'left.ball' }, { point: 'left.heel' }, { point: 'right.ankle' }],
    claims: [
      {
        says: 'the lower foot stays on the floor',
        at: 'always',
        height: 'left.ball',
        between: [-0.001, 0.001],
      },
      {
        says: 'the crossed knee falls outward',
        at: 1,
        angle: 'hipRotation',
        side: 'right',
        between: [25, 92],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the thigh comes nearer to the chest',
        at: 1,
        angle: 'hipFlexion',
        side: 'left',
        between: [114, 132],
      },
    ],
  },
};
