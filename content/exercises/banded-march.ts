import type { AuthoredExercise } from '#content/authoring.ts';
import { onHips } from '#content/motion-parts/arms.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

export default {
  id: 'banded-march',
  name: 'Banded march',
  summary: 'Lift the knee against a band: the most direct work for the hip flexors here.',
  kind: 'strength',
  kit: ['band'],
  sideMode: 'each-side',
  dose: {
    kind: 'reps',
    sets: 3,
    perSide: true,
    restSeconds: 45,
    reps: 12,
    tempo: { liftSeconds: 1, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Put a loop band round both feet and stand tall near a wall.',
    'Stand on one leg and pull the other foot up until the knee is at hip height.',
    'Hold for a second with your body upright.',
    'Let the band draw the foot down for three seconds.',
  ],
  cue: 'Pull up, three seconds down',
  caption:
    'With a loop band round both feet, the person stands on one leg, lifts the other knee to hip height against the band and lowers it slowly.',
  feel: 'Work at the front of the lifted hip.',
  mistakes: [
    'Leaning back to lift the knee higher.',
    'Letting the band snap the foot down.',
    'Turning the lifted knee outwards.',
  ],
  easier: {
    name: 'No band',
    how: 'Do the same slow lift without the band, or with a lighter one.',
  },
  harder: {
    name: 'Heavier band',
    how: 'Take a band that allows just eight good ones on each side.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 45,
      reps: 8,
      tempo: { liftSeconds: 1, holdSeconds: 1, lowerSeconds: 3 },
    },
  },
  leaveOut: [
    'You feel more than 5 of 10 at the front of the hip when you lift the knee.',
    'You felt worse the morning after the last time; go back one level first.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'gluteus-medius'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. In a trial with 33 healthy people, hip flexion against a band three times a week made the hip flexors 17\u00a0% stronger in 6 weeks.',
      sources: ['thorborg-2016'],
    },
    {
      claims: [],
      addition: true,
      presentedText:
        'Three sets of 12 in weeks three and four, of 10 in weeks five and six, then of 8 with a heavier band.',
      sources: ['thorborg-2016', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;

export const motion = {
  id: 'banded-march',
  view: { yaw: 30, pitch: 9 },
  works: ['hip-flexors'],
  key: 1,
  props: [{ kind: 'band' }],
  keyframes: [
    {
      move: 3,
      pose: {
        pelvis: { at: [0, 0.925, 0] },
        head: { twist: 8 },
        legs: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
    {
      move: 1,
      hold: 1,
      pose: {
        pelvis: { at: [0, 0.925, -0.035] },
        head: { twist: 8 },
        rightLeg: { ball: [0.52, 0.42, 0.08], knee: [1, 0.4, 0.08] },
        leftLeg: { ball: [0.115, 0, 0.09] },
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const versions: MotionVersions = { easier: { ...motion, props: [] }, harder: 'usual' };

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }],
  claims: [
    {
      says: 'the knee comes to hip height against the band',
      at: 1,
      angle: 'hipFlexion',
      side: 'right',
      between: [78, 100],
    },
  ],
  easier: { claims: [] },
};
