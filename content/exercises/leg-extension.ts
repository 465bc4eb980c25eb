import type { AuthoredExercise } from '#content/authoring.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';

export default {
  id: 'leg-extension',
  name: 'Leg extension',
  summary: 'Straighten both knees against the pad, slowly down again.',
  kind: 'strength',
  kit: ['leg-extension-machine'],
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
    'Set the seat so that your knees line up with the hinge, the pad just above your ankles.',
    'Sit back and hold the handles.',
    'Straighten both knees smoothly, without a kick.',
    'Hold for a second, then lower for three.',
  ],
  cue: 'Up smooth, three seconds down',
  caption:
    'Seated in the machine with the pad above the ankles, the person straightens both knees and lowers the weight slowly.',
  feel: 'Work in the front of both thighs.',
  mistakes: ['Kicking the weight up.', 'Lifting off the seat.', 'Letting the weight drop.'],
  easier: { name: 'Lighter, shorter', how: 'Halve the weight and stop a little before straight.' },
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
    'You feel pain in or behind the kneecap as you straighten the knee.',
    'You feel more than 5 of 10 at the front of the hip.',
  ],
  muscles: ['quadriceps', 'rectus-femoris'],
  statements: [
    {
      claims: ['D1'],
      articleText:
        'The leg extension machine works the psoas, because the psoas helps the front thigh muscles.',
      presentedText:
        'The leg extension strengthens the front of the thigh. It loads the psoas little; the banded march does so directly, and is our addition.',
      note: 'The psoas ends at the top of the thigh bone and does not cross the knee. The rectus femoris is the front thigh muscle that crosses the hip too.',
      sources: ['wikimsk-psoas', 'gardner-2021'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'A load you can lift 8 to 12 times, on two or three days a week.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

const seated = (knee: number, ankle: number): Pose => ({
  pelvis: { at: [-0.12, 0.68, 0], lean: -8 },
  spine: { flex: 2 },
  head: { twist: 10 },
  legs: { flex: 82, abduct: 2, knee, ankle },
  arms: {
    wrist: { on: 'pelvis', offset: [0.065, -0.04, 0.24] },
    elbow: [-1, 0.1, 0.3],
    fingers: [0.25, -1, -0.1],
    palm: [0, -0.1, -1],
    curl: 0.7,
  },
});

export const motion = {
  id: 'leg-extension',
  view: { yaw: 24, pitch: 10 },
  works: ['quadriceps'],
  both: true,
  key: 1,
  props: [{ kind: 'leg-extension', seat: [-0.02, 0.6, 0] }],
  keyframes: [
    { move: 3, pose: seated(92, 4) },
    { move: 1.5, hold: 1, pose: seated(8, 10) },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: changed(motion, [{}, seated(32, 8)]),
  harder: 'usual',
};

export const checks: Checks = {
  planted: [{ point: 'pelvis' }, { point: 'right.knee' }, { point: 'left.knee' }],
  claims: [
    {
      says: 'the knees start at a right angle',
      at: 0,
      angle: 'kneeFlexion',
      side: 'right',
      between: [82, 100],
    },
    {
      says: 'the knees end nearly straight',
      at: 1,
      angle: 'kneeFlexion',
      side: 'right',
      between: [3, 15],
    },
  ],
  easier: {
    claims: [
      {
        says: 'the knees stop short of straight',
        at: 1,
        angle: 'kneeFlexion',
        side: 'right',
        between: [25, 40],
      },
    ],
  },
};
