import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'standing-march',
  name: 'Standing march',
  summary: 'March on the spot: knee to hip height, hold, slowly down.',
  kind: 'strength',
  kit: [],
  position: 'standing',
  sideMode: 'alternating',
  dose: {
    kind: 'reps',
    sets: 2,
    perSide: true,
    restSeconds: 30,
    reps: 15,
    tempo: { liftSeconds: 1, holdSeconds: 1, lowerSeconds: 3 },
  },
  steps: [
    'Stand tall with your feet under your hips.',
    'Lift one knee to hip height without leaning back. Hold for a second.',
    'Lower the foot slowly and without a sound.',
    'Change legs.',
  ],
  cue: 'Knee up, silent foot',
  caption:
    'Standing upright, the person lifts one knee to hip height, holds, lowers the foot slowly and lifts the other knee.',
  feel: 'Work at the front of the lifted hip.',
  mistakes: ['Leaning back or to the side.', 'Dropping the foot.', 'Rushing through the hold.'],
  easier: {
    name: 'Sitting march',
    how: 'Sit tall on a chair and lift one foot off the floor at a time.',
  },
  harder: {
    name: 'With a band',
    how: 'Put a loop band round both feet: that is the banded march.',
  },
  leaveOut: [
    'You feel more than 5 of 10 at the front of the hip when you lift the knee.',
    'You feel more than 5 of 10 in the leg you stand on.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris', 'gluteus-medius'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. It bends the hip while you stand, as in running, and needs no kit. We start here in weeks one and two.',
      sources: ['jiroumaru-2014', 'own-choice'],
    },
  ],
} satisfies AuthoredExercise;
