import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'butterfly',
  name: 'Butterfly',
  summary: 'Sit tall with the soles together and let the inner thighs lengthen.',
  kind: 'static',
  kit: [],
  position: 'sitting',
  sideMode: 'together',
  dose: { kind: 'hold', sets: 2, perSide: false, restSeconds: 10, holdSeconds: 30 },
  steps: [
    'Sit on the floor and bring the soles of your feet together.',
    'Let your knees drop out to the sides. Hold your ankles.',
    'Sit tall, then tip forward a little from the hips with a long back.',
    'Stay where the pull is light, and breathe slowly.',
  ],
  cue: 'Sit tall, let the knees hang',
  caption:
    'Seated with the soles of the feet together, the person lets both knees drop outwards and tips forward with a straight back.',
  feel: 'A light, even pull along both inner thighs.',
  mistakes: [
    'Pushing the knees down with your hands or elbows.',
    'Bouncing.',
    'Rounding the back to get lower.',
  ],
  easier: {
    name: 'Sit on a cushion',
    how: 'Sit on a firm cushion and slide your feet further away from you.',
  },
  harder: {
    name: 'Heels closer',
    how: 'Bring your heels nearer and tip further forward, still with a long back.',
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip or in the groin crease.',
    'You feel more than 3 of 10 in the stretch even when you ease off.',
    'You pulled an inner thigh muscle in the last few days.',
  ],
  muscles: ['adductors'],
  statements: [
    {
      claims: ['C6'],
      articleText: 'The butterfly is a static stretch for the psoas.',
      presentedText:
        'The butterfly stretches the inner thighs. It is a good stretch after a run, but the hip stays bent, so it does not lengthen the psoas.',
      note: 'The psoas gets longer when the thigh goes behind the body. In a computer model it is shorter whenever the thigh is lifted forward, by 24.9 % at 90 degrees. Our half-kneeling stretch does take the hip back.',
      sources: ['gait2392-model'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Two holds of 30 seconds, at no more than 3 of 10.',
      sources: ['acsm-getp-11', 'garber-2011', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
