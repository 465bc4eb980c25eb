import type { AuthoredExercise } from '#content/authoring.ts';
import { onHips } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

export default {
  id: 'walking-lunges',
  name: 'Walking lunges',
  summary: 'Long, low steps that open the front of the hip behind you.',
  kind: 'dynamic',
  kit: [],
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    reps: 8,
    tempo: { liftSeconds: 1, holdSeconds: 0.5, lowerSeconds: 1.5 },
  },
  steps: [
    'Stand tall and take one long step forward.',
    'Bend both knees and sink until the back knee is near the ground.',
    'Keep your chest up and the front knee over the foot.',
    'Press through the front heel and step straight into the next lunge.',
  ],
  cue: 'Chest up, sink slowly',
  caption:
    'The person takes a long step, sinks until the back knee is just above the ground, rises and steps through with the other leg.',
  feel: 'Work in the front thigh and buttock, and a light stretch at the front of the back hip.',
  mistakes: [
    'Arching the low back to get deeper.',
    'Letting the front knee fall inwards.',
    'Steps so short that the heel of the front foot lifts.',
  ],
  easier: {
    name: 'Shorter and higher',
    how: 'Take a shorter step and sink only a third of the way.',
  },
  harder: {
    name: 'Arms overhead',
    how: 'Reach both arms up as you sink, ribs down, so that the back hip opens more.',
  },
  leaveOut: [
    'You feel more than 5 of 10 when you bend the knee under load.',
    'You feel a sharp pinch deep in the front of the hip as you sink.',
  ],
  muscles: ['quadriceps', 'gluteus-maximus', 'psoas', 'iliacus', 'adductors'],
  statements: [
    {
      claims: ['C2'],
      presentedText:
        'Walking lunges are a dynamic stretch. The hip of the back leg opens as you sink.',
      sources: ['psoas-article', 'own-choice'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Eight on each side; one round for an easy run, two for a fast one.',
      sources: ['konrad-dynamic', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const STEP = 0.86;

export const motion = {
  id: 'walking-lunges',
  view: { yaw: 22, pitch: 9 },
  works: ['hip-flexors', 'glutes', 'quadriceps'],
  key: 3,
  alternates: true,
  travel: [2 * STEP, 0, 0],
  keyframes: [
    {
      move: 0.4,
      pose: {
        pelvis: { at: [0, 0.915, 0], lean: 2 },
        head: { twist: 8 },
        rightLeg: { ball: [0.08, 0.03, 0.09], pitch: 12, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
    {
      move: 0.4,
      pose: {
        pelvis: { at: [0.14, 0.9, 0], lean: 2 },
        head: { twist: 8 },
        rightLeg: { ball: [0.52, 0.16, 0.09], pitch: -4, toes: 0 },
        leftLeg: { ball: [0.115, 0, 0.09], pitch: 8 },
        arms: onHips,
      },
    },
    {
      move: 0.4,
      pose: {
        pelvis: { at: [0.43, 0.79, 0], lean: 3 },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.09], pitch: 0 },
        leftLeg: { ball: [0.115, 0, 0.09], pitch: 36 },
        arms: onHips,
      },
    },
    {
      move: 0.7,
      hold: 0.5,
      pose: {
        pelvis: { at: [0.53, 0.535, 0], lean: 1 },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.09] },
        leftLeg: { ball: [0.115, 0, 0.09], knee: [1, -0.4, 0.05], pitch: 62 },
        arms: onHips,
      },
    },
    {
      move: 0.6,
      pose: {
        pelvis: { at: [0.7, 0.8, 0], lean: 5 },
        head: { twist: 8 },
        rightLeg: { ball: [0.115 + STEP, 0, 0.09] },
        leftLeg: { ball: [0.34, 0.1, 0.09], pitch: 48, toes: 10 },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

const SHORT = 0.6;
const front = { ball: [0.115 + SHORT, 0, 0.09] } as const;

export const versions: MotionVersions = {
  easier: {
    ...changed(motion, [
      {},
      {
        pelvis: { at: [0.12, 0.905, 0], lean: 2 },
        rightLeg: { ball: [0.42, 0.14, 0.09], pitch: -4, toes: 0 },
      },
      { pelvis: { at: [0.3, 0.865, 0], lean: 3 }, rightLeg: front },
      {
        pelvis: { at: [0.36, 0.75, 0], lean: 1 },
        rightLeg: front,
        leftLeg: { ball: [0.115, 0, 0.09], knee: [1, -0.3, 0.05], pitch: 52 },
      },
      {
        pelvis: { at: [0.5, 0.87, 0], lean: 4 },
        rightLeg: front,
        leftLeg: { ball: [0.3, 0.08, 0.09], pitch: 44, toes: 10 },
      },
    ]),
    travel: [2 * SHORT, 0, 0],
  },
  harder: changed(
    motion,
    [6, 6, 80, 165, 80].map((abduct) => ({ arms: { flex: 6, abduct, elbow: 8, curl: 0.1 } })),
  ),
};

export const checks: Checks = {
  planted: [
    { point: 'right.ball', during: [2, 5] },
    { point: 'right.heel', during: [2, 5] },
    { point: 'left.ball', during: [0, 3] },
  ],
  claims: [
    {
      says: 'the front knee bends to about a right angle',
      at: 3,
      angle: 'kneeFlexion',
      side: 'right',
      between: [85, 112],
    },
    {
      says: 'the rear knee comes near the ground',
      at: 3,
      height: 'left.knee',
      between: [0.05, 0.14],
    },
    {
      says: 'the rear hip is straight or extended',
      at: 3,
      angle: 'hipFlexion',
      side: 'left',
      between: [-25, 5],
    },
  ],
  easier: {
    claims: [
      { says: 'the body sinks a third of the way', at: 3, height: 'pelvis', between: [0.7, 0.8] },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the arms reach up',
        at: 3,
        from: 'right.shoulder',
        to: 'right.wrist',
        along: 'y',
        between: [0.4, 0.56],
      },
      {
        says: 'the arms go up beside the face',
        at: 'always',
        from: 'head',
        to: 'right.wrist',
        along: 'x',
        between: [-0.3, 0.1],
      },
    ],
  },
};
