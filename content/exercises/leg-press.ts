import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'leg-press',
  name: 'Leg press',
  summary: 'Push the plate away with both legs and come back slowly.',
  kind: 'strength',
  kit: ['leg-press-machine'],
  position: 'on-machine',
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
    'Bend for three seconds, until your thighs near your body and your pelvis stays down.',
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
    how: 'Add 2 to 10 % once you could do two more in both sets.',
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
      note: 'The psoas bends the hip; the press straightens it. Even lifting a barbell of up to 100 kg used at most 16 % of the full effort of the psoas, in 8 people.',
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
