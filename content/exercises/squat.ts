import type { AuthoredExercise } from '#content/authoring.ts';
import { acrossChest, crossed } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { ArmPose } from '#src/figure/pose.ts';

export default {
  id: 'squat',
  name: 'Squat',
  summary: 'Sit back and down, then stand up strong, with or without a weight.',
  kind: 'strength',
  kit: [],
  sideMode: 'together',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: false,
    restSeconds: 45,
    reps: 10,
    tempo: { liftSeconds: 1.5, holdSeconds: 0.5, lowerSeconds: 3 },
  },
  steps: [
    'Stand with your feet a little wider than your hips. Hold a weight at your chest, or cross your arms.',
    'Sit back and down for three seconds, as if on to a chair.',
    'Keep your heels down, your chest up and your knees over your toes.',
    'Go only as low as your back stays long. Then push the floor away to stand.',
  ],
  cue: 'Sit back, heels down',
  caption:
    'Standing with the feet just wider than the hips, the person sits back and down until the thighs are nearly level, then stands up.',
  feel: 'Work in the thighs and buttocks, and a back that stays firm.',
  mistakes: [
    'Letting the knees fall inwards.',
    'Lifting the heels.',
    'Rounding the low back at the bottom.',
  ],
  easier: {
    name: 'To a chair',
    how: 'Put a chair behind you, touch it lightly and stand up again.',
  },
  harder: {
    name: 'Heavier',
    how: 'Hold a heavier weight at your chest, one that allows just eight good ones.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: false,
      restSeconds: 60,
      reps: 8,
      tempo: { liftSeconds: 1.5, holdSeconds: 0.5, lowerSeconds: 3 },
    },
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip as you go down.',
    'You feel more than 5 of 10 in the hip, knee or back.',
  ],
  muscles: ['quadriceps', 'gluteus-maximus', 'lower-back', 'hamstrings'],
  statements: [
    {
      claims: ['D3'],
      articleText: 'Squats with weights strengthen the psoas and the lower back.',
      presentedText:
        'Squats mainly strengthen the muscles that straighten the hip and knee, and the back that holds you up. They support the hip flexors; the banded march, our addition, loads them directly.',
      note: 'In 8 people, lifting a barbell of up to 100 kg used at most 16\u00a0% of the full effort of the psoas.',
      sources: ['juker-1998'],
    },
    {
      claims: [],
      addition: true,
      presentedText:
        'Two or three sets of 8 to 12, on two or three days a week. Add weight only when it feels easy.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

export const motion = {
  id: 'squat',
  view: { yaw: 26, pitch: 9 },
  works: ['quadriceps', 'glutes'],
  both: true,
  paint: acrossChest,
  key: 1,
  keyframes: [
    {
      move: 1.5,
      pose: {
        pelvis: { at: [0, 0.92, 0] },
        head: { twist: 12 },
        legs: { ball: [0.13, 0, 0.15], knee: [1, 0, 0.22], out: 14 },
        ...crossed,
      },
    },
    {
      move: 3,
      hold: 0.5,
      pose: {
        pelvis: { at: [-0.2, 0.5, 0], lean: 34 },
        spine: { flex: 4 },
        chest: { flex: -6 },
        neck: { flex: -16 },
        head: { twist: 12 },
        legs: { ball: [0.13, 0, 0.15], knee: [1, 0, 0.3], out: 14 },
        ...crossed,
      },
    },
  ],
} satisfies Motion;

/** Both hands round a weight at the breastbone. */
const atChest: ArmPose = {
  wrist: { on: 'chest', offset: [0.17, 0.03, 0.055] },
  elbow: [0.1, -1, 0.5],
  fingers: [0.35, 0.9, -0.2],
  palm: [0.1, 0.1, -1],
  curl: 0.35,
};

export const versions: MotionVersions = {
  easier: {
    ...changed(motion, [{}, { pelvis: { at: [-0.24, 0.58, 0], lean: 34 } }]),
    props: [{ kind: 'chair', at: [-0.36, 0, 0] }],
  },
  harder: {
    ...changed(motion, [], { rightArm: atChest, leftArm: atChest }),
    paint: [],
    props: [{ kind: 'goblet' }],
  },
};

export const checks: Checks = {
  planted: [
    { point: 'right.ball' },
    { point: 'left.ball' },
    { point: 'right.heel' },
    { point: 'left.heel' },
  ],
  claims: [
    {
      says: 'the thighs come near level',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [80, 125],
    },
    {
      says: 'the knees bend about a right angle or a little more',
      at: 1,
      angle: 'kneeFlexion',
      side: 'right',
      between: [80, 125],
    },
  ],
  easier: {
    claims: [
      { says: 'the buttocks touch the chair', at: 1, height: 'pelvis', between: [0.55, 0.61] },
    ],
  },
  harder: { claims: [] },
};
