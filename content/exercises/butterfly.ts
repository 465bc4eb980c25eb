import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose, LegReach } from '#src/figure/pose.ts';
import type { Vec3 } from '#src/figure/vector.ts';

export default {
  id: 'butterfly',
  name: 'Butterfly',
  summary: 'Sit tall with the soles together and let the inner thighs lengthen.',
  kind: 'static',
  kit: [],
  sideMode: 'together',
  dose: { kind: 'hold', sets: 2, perSide: false, restSeconds: 10, holdSeconds: 30 },
  steps: [
    'Sit on the floor and bring the soles of your feet together.',
    'Let your knees drop out to the sides. Hold your ankles.',
    'Sit tall, then tip forward a little from the hips with a long back.',
    'Stay where the pull is light, and breathe slowly.',
  ],
  cue: 'Sit tall, let the knees hang',
  caption:
    'Seated with the soles of the feet together, the person lets both knees drop outwards and tips forward with a straight back.',
  feel: 'A light, even pull along both inner thighs.',
  mistakes: [
    'Pushing the knees down with your hands or elbows.',
    'Bouncing.',
    'Rounding the back to get lower.',
  ],
  easier: {
    name: 'Sit on a cushion',
    how: 'Sit on a firm cushion and slide your feet further away from you.',
  },
  harder: {
    name: 'Heels closer',
    how: 'Bring your heels nearer and tip further forward, still with a long back.',
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip or in the groin crease.',
    'You feel more than 3 of 10 in the stretch even when you ease off.',
    'You pulled an inner thigh muscle in the last few days.',
  ],
  muscles: ['adductors'],
  statements: [
    {
      claims: ['C6'],
      articleText: 'The butterfly is a static stretch for the psoas.',
      presentedText:
        'The butterfly stretches the inner thighs. It is a good stretch after a run, but the hip stays bent, so it does not lengthen the psoas.',
      note: 'The psoas gets longer when the thigh goes behind the body. In a computer model it is shorter whenever the thigh is lifted forward, by 24.9\u00a0% at 90 degrees. Our half-kneeling stretch does take the hip back.',
      sources: ['gait2392-model'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two holds of 30 seconds, at no more than 3 of 10.',
      sources: ['acsm-getp-11', 'garber-2011', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const leg = (knee: Vec3, x = 0.45): LegReach => ({
  ball: [x, 0.06, 0.02],
  out: -18,
  roll: 74,
  knee,
});
const holding = (along: number): ArmPose => ({
  wrist: { on: 'shank', along, offset: [0.0, 0.06, -0.03] },
  elbow: [-0.2, -0.35, 1],
  fingers: [0.7, -0.6, -0.5],
  palm: [0, -0.7, -0.6],
  curl: 0.45,
});
const ankles = holding(0.9);
const shins = holding(0.76);

export const motion = {
  id: 'butterfly',
  view: { yaw: 60, pitch: 16 },
  works: ['adductors'],
  both: true,
  key: 1,
  paint: [['head', 'leftArm']],
  props: [{ kind: 'mat', from: [-0.36, -0.62], to: [0.66, 0.62] }],
  keyframes: [
    {
      move: 2.5,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: -2 },
        spine: { flex: 4 },
        chest: { flex: 3 },
        legs: leg([0.3, 0.44, 1]),
        arms: ankles,
      },
    },
    {
      move: 2.5,
      hold: 5,
      pose: {
        pelvis: { at: [0, 0.105, 0], lean: 12 },
        spine: { flex: 6 },
        chest: { flex: 4 },
        neck: { flex: -6 },
        legs: leg([0.3, 0.22, 1]),
        arms: ankles,
      },
    },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: {
    ...changed(motion, [
      { pelvis: { at: [0, 0.2, 0], lean: 10 }, legs: leg([0.3, 0.44, 1], 0.51), arms: shins },
      { pelvis: { at: [0, 0.2, 0], lean: 18 }, legs: leg([0.3, 0.22, 1], 0.51), arms: shins },
    ]),
    props: [
      ...motion.props,
      { kind: 'box', at: [-0.03, 0.05, 0], size: [0.36, 0.1, 0.44], material: 'cushion' },
    ],
  },
  harder: changed(motion, [
    { legs: leg([0.3, 0.32, 1], 0.41) },
    {
      pelvis: { at: [0, 0.105, 0], lean: 14 },
      spine: { flex: 10 },
      chest: { flex: 10 },
      legs: leg([0.3, 0.16, 1], 0.41),
    },
  ]),
};

export const checks: Checks = {
  planted: [{ point: 'right.ball' }, { point: 'left.ball' }, { point: 'pelvis' }],
  claims: [
    { says: 'the knees fall out', at: 1, angle: 'hipAbduction', side: 'right', between: [40, 72] },
    {
      says: 'the soles meet',
      at: 'always',
      from: 'left.ball',
      to: 'right.ball',
      between: [0, 0.08],
    },
    { says: 'the knees come near the floor', at: 1, height: 'right.knee', between: [0.05, 0.25] },
  ],
  easier: {
    claims: [
      { says: 'the seat is raised', at: 'always', height: 'pelvis', between: [0.18, 0.22] },
      {
        says: 'the feet are further away',
        at: 'always',
        from: 'pelvis',
        to: 'right.ball',
        along: 'x',
        between: [0.5, 0.65],
      },
      {
        says: 'the hands are at the ankles',
        at: 'always',
        from: 'right.ankle',
        to: 'right.wrist',
        between: [0.05, 0.17],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the heels are nearer',
        at: 'always',
        from: 'pelvis',
        to: 'right.ball',
        along: 'x',
        between: [0.3, 0.42],
      },
      {
        says: 'the body tips further forward',
        at: 1,
        angle: 'trunkLean',
        side: 'right',
        between: [20, 50],
      },
    ],
  },
};
