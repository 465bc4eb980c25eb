import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';
import type { Vec3 } from '#src/figure/vector.ts';

export default {
  id: 'leg-press',
  name: 'Leg press',
  summary: 'Push the plate away with both legs and come back slowly.',
  kind: 'strength',
  kit: ['leg-press-machine'],
  sideMode: 'together',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: false,
    restSeconds: 60,
    reps: 10,
    tempo: { liftSeconds: 1.5, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Sit with your whole back on the pad and your feet hip-width on the plate.',
    'Press through the whole foot until your legs are almost straight.',
    'Hold for a second without locking the knees.',
    'Bend for three seconds, as far as your pelvis stays down on the pad.',
  ],
  cue: 'Press through the whole foot',
  caption:
    'Sitting back in the machine, the person pushes the plate away with both feet, then bends the knees slowly to return.',
  feel: 'Work in the thighs and buttocks.',
  mistakes: [
    'Locking the knees at the end.',
    'Going so deep that the pelvis curls off the pad.',
    'Letting the knees fall inwards.',
  ],
  easier: { name: 'Less depth', how: 'Use less weight and bend only halfway.' },
  harder: {
    name: 'A little heavier',
    how: 'Add 2 to 10\u00a0% once you could do two more in both sets.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: false,
      restSeconds: 60,
      reps: 8,
      tempo: { liftSeconds: 1.5, holdSeconds: 1, lowerSeconds: 3 },
    },
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip when the legs are bent.',
    'You feel more than 5 of 10 in the hip, knee or back.',
  ],
  muscles: ['quadriceps', 'gluteus-maximus', 'hamstrings'],
  statements: [
    {
      claims: ['D2'],
      articleText:
        'The leg press machine works the psoas, because the psoas helps the front thigh muscles.',
      presentedText:
        'The leg press strengthens the whole leg. It loads the psoas little; the banded march does so directly, and is our addition.',
      note: 'The psoas bends the hip; the press straightens it. Even lifting a barbell of up to 100 kg used at most 16\u00a0% of the full effort of the psoas, in 8 people.',
      sources: ['andersson-1995', 'juker-1998'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'A load you can lift 8 to 12 times, on two or three days a week.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const pressing = (ankle: Vec3): Pose => ({
  pelvis: { at: [-0.2, 0.42, 0], lean: -46 },
  spine: { flex: 4 },
  neck: { flex: 12 },
  head: { twist: 26 },
  legs: { ankle, knee: [-0.2, 1, 0.2], pitch: -74, out: 6 },
  arms: {
    wrist: { on: 'pelvis', offset: [-0.05, -0.05, 0.25] },
    elbow: [-1, 0.1, 0.4],
    fingers: [0.5, -1, 0],
    palm: [0, 0, -1],
    curl: 0.8,
  },
});

export const motion = {
  id: 'leg-press',
  view: { yaw: -14, pitch: 11 },
  works: ['quadriceps', 'glutes'],
  both: true,
  key: 1,
  props: [{ kind: 'leg-press', seat: [-0.16, 0.36, 0] }],
  keyframes: [
    { move: 3, pose: pressing([0.27, 0.55, 0.12]) },
    { move: 1.5, hold: 1, pose: pressing([0.56, 0.66, 0.12]) },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: changed(motion, [pressing([0.41, 0.603, 0.12])]),
  harder: 'usual',
};

export const checks: Checks = {
  planted: [{ point: 'pelvis' }],
  claims: [
    {
      says: 'the knees start well bent',
      at: 0,
      angle: 'kneeFlexion',
      side: 'right',
      between: [85, 120],
    },
    {
      says: 'the knees are never locked',
      at: 'always',
      angle: 'kneeFlexion',
      side: 'right',
      between: [8, 120],
    },
  ],
  easier: {
    claims: [
      {
        says: 'the knees bend only halfway',
        at: 0,
        angle: 'kneeFlexion',
        side: 'right',
        between: [55, 84],
      },
    ],
  },
};
