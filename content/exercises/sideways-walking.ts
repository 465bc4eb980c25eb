import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'sideways-walking',
  name: 'Sideways walking',
  summary: 'Steady side steps in a slight squat, there and back.',
  kind: 'dynamic',
  kit: [],
  position: 'walking',
  sideMode: 'each-way',
  dose: {
    kind: 'reps',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    reps: 12,
    tempo: { liftSeconds: 0.7, holdSeconds: 0, lowerSeconds: 0.8 },
  },
  steps: [
    'Stand with your feet under your hips and bend your knees a little.',
    'Step out to the side, then bring the other foot in under you.',
    'Stay low and level, toes pointing forward.',
    'After 12 steps, come back the other way.',
  ],
  cue: 'Stay low, toes forward',
  caption:
    'In a slight squat the person steps to one side, brings the other foot in, and goes on in a line before coming back.',
  feel: 'Work at the outside of both hips.',
  mistakes: [
    'Bobbing up and down with each step.',
    'Turning the toes out.',
    'Letting the feet snap together so that you lose your balance.',
  ],
  easier: { name: 'Stand taller', how: 'Keep your legs almost straight and take small steps.' },
  harder: { name: 'Sit lower', how: 'Bend your knees more and take wider steps, still level.' },
  leaveOut: [
    'You feel more than 5 of 10 at the outside or front of the hip.',
    'You limp when you walk.',
  ],
  muscles: ['gluteus-medius', 'tensor-fasciae-latae', 'adductors', 'quadriceps'],
  statements: [
    {
      claims: ['C3'],
      presentedText: 'Walking sideways is a dynamic stretch. It wakes the outer hip.',
      sources: ['konrad-dynamic'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Twelve steps each way; one round for an easy run, two for a fast one.',
      sources: ['konrad-dynamic', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
