import type { AuthoredExercise } from '#content/authoring.ts';
import { acrossChest, crossed, onHips } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

export default {
  id: 'standing-crane',
  name: 'Standing Crane',
  summary: 'Stand on one leg and hold the other knee in front at hip height.',
  kind: 'strength',
  kit: [],
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 3, perSide: true, restSeconds: 10, holdSeconds: 20 },
  steps: [
    'Stand tall and shift your weight on to one leg.',
    'Lift the other knee in front of you until the thigh is at hip height.',
    'Keep your pelvis level and your standing knee soft.',
    'Hold still and breathe. Lower with control.',
  ],
  cue: 'Thigh to hip height, stay tall',
  caption:
    'Standing on one leg, the person lifts the other knee in front to hip height and holds it there with the body upright.',
  feel: 'Work at the front of the lifted hip and at the outside of the standing one.',
  mistakes: [
    'Leaning back to keep the knee up.',
    'Letting the standing hip push out to the side.',
    'Holding your breath.',
  ],
  easier: {
    name: 'Fingertips on the wall',
    how: 'Touch a wall and hold the knee a little below hip height.',
    dose: { kind: 'hold', sets: 3, perSide: true, restSeconds: 10, holdSeconds: 10 },
  },
  harder: {
    name: 'Longer hold',
    how: 'Hold for 30 seconds with your arms crossed.',
    dose: { kind: 'hold', sets: 3, perSide: true, restSeconds: 10, holdSeconds: 30 },
  },
  leaveOut: [
    'You feel more than 5 of 10 at the front of the hip when you hold the knee up.',
    'You feel more than 5 of 10 in the leg you stand on.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'gluteus-medius'],
  statements: [
    {
      claims: ['D6'],
      presentedText:
        'Standing Crane comes from yoga. The hip flexors hold the thigh at hip height while the other hip keeps you level.',
      note: 'That it loads the psoas is our reasoning, not a measurement of this pose: in 10 people its share of the work grew the higher the thigh was lifted.',
      sources: ['jiroumaru-2014'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Three holds of 20 to 30 seconds on each side.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;

export const motion = {
  id: 'standing-crane',
  view: { yaw: 38, pitch: 9 },
  works: ['hip-flexors', 'outer-hip'],
  key: 1,
  keyframes: [
    {
      move: 1.6,
      hold: 0.6,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 14 },
        legs: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
    {
      move: 1.6,
      hold: 5,
      pose: {
        pelvis: { at: [0, 0.925, -0.05] },
        head: { twist: 14 },
        rightLeg: { ball: [0.53, 0.42, 0.05], knee: [1, 0.4, 0.1], pitch: 8, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: {
    ...changed(
      motion,
      [{}, { rightLeg: { ball: [0.45, 0.28, 0.05], knee: [1, 0.4, 0.1], pitch: 12, toes: 0 } }],
      {
        leftArm: {
          wrist: [0.5, 1.24, 0.17],
          elbow: [0, -1, 0.2],
          fingers: [1, 0.25, 0],
          palm: [0.2, -1, 0],
        },
      },
    ),
    props: [{ kind: 'wall', at: 0.67, height: 1.75, from: -0.6, to: 0.1 }],
  },
  harder: changed({ ...motion, paint: acrossChest }, [], crossed),
};

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }],
  claims: [
    {
      says: 'the lifted thigh is level',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [80, 100],
    },
  ],
  easier: {
    planted: [{ point: 'left.ball' }, { point: 'left.heel' }, { point: 'left.wrist' }],
    claims: [
      {
        says: 'the thigh is a little below hip height',
        at: 1,
        angle: 'hipFlexion',
        side: 'right',
        between: [55, 79],
      },
      {
        says: 'the fingertips are at the wall',
        at: 'always',
        from: 'left.ball',
        to: 'left.wrist',
        along: 'x',
        between: [0.35, 0.45],
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
