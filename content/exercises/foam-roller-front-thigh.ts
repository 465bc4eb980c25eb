import type { AuthoredExercise } from '#content/authoring.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';

export default {
  id: 'foam-roller-front-thigh',
  name: 'Roll the front thigh',
  summary: 'Slow strokes on a foam roller, from above the knee to the upper thigh.',
  kind: 'release',
  kit: ['foam-roller'],
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
    'Lie face down on your forearms with the roller under one thigh.',
    'Bend the other leg out to the side to carry some weight.',
    'Roll slowly from just above the knee up the thigh. Stop a hand’s width below the hip crease.',
    'Take about three seconds for each stroke and keep breathing.',
    'Ease off at once at numbness, a pulse under the roller or pain that spreads.',
  ],
  cue: 'Slow strokes, stay on the thigh',
  caption:
    'Face down on the forearms, the person moves forward and back so that a foam roller travels along the front of one thigh.',
  feel: 'Firm pressure on the front of the thigh, never more than 5 of 10.',
  mistakes: [
    'Rolling up into the hip crease or onto the belly.',
    'Rolling over the kneecap.',
    'Rushing, or holding your breath.',
  ],
  easier: {
    name: 'Less weight',
    how: 'Put more weight on your arms and the other leg, and use shorter strokes.',
  },
  harder: {
    name: 'Bend the knee',
    how: 'Bend the knee of the rolled leg a little as the roller moves up.',
  },
  leaveOut: ['You have a fresh bruise or a pulled muscle in that thigh.', ...rollingCautions],
  muscles: ['quadriceps', 'rectus-femoris'],
  statements: [
    {
      claims: ['C8'],
      articleText: 'A foam roller on the psoas is one way of self-massage.',
      presentedText:
        'Roll the front of the thigh. It holds the one thigh muscle that helps the psoas to bend the hip.',
      note: 'The psoas lies behind the bowel and beside a large artery, so we never roll the belly or the hip crease.',
      sources: ['lowe-2015', 'gardner-2021'],
    },
    {
      claims: [],
      addition: true,
      presentedText:
        'One or two rounds of 30 to 60 seconds on each side, with strokes of 2 to 4 seconds.',
      sources: ['behm-2020', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
