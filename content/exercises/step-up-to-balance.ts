import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'step-up-to-balance',
  name: 'Step up to balance',
  summary: 'Step on to a box or stair and balance with the other knee at hip height.',
  kind: 'strength',
  kit: ['box'],
  position: 'standing',
  sideMode: 'each-side',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 30,
    reps: 8,
    tempo: { liftSeconds: 1.5, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Stand in front of a firm step and put your whole foot on it.',
    'Press through that heel and stand up tall on the step.',
    'Bring the other knee up to hip height and balance for a second.',
    'Step back down slowly, for three seconds.',
  ],
  cue: 'Stand tall, knee to hip height',
  caption:
    'The person steps up on to a box with one foot, stands tall, lifts the other knee to hip height, balances, and steps back down.',
  feel: 'Work in the thigh and buttock of the standing leg, and at the front of the lifted hip.',
  mistakes: [
    'Pushing off from the foot on the floor.',
    'Leaning back to lift the knee.',
    'Dropping down instead of stepping down.',
  ],
  easier: {
    name: 'Lower step, a hand on the wall',
    how: 'Use a low step, keep one hand on a wall and lift the knee only halfway.',
  },
  harder: {
    name: 'Longer balance',
    how: 'Hold the top for three seconds with your arms crossed.',
    dose: {
      kind: 'reps',
      sets: 3,
      perSide: true,
      restSeconds: 30,
      reps: 8,
      tempo: { liftSeconds: 1.5, holdSeconds: 3, lowerSeconds: 3 },
    },
  },
  leaveOut: [
    'You feel more than 5 of 10 when you stand on that leg or climb a stair.',
    'You limp when you walk.',
  ],
  muscles: ['gluteus-maximus', 'quadriceps', 'gluteus-medius', 'psoas', 'iliacus'],
  statements: [
    {
      claims: ['D5'],
      presentedText:
        'The step up to balance comes from yoga. The lifted knee asks the hip flexors to work while you balance.',
      note: 'That it loads the psoas is our reasoning, not a measurement of this move: in 10 people its share of the work grew the higher the thigh was lifted.',
      sources: ['jiroumaru-2014'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two or three sets of 8 on each side, on two or three days a week.',
      sources: ['acsm-2009', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
