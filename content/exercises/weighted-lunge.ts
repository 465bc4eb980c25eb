import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'weighted-lunge',
  name: 'Lunge with weights',
  summary: 'Step forward and sink with a weight in each hand, then push back.',
  kind: 'strength',
  kit: ['dumbbells'],
  position: 'standing',
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 60,
    reps: 8,
    tempo: { liftSeconds: 1.5, holdSeconds: 0.5, lowerSeconds: 2 },
  },
  steps: [
    'Stand tall with a weight in each hand, arms by your sides.',
    'Take a long step forward and sink until the back knee is near the floor.',
    'Keep your chest up and the front knee over the foot.',
    'Press through the front heel, back to standing. Change legs.',
  ],
  cue: 'Long step, push back strong',
  caption:
    'Holding a weight in each hand, the person steps forward, sinks until the back knee is near the floor, pushes back to standing and changes legs.',
  feel: 'Work in the front thigh and buttock; a light stretch at the front of the back hip.',
  mistakes: [
    'Letting the front knee fall inwards.',
    'Leaning forward over the front thigh.',
    'Arching the low back at the bottom.',
  ],
  easier: { name: 'No weights', how: 'Leave the weights, take a shorter step and sink halfway.' },
  harder: {
    name: 'Heavier',
    how: 'Take weights that allow just eight good ones on each side.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 60,
      reps: 8,
      tempo: { liftSeconds: 1.5, holdSeconds: 0.5, lowerSeconds: 2 },
    },
  },
  leaveOut: [
    'You feel a sharp pinch deep in the front of the hip as you sink.',
    'You feel more than 5 of 10 in the hip or knee.',
  ],
  muscles: ['quadriceps', 'gluteus-maximus', 'adductors', 'lower-back'],
  statements: [
    {
      claims: ['D4'],
      articleText: 'Lunges with weights strengthen the psoas and the lower back.',
      presentedText:
        'Lunges mainly strengthen the muscles that straighten the hip and knee. The back leg does stretch its hip flexors as you sink.',
      note: 'In 8 people, lifting a barbell of up to 100 kg used at most 16 % of the full effort of the psoas. The banded march, our addition, loads it directly.',
      sources: ['juker-1998'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two or three sets of 8 to 12 on each side, on two or three days a week.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
