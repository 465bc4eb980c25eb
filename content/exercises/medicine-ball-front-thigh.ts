import type { AuthoredExercise } from '#content/authoring.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';

export default {
  id: 'medicine-ball-front-thigh',
  name: 'Medicine ball on the thigh',
  summary: 'Broad, slow pressure along the front of the thigh.',
  kind: 'release',
  kit: ['medicine-ball'],
  position: 'on-front',
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
    'Lie face down on your forearms with the ball under the middle of one thigh.',
    'Keep the other knee and foot on the floor to carry weight.',
    'Rock forward and back, about three seconds each way.',
    'Stay between the knee and a hand’s width below the hip crease.',
    'Ease off at once at numbness, a pulse under the ball or pain that spreads.',
  ],
  cue: 'Rock slowly, stay on the thigh',
  caption:
    'Face down on the forearms with a medicine ball under one thigh, the person rocks slowly forward and back.',
  feel: 'Broad pressure on the front of the thigh, never more than 5 of 10.',
  mistakes: [
    'Letting the ball reach the hip crease or the belly.',
    'Rolling over the kneecap.',
    'Sagging in the low back.',
  ],
  easier: {
    name: 'Sit and press',
    how: 'Sit on a chair and roll the ball along the thigh with both hands.',
  },
  harder: {
    name: 'Pause on a spot',
    how: 'Stop on a tight spot, breathe out twice, then roll on.',
  },
  leaveOut: ['You have a fresh bruise or a pulled muscle in that thigh.', ...rollingCautions],
  muscles: ['quadriceps', 'rectus-femoris'],
  statements: [
    {
      claims: ['C10'],
      articleText: 'A medicine ball on the psoas is one way of self-massage.',
      presentedText: 'Use the medicine ball on the front or the outer side of the thigh.',
      note: 'A ball pressed into the belly pins the bowel and may press on the large artery of the leg, so we leave that out.',
      sources: ['lowe-2015'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'One or two rounds of 30 to 60 seconds on each side, in slow strokes.',
      sources: ['behm-2020', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
