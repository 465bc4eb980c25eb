import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'walking-lunges',
  name: 'Walking lunges',
  summary: 'Long, low steps that open the front of the hip behind you.',
  kind: 'dynamic',
  kit: [],
  position: 'walking',
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 1,
    perSide: true,
    restSeconds: 0,
    reps: 8,
    tempo: { liftSeconds: 1, holdSeconds: 0.5, lowerSeconds: 1.5 },
  },
  steps: [
    'Stand tall and take one long step forward.',
    'Bend both knees and sink until the back knee is near the ground.',
    'Keep your chest up and the front knee over the foot.',
    'Press through the front heel and step straight into the next lunge.',
  ],
  cue: 'Chest up, sink slowly',
  caption:
    'The person takes a long step, sinks until the back knee is just above the ground, rises and steps through with the other leg.',
  feel: 'Work in the front thigh and buttock, and a light stretch at the front of the back hip.',
  mistakes: [
    'Arching the low back to get deeper.',
    'Letting the front knee fall inwards.',
    'Steps so short that the heel of the front foot lifts.',
  ],
  easier: {
    name: 'Shorter and higher',
    how: 'Take a shorter step and sink only a third of the way.',
  },
  harder: {
    name: 'Arms overhead',
    how: 'Reach both arms up as you sink, ribs down, so that the back hip opens more.',
  },
  leaveOut: [
    'You feel more than 5 of 10 when you bend the knee under load.',
    'You feel a sharp pinch deep in the front of the hip as you sink.',
  ],
  muscles: ['quadriceps', 'gluteus-maximus', 'psoas', 'iliacus', 'adductors'],
  statements: [
    {
      claims: ['C2'],
      presentedText:
        'Walking lunges are a dynamic stretch. The hip of the back leg opens as you sink.',
      sources: ['konrad-dynamic'],
    },
    {
      claims: [],
      addition: true,
      presentedText: 'Eight on each side; one round for an easy run, two for a fast one.',
      sources: ['konrad-dynamic', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
