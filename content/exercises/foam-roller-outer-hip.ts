import type { AuthoredExercise } from '#content/authoring.ts';
import { rollingCautions } from '#content/rolling-cautions.ts';

export default {
  id: 'foam-roller-outer-hip',
  name: 'Roll the outer hip',
  summary: 'Short strokes over the soft part at the side of the hip.',
  kind: 'release',
  kit: ['foam-roller'],
  position: 'on-side',
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
    'Lie on your side, propped on one forearm, the roller under the side of your hip.',
    'Put the foot of the top leg on the floor in front of you to carry weight.',
    'Find the soft part between the top of the hip bone and the bony point at the side.',
    'Roll short, slow strokes there, about three seconds each.',
    'Ease off at once at numbness, a pulse under the roller or pain that spreads.',
  ],
  cue: 'Short strokes on the soft part',
  caption:
    'Lying on one side with the top foot on the floor in front, the person rolls the side of the hip over a foam roller.',
  feel: 'Firm pressure at the side of the hip, never more than 5 of 10.',
  mistakes: [
    'Pressing straight on the bony point at the side.',
    'Rolling forward into the hip crease.',
    'Holding your breath.',
  ],
  easier: {
    name: 'Against a wall',
    how: 'Stand with the roller between your outer hip and a wall, and bend your knees to roll.',
  },
  harder: {
    name: 'Legs stacked',
    how: 'Lay the top leg on the lower one, so that more weight rests on the roller.',
  },
  leaveOut: ['You have a sore bony point at the side of the hip.', ...rollingCautions],
  muscles: ['gluteus-medius', 'tensor-fasciae-latae'],
  statements: [
    {
      claims: ['C8'],
      articleText: 'A foam roller on the psoas is one way of self-massage.',
      presentedText: 'Roll the soft part of the outer hip, well away from the belly.',
      note: 'The psoas lies behind the bowel and beside a large artery, so we never roll the belly or the hip crease.',
      sources: ['lowe-2015'],
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
